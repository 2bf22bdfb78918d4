using System.Text.Json;

namespace Samverkan.Host.Tests.Questions;

/// <summary>Whoever looks for something finds it first, however it is typed; what cannot be looked for is refused.</summary>
[Collection(Asking.Name)]
public sealed class SearchTests(SamverkanApp app)
{
    private const string Search = """
        query($text: String!, $types: [SearchableType!], $first: Int, $after: String) {
          search(text: $text, types: $types, first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { key type title matchedIn node { id __typename } fragment { text matched } }
          }
        }
        """;

    public static TheoryData<string, string, string> Table()
    {
        var table = new TheoryData<string, string, string>();
        foreach (var row in File.ReadLines(Path.Combine(Tree.Root, "tests", "Host.Tests", "Questions", "Searches.md")).Where(line => line.StartsWith('|')).Skip(2))
        {
            var cells = row.Split('|', StringSplitOptions.TrimEntries);
            table.Add(cells[1], cells[2], cells[3]);
        }

        return table;
    }

    [Fact]
    public void The_table_has_forty_searches_at_least() => Assert.True(Table().Count >= 40);

    [Theory]
    [MemberData(nameof(Table))]
    public async Task First_comes_what_somebody_of_the_trade_expects(string text, string types, string first)
    {
        var data = await app.DataAsync(Search, new { text, types = types.Length > 0 ? types.Split(", ") : null });

        string[] expected = first == "-" ? [] : first.Split(", ");
        var found = data.Texts("search.nodes", "key");
        if (expected is []) Assert.Empty(found);
        else Assert.Equal(expected, found.Take(expected.Length));
        Assert.All(data.Items("search.nodes"), IsWhole);
    }

    [Theory]
    [InlineData("", "SEARCH_TEXT_EMPTY")]
    [InlineData(" \t\n ", "SEARCH_TEXT_EMPTY")]
    [InlineData("\"*-:^()%_ , …", "SEARCH_TEXT_EMPTY")]
    [InlineData("🦌", "SEARCH_TEXT_EMPTY")]
    [InlineData("\0", "SEARCH_TEXT_EMPTY")]
    public async Task Nothing_to_look_for_is_an_error_and_never_everything(string text, string code) => await RefusedAsync(new { text }, code, "text");

    [Fact]
    public async Task A_text_is_looked_for_up_to_its_bound()
    {
        await RefusedAsync(new { text = new string('å', 201) }, "SEARCH_TEXT_TOO_LONG", "text");
        await RefusedAsync(new { text = string.Concat(Enumerable.Repeat("ord ", 2_500)) }, "SEARCH_TEXT_TOO_LONG", "text");
        await RefusedAsync(new { text = "krokom", types = Array.Empty<string>() }, "SEARCH_TYPES_EMPTY", "types");

        Assert.Equal("0", (await app.DataAsync(Search, new { text = new string('å', 200) })).Text("search.totalCount"));
        Assert.NotEqual("0", (await app.DataAsync(Search, new { text = string.Concat(Enumerable.Repeat("å ", 100)) })).Text("search.totalCount"));
    }

    [Theory]
    [InlineData("krokom OR åre")]
    [InlineData("krokom NOT älg")]
    [InlineData("NEAR(krokom kommun)")]
    [InlineData("krokom AND")]
    public async Task Operators_are_words_like_any_others(string text)
        => Assert.Equal("0", (await app.DataAsync(Search, new { text })).Text("search.totalCount"));

    [Theory]
    [InlineData("\"krokom\"")]
    [InlineData("-krokom*")]
    [InlineData("words:krokom", "0")]
    [InlineData("^krokom")]
    [InlineData("(((krokom")]
    [InlineData("%krokom_")]
    [InlineData("krokom;--")]
    public async Task Signs_between_words_mean_nothing(string text, string found = "1")
        => Assert.Equal(found, (await app.DataAsync(Search, new { text, types = new[] { "ORGANIZATION" } })).Text("search.totalCount"));

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended_and_hold_everything_once()
    {
        var whole = (await app.DataAsync(Search, new { text = "region", first = 100 })).Texts("search.nodes", "key");
        var keys = new List<string?>();
        for (string? after = null; ;)
        {
            var page = await app.DataAsync(Search, new { text = "region", first = 7, after });
            Assert.Equal($"{whole.Count}", page.Text("search.totalCount"));
            keys.AddRange(page.Texts("search.nodes", "key"));
            after = page.Text("search.pageInfo.endCursor");
            if (page.Text("search.pageInfo.hasNextPage") == "False") break;
        }

        Assert.True(whole.Count > 14);
        Assert.Equal(whole, keys);
        await RefusedAsync(new { text = "kommun", after = (await app.DataAsync(Search, new { text = "region", first = 1 })).Text("search.pageInfo.endCursor") }, "HC0078");
        await RefusedAsync(new { text = "region", after = "eA" }, "HC0078");
    }

    [Fact]
    public async Task A_fragment_shows_the_words_as_they_are_written_and_marks_them()
    {
        var hit = (await app.DataAsync(Search, new { text = "PANDEMIN verksamheterna" })).Items("search.nodes")[0];

        Assert.Equal("follow-up/fu-02", hit.Text("key"));
        Assert.Equal("TEXT", hit.Text("matchedIn"));
        Assert.Equal(["pandemin", "verksamheterna"], hit.Items("fragment").Where(part => part.GetProperty("matched").GetBoolean()).Select(part => part.Text("text")));
    }

    private static void IsWhole(JsonElement hit)
    {
        Assert.NotNull(hit.Text("node.id"));
        Assert.Equal(hit.Text("type"), string.Concat(hit.Text("node.__typename")!.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}")).ToUpperInvariant());
        Assert.NotEmpty(hit.Text("title")!);
        Assert.Contains(hit.Items("fragment"), part => part.GetProperty("matched").GetBoolean());
    }

    private async Task RefusedAsync(object variables, string code, string? argument = null)
    {
        using var answer = await app.QueryAsync(Search, variables);

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal(code, error.Text("extensions.code"));
        if (argument is not null) Assert.Equal(argument, Assert.Single(error.Items("extensions.inputPath")).GetString());
        Assert.Null(answer.RootElement.Text("data.search"));
    }
}
