namespace Samverkan.Host.Tests.Questions;

/// <summary>What a user filters and sorts the product's own lists by.</summary>
[Collection(Asking.Name)]
public sealed class FilterTests(SamverkanApp app)
{
    [Fact]
    public async Task Lists_are_narrowed_and_ordered()
    {
        using var answer = await app.QueryAsync("""
            {
              topics(where: { nameSv: { ncontains: "OCH" } }, order: { nameSv: DESC }, first: 5) { nodes { nameSv } }
              decidedIn2020: decisions(where: { decidedOn: { gte: "2020-01-01", lt: "2021-01-01" } }, order: [{ decidedOn: DESC }]) { nodes { key decidedOn { text } } }
              undated: decisions(where: { decidedOn: { eq: null } }) { totalCount }
              documents(where: { title: { contains: "ÖVERENSKOMMELSE" }, kind: { neq: WEB_PAGE } }, order: { title: ASC }) { nodes { title } }
              informationProducts(where: { standing: { neq: ESTABLISHED }, title: { contains: "" } }, order: { title: ASC }, first: 1) { pageInfo { hasPreviousPage } }
              municipalities: stakeholders(
                asOf: "2022-01-01", where: { stakeholderKind: { eq: ORGANIZATION }, county: { eq: "23" }, names: { some: { text: { endsWith: "KOMMUN" } } } }, order: { name: DESC }
              ) { nodes { name } }
              tasks(asOf: "2022-01-01", where: { name: { contains: "FÖLJ" } }, order: { name: ASC }) { nodes { name } }
              roleMap(asOf: "2022-01-01", where: { role: { eq: ACCOUNTABLE } }, order: [{ firstDay: DESC }], first: 5) { nodes { key period { text } } }
              agreements(asOf: "2022-01-01", standing: [ESTABLISHED, PROPOSED], where: { firstDay: { gte: "2018-01-01" } }, order: { firstDay: ASC }) {
                nodes { diaryNumber { raw } originalTerm { text } }
              }
              byNumber: agreements(asOf: "2022-01-01", where: { or: [{ diaryNumber: { startsWith: "run" } }, { kind: { in: [SEAT_DIVISION] } }] }) { nodes { diaryNumber { raw } kind } }
            }
            """);

        await Snapshot.Verify(answer);
    }

    [Theory]
    [InlineData("gaps(asOf: \"2023-01-01\", first: 100")]
    [InlineData("overlaps(asOf: \"2022-01-01\", first: 100")]
    [InlineData("tasks(asOf: \"2022-01-01\", first: 100")]
    [InlineData("stakeholders(asOf: \"2022-01-01\", first: 100")]
    public async Task A_list_is_divided_by_certainty_without_loss(string list)
    {
        var data = await app.DataAsync($$"""
            {
              all: {{list}}) { totalCount }
              certain: {{list}}, certainty: [CERTAIN]) { totalCount nodes { certainty } }
              uncertain: {{list}}, certainty: [UNCERTAIN]) { totalCount }
              none: {{list}}, certainty: []) { totalCount }
            }
            """);

        Assert.True(Count("all") > 0);
        Assert.Equal((Count("all"), 0), (Count("certain") + Count("uncertain"), Count("none")));
        Assert.All(data.Items("certain.nodes"), node => Assert.Equal("CERTAIN", node.Text("certainty")));

        int Count(string part) => data.At($"{part}.totalCount").GetInt32();
    }

    [Fact]
    public async Task Assignments_of_a_task_and_of_a_stakeholder_are_divided_by_certainty()
    {
        var data = await app.DataAsync("""
            {
              taskByKey(key: "task/regional-development") {
                certain: assignments(asOf: "2013-06-01", certainty: [CERTAIN]) { key }
                uncertain: assignments(asOf: "2013-06-01", certainty: [UNCERTAIN]) { key }
                laterCertain: assignments(asOf: "2015-06-30", certainty: [CERTAIN]) { key }
                laterUncertain: assignments(asOf: "2015-06-30", certainty: [UNCERTAIN]) { key }
                allTime: assignments(asOf: null, certainty: [CERTAIN]) { key }
                everything: assignments(asOf: null) { key }
              }
            }
            """);

        Assert.Contains("assignment/ra-01", data.Texts("taskByKey.certain", "key"));
        Assert.DoesNotContain("assignment/ra-01", data.Texts("taskByKey.uncertain", "key"));
        Assert.DoesNotContain("assignment/ra-01", data.Texts("taskByKey.laterCertain", "key"));
        Assert.Contains("assignment/ra-01", data.Texts("taskByKey.laterUncertain", "key"));
        Assert.Equal(data.Texts("taskByKey.everything", "key"), data.Texts("taskByKey.allTime", "key"));
    }
}
