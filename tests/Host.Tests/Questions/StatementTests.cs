namespace Samverkan.Host.Tests.Questions;

/// <summary>A register of its own, which the test fills up.</summary>
public sealed class GrowingApp : SamverkanApp;

/// <summary>The number of SQL statements follows the question, never the number of rows.</summary>
[Collection(Counting.Name)]
public sealed class StatementTests(GrowingApp app) : IClassFixture<GrowingApp>
{
    private const int Times = 100;

    private const string RoleMap = """
        {
          roleMap(asOf: "2021-06-02", first: 20, standing: [ESTABLISHED, PROPOSED, INTENDED]) {
            totalCount
            nodes {
              key
              role
              period { text }
              certainty
              task { name parent { name } agreement { diaryNumber { raw } } area { name } children { name } }
              holder { name }
              basis { ... on Agreement { diaryNumber { raw } status { status } } ... on Decision { paragraph } }
              citations { document { fileName } evidence }
            }
          }
        }
        """;

    private const string Agreements = """
        {
          agreements(asOf: "2021-06-02", first: 50) {
            totalCount
            nodes {
              key
              titles { text }
              status { status explainedBy { kind decision { body { name } } } }
              currentTerm { period { text } }
              parties { stakeholder { name } membersAsOf { name } }
              areas { name task { name } }
              obligations { text obligor { name } bases { document { fileName } } contradiction { key } }
              gaps { kind task { name } }
              citations { document { fileName } }
            }
          }
        }
        """;

    private const string Gaps = """
        { gaps(asOf: "2023-01-01", first: 100) { totalCount nodes { task { name } kind previous { holder { name } } candidates { holder { name } } cause { id } } } }
        """;

    private const string Overlaps = """
        { overlaps(asOf: "2022-03-03", first: 100) { totalCount nodes { task { name } holders { name } } } }
        """;

    private const string Statements = """
        {
          statements(first: 40) {
            totalCount
            nodes {
              key
              round { name agreement { key } progress { held remaining { name } } expected { name } dialogues { municipality { name dialogues { key } } } questions { text } }
              dialogue { key }
              question { text round { key } }
              concerns { id }
              topics { nameSv }
              saidBy { name }
              relayedBy { name }
              citations { document { fileName } }
            }
          }
          agreements(asOf: "2021-06-02") { nodes { dialogueRounds { key } fulfilment { held notYetHeard { name } caveat judgements { count judgement { key agreement { key } round { key } } } } } }
        }
        """;

    private const string Arenas = """
        {
          arenas(asOf: "2021-06-02", first: 20, standing: null, where: { participant: { in: ["org/kommun-2309", "org/region-jh"] } }) {
            totalCount
            nodes {
              name
              topics { nameSv }
              purposes { text citations { document { fileName } } }
              mandates { kind topics { nameSv } citations { document { fileName } } }
              mandateClarity
              completeness { missing }
              warnings { code decision { summary } }
              participants { stakeholder { name } representedByPost { name } citations { document { fileName } } }
              relations { kind from { name } target { name } }
              convener { name }
              body { name }
              underBody { name }
              placements { body { name } }
              annualFocus(year: 2021) { items }
              plans { key }
              citations { document { fileName } }
            }
          }
        }
        """;

    private const string ArenaOverviews = """
        {
          arenaMap(asOf: "2021-06-02", standing: null) { nodes { arena { name participants { count } } } edges { kind from { name } target { name } } }
          digitalParticipation(asOf: "2021-06-02") { levels { level share } unknown { name } }
          organizationByKey(key: "org/kommun-2309") { arenas(asOf: "2021-06-02", standing: null) { name } seats(asOf: "2021-06-02") { key } }
          decisions(first: 50) { nodes { key warnings(asOf: "2021-06-02") { code arena { name } } } }
        }
        """;

