using System.Text.Json;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Execution;

public sealed class PagingTests
{
    [Fact]
    public async Task Pages_follow_each_other_to_the_end()
    {
        var first = await PageAsync("");
        Assert.Equal(("Leo, Uggla \"ö\"", true, false, 4), (first.Names, first.HasNext, first.HasPrevious, first.Total));

        var second = await PageAsync($"after: \"{first.End}\"");
        Assert.Equal(("Nala, Alba", false, true, 4), (second.Names, second.HasNext, second.HasPrevious, second.Total));

        var back = await PageAsync($"last: 1, before: \"{second.Start}\"");
        Assert.Equal(("Uggla \"ö\"", true, true, 4), (back.Names, back.HasNext, back.HasPrevious, back.Total));
    }

    [Theory]
    [InlineData("first: 3", null)]
    [InlineData("first: 4", "HC0051")]
    [InlineData("first: 1", null)]
    [InlineData("first: 0", "HC0079")]
    [InlineData("last: -1", "HC0079")]
    [InlineData("first: 1, last: 1", "HC0079")]
    [InlineData("after: \"nonsense\"", "HC0078")]
    [InlineData("after: \"WyJhIiwiYiJd\"", "HC0078")]
    public async Task Sizes_and_cursors_are_checked(string arguments, string? code)
    {
        var answer = await Engine.RunAsync($"{{ paged({arguments}) {{ nodes {{ name }} }} }}");
        if (code is null) Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        else Assert.Contains(code, answer, StringComparison.Ordinal);
    }

    private static async Task<(string Names, bool HasNext, bool HasPrevious, int Total, string Start, string End)> PageAsync(string arguments)
    {
        var text = arguments.Length == 0 ? "" : $"({arguments})";
        var answer = await Engine.RunAsync($"{{ paged{text} {{ totalCount nodes {{ name }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");
        var page = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("paged");
        var info = page.GetProperty("pageInfo");
        return (
            string.Join(", ", page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString())),
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            page.GetProperty("totalCount").GetInt32(),
            info.GetProperty("startCursor").GetString()!,
            info.GetProperty("endCursor").GetString()!);
    }
}
