using Samverkan.GraphQL.Data;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>Lists, look-ups and what is hung on other types, on the product's own data.</summary>
public sealed class AgreementListTests(AgreementsGraph graph) : IClassFixture<AgreementsGraph>
{
    [Theory]
    [InlineData("2014-12-31", "")]
    [InlineData("2015-01-01", "LS/1345/2014")]
    [InlineData("2018-01-31", "LS/1345/2014")]
    [InlineData("2018-02-01", "RS/482/2018 LS/1345/2014")]
    [InlineData("2018-12-31", "RS/482/2018 LS/1345/2014")] // the next one is adopted and does not bind yet
    [InlineData("2019-01-01", "RUN/34/2018 RS/482/2018")]
    [InlineData("2022-12-31", "RUN/34/2018 RS/482/2018")]
    [InlineData("2023-01-01", "RS/482/2018")]
    public async Task A_list_has_what_binds_on_the_day(string day, string expected) => Assert.Equal(expected, await ListAsync($"asOf: \"{day}\""));

    [Theory]
    [InlineData("2022-03-02", "")]
    [InlineData("2022-03-03", "RS/668/2021")]
    [InlineData("2022-06-06", "RS/668/2021")]
    [InlineData("2022-06-07", "RS/668/2021 RUN/305/2022")]
    [InlineData("2023-10-01", "RS/668/2021 RUN/305/2022")]
    public async Task Proposed_ones_are_listed_from_the_first_thing_that_happened(string day, string expected)
        => Assert.Equal(expected, await ListAsync($"asOf: \"{day}\", standing: [PROPOSED]"));

    [Theory]
    [InlineData("party: { in: [\"org/kommun-2309\", \"org/kommunforbundet-jh\"] }", "RUN/34/2018")]
    [InlineData("party: { in: [] }", "")]
    [InlineData("party: {}", "RUN/34/2018 RS/482/2018")]
    [InlineData("parties: { some: [\"org/kommun-2309\", \"org/lansstyrelsen-jamtland\"] }", "RUN/34/2018 RS/482/2018")]
    [InlineData("parties: { all: [\"org/kommun-2309\", \"group/lanets-kommuner\", \"org/region-jh\"] }", "RUN/34/2018")]
    [InlineData("or: [{ party: { eq: \"org/kommun-2326\" } }, { party: { eq: \"org/lansstyrelsen-jamtland\" } }]", "RUN/34/2018 RS/482/2018")]
    [InlineData("and: [{ party: { eq: \"org/region-jh\" } }, { party: { eq: \"org/lansstyrelsen-jamtland\" } }]", "RS/482/2018")]
    [InlineData("party: { eq: \"body/run\" }", "")]
    public async Task A_filter_resolves_groups_and_combines(string where, string expected)
        => Assert.Equal(expected, await ListAsync($"asOf: \"2021-06-02\", where: {{ {where} }}"));

    [Theory]
    [InlineData("", "RS/668/2021 RUN/305/2022")]
    [InlineData(", certainty: [CERTAIN, UNCERTAIN]", "RS/668/2021 RUN/305/2022")]
    [InlineData(", certainty: [CERTAIN]", "RUN/305/2022")]
    [InlineData(", certainty: [UNCERTAIN]", "RS/668/2021")]
    [InlineData(", certainty: []", "")]
    public async Task A_list_can_be_narrowed_to_what_is_certain_or_uncertain(string certainty, string expected)
        => Assert.Equal(expected, await ListAsync($"asOf: \"2022-06-07\", standing: [PROPOSED]{certainty}"));