    private const string Matters = """
        {
          matters(asOf: "2022-03-03", first: 20) {
            totalCount
            nodes {
              key state stateCertainty topics { nameSv } lead { name } subject { id }
              steps { order at { ... on Arena { key } ... on Stakeholder { key } } meeting { key } agendaItem { title } decision { key } citations { phrase } }
              agendaItems { key meeting { key arena { key } } }
            }
          }
          meetings(first: 50) { totalCount nodes { key arena { key } agenda { title addedBy { key } matters { key } } } }
          agendaCollisions(first: 20) { totalCount nodes { kind matter { key } topic { key } arenas { key } leads { key } } }
          arenaLoad { arenasOfUnknownComposition { key } municipalities { organization { name } seats meetings arenas { key } posts { post { key } seats } } }
        }
        """;

    private const string Needs = """
        {
          needs(first: 25, where: { raisedBy: { in: [MUNICIPALITIES, REGION] }, state: { neq: DROPPED } }) {
            totalCount
            nodes {
              key
              from { id ... on Statement { findings { key } needs { key } } ... on Finding { needs { key } responsible { name } } }
              addressedBy { id ... on Agreement { needs { key } } ... on Decision { needs { key } } }
              wantedArena { wantedBy { key } }
              actions { state finding { from { key } forwardings { forwardedTo { name findings { key } } } } }
              citations { document { fileName } }
            }
          }
        }
        """;

    private const string Joins = """
        {
          followUpCalendar(body: "body/run", year: 2021) { body { name } entries { subject { id } followUp { key } plan { key } orderedBy { key } } }
          agreementImpact(diaryNumber: "RUN/34/2018", endsOn: "2022-01-01") {
            gaps { task { key } } dependents { agreement { key } } arenas { key } obligations { key obligor { name } } followUps { key } followUpPlans { key } dialogueRounds { key }
          }
          yearWheel(year: 2022, asOf: "2022-01-15") { entries { title node { id } } }
        }
        """;

    [Fact]
    public async Task A_hundred_times_more_rows_need_no_more_statements()
    {
        Dictionary<string, (string Query, object? Variables)> questions = Example.All.ToDictionary(example => example.Name, example => (example.Query, (object?)example.Variables));
        (string Name, string Query)[] others =
        [
            (nameof(RoleMap), RoleMap), (nameof(Agreements), Agreements), (nameof(Gaps), Gaps), (nameof(Overlaps), Overlaps), (nameof(Joins), Joins), (nameof(Statements), Statements),
            (nameof(Arenas), Arenas), (nameof(ArenaOverviews), ArenaOverviews), (nameof(Matters), Matters), (nameof(Needs), Needs),
        ];
        foreach (var (name, query) in others)
            questions.Add(name, (query, null));

        var before = await CountAsync(questions);
        var (rows, left) = await SizesAsync();
        await Multiplied.ByAsync(app.ConnectionString, "rolemap", Times);
        await Multiplied.ByAsync(app.ConnectionString, "agreements", Times);
        await Multiplied.ByAsync(app.ConnectionString, "arenas", Times);
        await Multiplied.ByAsync(app.ConnectionString, "dialogues", Times);
        var after = await CountAsync(questions);

        Assert.Equal((rows * (Times + 1), left * (Times + 1)), await SizesAsync());
        None.Of(before.Where(question => after[question.Key] != question.Value).Select(question => $"{question.Key}: {question.Value}, then {after[question.Key]} statements"));
        None.Of(before.Where(question => question.Value > 40).Select(question => $"{question.Key}: {question.Value} statements"));
    }

    /// <summary>How many assignments the role map has, and how many gaps the termination left.</summary>
    private async Task<(int Rows, int Left)> SizesAsync()
    {
        var data = await app.DataAsync("""
            { roleMap(asOf: "2021-06-02") { totalCount } gaps(asOf: "2023-01-01", where: { cause: { eq: "agreement/RUN-34-2018" } }) { totalCount } }
            """);
        return (data.At("roleMap.totalCount").GetInt32(), data.At("gaps.totalCount").GetInt32());
    }

    private async Task<SortedDictionary<string, int>> CountAsync(Dictionary<string, (string Query, object? Variables)> questions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, (query, variables)) in questions)
        {
            // The first asking may read what is then kept.
            await app.StatementsOfAsync(query, variables);
            counts.Add(name, await app.StatementsOfAsync(query, variables));
        }

        return counts;
    }
}
