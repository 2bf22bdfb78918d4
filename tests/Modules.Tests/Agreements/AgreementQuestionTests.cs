namespace Samverkan.Modules.Tests.Agreements;

/// <summary>The questions of the domain model, section 11, that this module answers, on the product's own data.</summary>
public sealed class AgreementQuestionTests(AgreementsGraph graph) : IClassFixture<AgreementsGraph>
{
    [Fact]
    public async Task Q02_who_answers_for_it_who_carries_it_out_and_who_adopted_it()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"responsibleBody":{"name":"Regionala utvecklingsnämnden"},"executedBy":{"name":"förvaltningsområde regional utveckling"},"events":[{"occurredOn":{"text":"2018-06"},"decision":{"body":{"name":"Regionfullmäktige"},"paragraph":92}}]}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { responsibleBody { name } executedBy { name }
                  events(kinds: [ADOPTED]) { occurredOn { text } decision { body { name } paragraph } } } }
                """));

    [Fact]
    public async Task Q03_its_life()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"titles":[{"text":"Överenskommelse om samverkan mellan Region Jämtland Härjedalen och länets kommuner om regional samverkan"},{"text":"Överenskommelse mellan Region Jämtland Härjedalen och länets kommuner om regional samverkan"},{"text":"Samverkansavtalet"},{"text":"Den kommunala överenskommelsen"}],"replaces":{"diaryNumber":{"raw":"LS/1345/2014"}},"events":[{"kind":"ADOPTED","occurredOn":{"text":"2018-06"},"knownNoLaterThan":null,"effectiveOn":null,"newLastDay":null,"decision":{"paragraph":92}},{"kind":"ENTERED_INTO_FORCE","occurredOn":{"text":"2019-01-01"},"knownNoLaterThan":null,"effectiveOn":null,"newLastDay":null,"decision":null},{"kind":"EXTENDED","occurredOn":{"text":"2020-12"},"knownNoLaterThan":null,"effectiveOn":null,"newLastDay":"2022-12-31","decision":{"paragraph":null}},{"kind":"REVIEW_ORDERED","occurredOn":{"text":"2020-12"},"knownNoLaterThan":null,"effectiveOn":null,"newLastDay":null,"decision":{"paragraph":null}},{"kind":"REVIEWED","occurredOn":{"text":"2021"},"knownNoLaterThan":"2021-06-02","effectiveOn":null,"newLastDay":null,"decision":null},{"kind":"NOTICE_GIVEN","occurredOn":null,"knownNoLaterThan":"2022-06-07","effectiveOn":{"text":"2023-01-01"},"newLastDay":null,"decision":null}],"a":{"asOf":"2018-12-31","status":"ADOPTED","certainty":"CERTAIN"},"b":{"status":"IN_FORCE"},"c":{"status":"IN_FORCE"},"d":{"status":"IN_FORCE_UNDER_NOTICE","explainedBy":[{"kind":"NOTICE_GIVEN"}]},"e":{"status":"ENDED","endReason":"TERMINATED","remark":"Its term ran out the same night."}}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { titles { text } replaces { diaryNumber { raw } }
                  events { kind occurredOn { text } knownNoLaterThan effectiveOn { text } newLastDay decision { paragraph } }
                  a: status(asOf: "2018-12-31") { asOf status certainty } b: status(asOf: "2019-01-01") { status } c: status(asOf: "2021-06-02") { status }
                  d: status(asOf: "2022-12-31") { status explainedBy { kind } } e: status(asOf: "2023-01-01") { status endReason remark } } }
                """));

    [Fact]
    public async Task Q05_what_runs_during_the_transition()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"standing":"PROPOSED","parties":[{"stakeholder":{"name":"Region Jämtland Härjedalen"}},{"stakeholder":{"name":"Kommunförbundet Jämtland Härjedalen"}}],"basedOn":{"diaryNumber":{"raw":"RUN/34/2018"}},"currentTerm":{"period":{"text":"2023-01-01/<=2023-09","lastDay":{"text":"<=2023-09","qualifier":"NO_LATER_THAN"}}},"openQuestions":["Hur lyder överenskommelsen slutligt? Dialog pågår, och vissa delar kan komma att justeras.","Är överenskommelsen godkänd och undertecknad?","Räknas september 2023 med i \"som längst till september 2023\"?","Vilka samordningsuppdrag omfattas?","Vilken nämnd ska besluta? Diarieserien är regionala utvecklingsnämndens."],"s":{"status":"PROPOSED","standing":"PROPOSED","remark":"Last seen as a proposal on 2022-06-07; what became of it is not known."},"t":{"certainty":"UNCERTAIN"},"u":{"status":"PROPOSED"},"v":{"status":null}}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RUN/305/2022") { standing parties { stakeholder { name } } basedOn { diaryNumber { raw } }
                  currentTerm { period { text lastDay { text qualifier } } } openQuestions
                  s: status(asOf: "2023-03-01") { status standing remark } t: status(asOf: "2023-09-15") { certainty } u: status(asOf: "2023-10-01") { status }
                  v: status(asOf: "2022-06-06") { status } } }
                """));

    [Fact]
    public async Task Q06_which_agreements_bind_my_municipality()
        => Assert.Equal(
            """{"a":{"asOf":"2021-06-02","nodes":[{"diaryNumber":{"raw":"RUN/34/2018"},"parties":[{"stakeholder":{"name":"Region Jämtland Härjedalen"},"membersAsOf":[]},{"stakeholder":{"name":"länets kommuner"},"membersAsOf":[{"key":"org/kommun-2303"},{"key":"org/kommun-2305"},{"key":"org/kommun-2309"},{"key":"org/kommun-2313"},{"key":"org/kommun-2321"},{"key":"org/kommun-2326"},{"key":"org/kommun-2361"},{"key":"org/kommun-2380"}]}]}]},"b":{"nodes":[{"diaryNumber":{"raw":"LS/1345/2014"}}]},"c":{"totalCount":0}}""",
            await graph.AskAsync("""
                { a: agreements(where: { party: { eq: "org/kommun-2309" } }, asOf: "2021-06-02") { asOf nodes { diaryNumber { raw } parties { stakeholder { name } membersAsOf { key } } } }
                  b: agreements(where: { party: { eq: "org/kommun-2309" } }, asOf: "2016-06-01") { nodes { diaryNumber { raw } } }
                  c: agreements(where: { party: { eq: "org/kommun-2309" } }, asOf: "2023-01-01") { totalCount } }
                """));

    [Fact]
    public async Task Q07_which_agreements_stand_between_the_county_board_and_the_region()
        => Assert.Equal(
            """{"a":{"nodes":[{"diaryNumber":{"raw":"RS/482/2018"},"status":{"status":"IN_FORCE","certainty":"CERTAIN"},"events":[{"kind":"CONCLUDED","occurredOn":{"text":"2018-02"}},{"kind":"REVIEW_ORDERED","occurredOn":{"text":"2021"}}],"replacedBy":{"diaryNumber":{"raw":"RS/668/2021"}}}]},"b":{"nodes":[{"diaryNumber":{"raw":"RS/668/2021"}},{"diaryNumber":{"raw":"RS/482/2018"}}]},"c":{"nodes":[{"diaryNumber":{"raw":"RS/482/2018"},"status":{"status":"IN_FORCE","certainty":"UNCERTAIN","remark":"Last seen in force on 2022-03-03; its end is not known."}}]}}""",
            await graph.AskAsync("""
                query { a: agreements(where: { parties: { all: ["org/lansstyrelsen-jamtland", "org/region-jh"] } }, asOf: "2022-03-03") { nodes { ...A } }
                        b: agreements(where: { parties: { all: ["org/lansstyrelsen-jamtland", "org/region-jh"] } }, asOf: "2022-03-03", standing: [ESTABLISHED, PROPOSED]) { nodes { diaryNumber { raw } } }
                        c: agreements(where: { parties: { all: ["org/lansstyrelsen-jamtland", "org/region-jh"] } }, asOf: "2022-06-01") { nodes { diaryNumber { raw } status { status certainty remark } } } }
                fragment A on Agreement { diaryNumber { raw } status { status certainty } events { kind occurredOn { text } } replacedBy { diaryNumber { raw } } }
                """));

    [Fact]
    public async Task Q08_what_the_handshake_is_for()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"kind":"LETTER_OF_INTENT","purposes":[{"order":1},{"order":2},{"order":3},{"order":4},{"order":5},{"order":6}],"perspectives":[{"name":"Digitalisering/bredband"},{"name":"Olika former av ekonomiska stöd"},{"name":"Samiska frågor"}],"priorityAreas":[{"order":1,"name":"Landsbygdsutveckling/Regional utveckling (färdplan RUS)","years":{"text":"2022/2024"},"emphasis":[],"objectives":null,"addedThrough":null,"additions":[]},{"order":2,"name":"Livsmedelsstrategin och handlingsplan","years":{"text":"2022/2024"},"emphasis":[],"objectives":null,"addedThrough":null,"additions":[]},{"order":3,"name":"Skogsprogram och handlingsplan","years":{"text":"2022/2024"},"emphasis":[],"objectives":null,"addedThrough":null,"additions":[]},{"order":4,"name":"Klimat, miljö- och energifrågor","years":{"text":"2022/2024"},"emphasis":[],"objectives":null,"addedThrough":null,"additions":[{"text":"miljö","addedThrough":{"key":"decision/rec-01"}}]},{"order":5,"name":"Återstart Covid-19","years":{"text":"2022/2024"},"emphasis":[],"objectives":null,"addedThrough":null,"additions":[]},{"order":6,"name":"Folkhälsa","years":{"text":"2022/2024"},"emphasis":["ANDTS","Mäns våld mot kvinnor/Våld i nära relationer"],"objectives":null,"addedThrough":{"key":"decision/rec-01"},"additions":[]}]}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RS/668/2021") { kind purposes { order } perspectives { name }
                  priorityAreas { order name years { text } emphasis objectives addedThrough { ... on Decision { key } } additions { text addedThrough { ... on Decision { key } } } } } }
                """));

    [Fact]
    public async Task Q09_when_they_meet_at_the_top()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"annualPlans":[{"year":null,"meetings":[{"month":2,"level":"HIGHEST","posts":[{"title":"Landshövding"},{"title":"Regionråd"},{"title":"Regiondirektör"}]},{"month":12,"level":"HIGHEST","posts":[{"title":"Landshövding"},{"title":"Regionråd"},{"title":"Regiondirektör"}]}]}],"followOnAssignments":[{"order":1,"state":"PROPOSED","assignees":[{"name":"Länsstyrelsen Jämtlands län"},{"name":"Region Jämtland Härjedalen"}]},{"order":2,"state":"PROPOSED","assignees":[{"name":"Länsstyrelsen Jämtlands län"},{"name":"Region Jämtland Härjedalen"}]},{"order":3,"state":"PROPOSED","assignees":[{"name":"Länsstyrelsen Jämtlands län"},{"name":"Region Jämtland Härjedalen"}]}]}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RS/668/2021") { annualPlans { year meetings { month level posts { title } } } followOnAssignments { order state assignees { name } } } }
                """));

    [Fact]
    public async Task Q25_on_what_ground_the_region_must_account_yearly()
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"obligations":[{"key":"obligation/RUN-34-2018-2","bases":[{"document":{"fileName":"000_f017291736f655ef.txt","issuedOn":{"text":"2021-06-02"}},"phrase":"Enligt överenskommelsen ska regionen årligen redovisa hur överenskommelsen fullföljts.","evidence":"STATED"},{"document":{"fileName":"002_fe105bbe31b7ac9f.txt","issuedOn":null},"phrase":"Enligt beslut i Regionens samverkansråd ska regionen årligen redovisa hur överenskommelsen fullföljts.","evidence":"STATED"}],"contradiction":{"state":"OPEN","claims":[{"value":"enligt överenskommelsen"},{"value":"enligt beslut i Regionens samverkansråd"}]}}]}}""",
            await graph.AskAsync("""
                { agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { obligations(recurrence: YEARLY) { key bases { document { fileName issuedOn { text } } phrase evidence }
                  contradiction { state claims { value } } } } }
                """));
}
