namespace Samverkan.Host.Tests.Questions;

/// <summary>A page of a search is one statement, its count another, and its things are loaded type by type.</summary>
[Collection(Counting.Name)]
public sealed class SearchStatementTests(SamverkanApp app)
{
    private const string Hits = "query($first: Int) { search(text: \"kommun\", first: $first) { nodes { key title fragment { text } } } }";
    private const string Counted = "query($first: Int) { search(text: \"kommun\", first: $first) { totalCount nodes { key } } }";
    private const string Things = "query($first: Int) { search(text: \"kommun\", types: [STATEMENT], first: $first) { nodes { node { ... on Statement { key textSv } } } } }";

    [Fact]
    public async Task A_page_of_a_hundred_needs_no_more_statements_than_a_page_of_one()
    {
        Assert.True((await app.DataAsync(Hits, new { first = 100 })).Items("search.nodes").Count > 50);
        foreach (var (query, most) in new[] { (Hits, 1), (Counted, 2), (Things, 3) })
        {
            var one = await app.StatementsOfAsync(query, new { first = 1 });
            var hundred = await app.StatementsOfAsync(query, new { first = 100 });

            Assert.InRange(one, 1, most);
            Assert.InRange(hundred, 1, most);
        }
    }
}