    [Theory]
    [InlineData("\"2022-12-31\"", "\"UNCERTAIN\"")]
    [InlineData("null", "null")]
    public async Task A_party_says_how_certain_it_is_on_the_day_and_nothing_for_all_time(string asOf, string expected)
        => Assert.Contains(
            $"\"parties\":[{{\"certainty\":{expected}}}",
            await graph.AskAsync($"{{ agreementByKey(key: \"agreement/RUN-34-2018\") {{ parties {{ certainty(asOf: {asOf}) }} }} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("run/34/2018")]
    [InlineData(" Run/34/2018 ")]
    public async Task A_diary_number_is_found_however_its_letters_are_written(string number)
        => Assert.Equal(
            """{"agreementByDiaryNumber":{"diaryNumber":{"raw":"RUN/34/2018"}}}""",
            await graph.AskAsync($"{{ agreementByDiaryNumber(diaryNumber: \"{number}\") {{ diaryNumber {{ raw }} }} }}"));

    [Fact]
    public async Task A_key_of_something_else_is_no_key_of_a_stakeholder()
        => Assert.Contains(
            "No stakeholder has the key agreement/RUN-34-2018.",
            await graph.AskAsync("""{ agreements(where: { party: { eq: "agreement/RUN-34-2018" } }) { totalCount } }"""), StringComparison.Ordinal);

    [Fact]
    public async Task A_key_that_nobody_has_is_an_error_with_the_nearest()
    {
        var answer = await graph.AskAsync("""{ agreements(where: { party: { eq: "org/kommun-2390" } }) { totalCount } }""");

        Assert.Contains("UNKNOWN_KEY", answer, StringComparison.Ordinal);
        Assert.Contains("\"nearest\":[\"org/kommun-2380\",\"org/kommun-2303\",\"org/kommun-2305\"]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var first = await graph.AskAsync("""{ agreements(asOf: "2021-06-02", first: 1) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }""");
        var cursor = first.Split("\"endCursor\":\"")[1].Split('"')[0];

        Assert.Contains("\"totalCount\":2", first, StringComparison.Ordinal);
        Assert.Equal(
            """{"agreements":{"nodes":[{"key":"agreement/RS-482-2018"}],"pageInfo":{"hasNextPage":false}}}""",
            await graph.AskAsync($$"""{ agreements(asOf: "2021-06-02", first: 1, after: "{{cursor}}") { nodes { key } pageInfo { hasNextPage } } }"""));
    }

    [Theory]
    [InlineData("""agreementByDiaryNumber(diaryNumber: "RUN/99/1999") { key }""")]
    [InlineData("""agreementByDiaryNumber(diaryNumber: " ") { key }""")]
    [InlineData("""agreementByDiaryNumber(diaryNumber: "RUN/34/2018", organization: "org/lansstyrelsen-jamtland") { key }""")]
    [InlineData("""agreementByKey(key: "agreement/none") { key }""")]
    public async Task What_is_not_there_is_null(string field) => Assert.Equal($$"""{"{{field.Split('(')[0]}}":null}""", await graph.AskAsync($"{{ {field} }}"));

    [Fact]
    public async Task An_organization_shows_the_agreements_that_bind_it_on_the_day()
        => Assert.Equal(
            """{"a":{"agreements":[{"key":"agreement/RUN-34-2018","status":{"asOf":"2021-06-02"}}]},"b":{"agreements":[]}}""",
            await graph.AskAsync("""
                { a: organizationByKey(key: "org/kommun-2309") { agreements(asOf: "2021-06-02") { key status { asOf } } }
                  b: organizationByKey(key: "org/kommun-2309") { agreements(asOf: "2023-01-01") { key } } }
                """));

    [Fact]
    public async Task Agreements_know_what_leans_on_them_and_what_follows_them()
        => Assert.Equal(
            """{"agreementByKey":{"dependents":[{"key":"agreement/RUN-305-2022"}],"replaces":{"replacedBy":{"key":"agreement/RUN-34-2018"}},"registeredBy":{"key":"org/region-jh"},"attestedOn":[{"text":"2021-06-02"},{"text":"2022-06-07"}],"areas":[{"key":"area/RUN-34-2018-1","topics":[{"key":"topic/eu"},{"key":"topic/regional-development"}],"agreement":{"key":"agreement/RUN-34-2018"}},{"key":"area/RUN-34-2018-2","topics":[{"key":"topic/social-welfare"},{"key":"topic/public-health"}],"agreement":{"key":"agreement/RUN-34-2018"}},{"key":"area/RUN-34-2018-3","topics":[{"key":"topic/community-planning"},{"key":"topic/climate"}],"agreement":{"key":"agreement/RUN-34-2018"}},{"key":"area/RUN-34-2018-4","topics":[{"key":"topic/labor-market"},{"key":"topic/education"}],"agreement":{"key":"agreement/RUN-34-2018"}},{"key":"area/RUN-34-2018-5","topics":[{"key":"topic/courses-and-conferences"}],"agreement":{"key":"agreement/RUN-34-2018"}}],"followUps":[{"key":"follow-up/fu-01","kind":"ANNUAL_REPORT","state":"ADOPTED","yearCovered":2020,"document":null,"subject":{"key":"agreement/RUN-34-2018"}},{"key":"follow-up/fu-02","kind":"FOLLOW_UP_REPORT","state":"PERFORMED","yearCovered":2021,"document":null,"subject":{"key":"agreement/RUN-34-2018"}},{"key":"follow-up/fu-03","kind":"FOLLOW_UP_REPORT","state":"PERFORMED","yearCovered":null,"document":{"key":"doc/002"},"subject":{"key":"agreement/RUN-34-2018"}},{"key":"follow-up/fu-04","kind":"REVIEW","state":"PERFORMED","yearCovered":null,"document":null,"subject":{"key":"agreement/RUN-34-2018"}},{"key":"follow-up/fu-07","kind":"JUDGEMENT","state":"PERFORMED","yearCovered":null,"document":{"key":"doc/002"},"subject":{"key":"agreement/RUN-34-2018"}}],"currentTerm":{"asOf":"2020-12-15","period":{"text":"2019-01-01/2021-12-31"},"alternatives":[{"text":"2019-01-01/2022-12-31"}],"certainty":"UNCERTAIN"},"citations":[{"document":{"key":"doc/000"}},{"document":{"key":"doc/001"}},{"document":{"key":"doc/002"}},{"document":{"key":"doc/000"}},{"document":{"key":"doc/002"}}]}}""",
            await graph.AskAsync("""
                { agreementByKey(key: "agreement/RUN-34-2018") { dependents { key } replaces { replacedBy { key } } registeredBy { key } attestedOn { text }
                  areas { key topics { key } agreement { key } } followUps { key kind state yearCovered document { key } subject { ... on Agreement { key } } }
                  currentTerm(asOf: "2020-12-15") { asOf period { text } alternatives { text } certainty } citations(field: "responsibleBody") { document { key } } } }
                """));

    [Fact]
    public async Task A_body_shows_its_follow_ups_and_plans()
        => Assert.Equal(
            """{"stakeholders":{"nodes":[{"key":"body/primarkommunala-samverkansradet","followUps":[],"followUpPlans":[]},{"key":"body/regionens-samverkansrad","followUps":[{"key":"follow-up/fu-05","performedBy":{"key":"body/rs"},"subject":{"key":"body/regionens-samverkansrad"}}],"followUpPlans":[]}]}}""",
            await graph.AskAsync("""
                { stakeholders(search: "samverkansråd") { nodes { ... on Body { key followUps { key performedBy { key } subject { ... on Body { key } } } followUpPlans { key } } } } }
                """));

    [Theory]
    [InlineData("Agreement", "agreement/RUN-34-2018")]
    [InlineData("AgreementEvent", "event/RUN-34-2018-6")]
    [InlineData("AgreementArea", "area/RUN-34-2018-1")]
    [InlineData("Obligation", "obligation/RUN-34-2018-2")]
    [InlineData("Purpose", "purpose/hp-1")]
    [InlineData("PriorityArea", "priority-area/pa-6")]
    [InlineData("CrossCuttingPerspective", "perspective/cp-1")]
    [InlineData("AnnualPlan", "annual-plan/RS-668-2021-1")]
    [InlineData("FollowOnAssignment", "assignment-after/fa-1")]
    [InlineData("FollowUp", "follow-up/fu-05")]
    [InlineData("FollowUpPlan", "follow-up-plan/RUN-2021")]
    public async Task Every_record_is_a_node_with_citations(string type, string key)
    {
        var id = GlobalId.Encode(type, Samverkan.Kernel.Seeding.SeedId.For(type, key));
        var answer = await graph.AskAsync($$"""{ node(id: "{{id}}") { __typename id ... on {{type}} { key citations { evidence } } } }""");

        Assert.StartsWith($$$"""{"node":{"__typename":"{{{type}}}","id":"{{{id}}}","key":"{{{key}}}","citations":[{"evidence":""", answer, StringComparison.Ordinal);
    }

    private async Task<string> ListAsync(string arguments)
    {
        using var answer = System.Text.Json.JsonDocument.Parse(await graph.AskAsync($"{{ agreements({arguments}) {{ nodes {{ diaryNumber {{ raw }} }} }} }}"));
        return string.Join(' ', answer.RootElement.GetProperty("agreements").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("diaryNumber").GetProperty("raw").GetString()));
    }
}
