using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Samverkan.Modules.Tests.Dialogues;

/// <summary>The seed file against the eighth section of the facts.</summary>
public sealed class DialogueSeedTests
{
    private static readonly JsonElement Seed = Read();

    [Fact]
    public void It_has_every_statement_of_the_facts_and_the_two_that_are_findings_as_well()
        => Assert.Equal(
            [.. Enumerable.Range(1, 36).Select(number => $"statement/st-{number:00}"), "statement/an-01", "statement/an-02"],
            Items("statements").Select(statement => Text(statement, "key")));

    [Theory]
    [InlineData("FULFILMENT", "st-01 st-02")]
    [InlineData("ARENAS", "st-03 st-04 st-05 st-06 st-07 st-08 st-15 st-16 st-33 st-34 st-35 st-36")]
    [InlineData("AGENDAS", "st-09 st-10")]
    [InlineData("DIGITAL_PARTICIPATION", "st-11 st-12 st-13 an-01 an-02")]
    [InlineData("ROLE_DIVISION", "st-14")]
    [InlineData("MISSING_FORUMS", "st-17 st-18 st-19")]
    [InlineData("INTRODUCTION", "st-20")]
    [InlineData("PROCESSES", "st-21 st-22 st-23 st-24 st-25 st-26 st-27 st-28 st-29 st-30 st-31 st-32")]
    public void Each_theme_has_the_statements_of_the_facts(string theme, string keys)
        => Assert.Equal(keys.Split(' '), Items("statements").Where(statement => Text(statement, "theme") == theme).Select(statement => Text(statement, "key")!["statement/".Length..]));

    [Theory]
    [InlineData("POSITIVE", "st-01 st-09 st-14 st-21 st-22 st-23 st-24")]
    [InlineData("PROBLEM", "st-03 st-04 st-05 st-19 st-33 st-35")]
    [InlineData("QUESTION", "st-26")]
    [InlineData("FACT", "st-15")]
    public void Each_sign_has_the_statements_of_the_facts(string sign, string keys)
        => Assert.Equal(keys.Split(' '), Items("statements").Where(statement => Text(statement, "sign") == sign).Select(statement => Text(statement, "key")!["statement/".Length..]));

    [Fact]
    public void No_statement_is_a_single_municipality_s()
        => Assert.DoesNotContain(Items("statements"), statement => statement.TryGetProperty("dialogue", out _) || statement.GetRawText().Contains("org/kommun-", StringComparison.Ordinal));

    [Fact]
    public void Only_the_two_that_remain_are_stated()
    {
        var dialogues = Assert.Single(Items("rounds")).GetProperty("dialogues").EnumerateArray().ToList();

        Assert.Equal(8, dialogues.Count);
        Assert.Equal(["org/kommun-2303", "org/kommun-2326"], dialogues.Where(dialogue => Text(dialogue, "evidence") == "STATED").Select(dialogue => Text(dialogue, "municipality")));
        Assert.All(dialogues, dialogue => Assert.Equal(Text(dialogue, "evidence") == "STATED" ? "PLANNED" : "HELD", Text(dialogue, "state")));
    }

    private static List<JsonElement> Items(string array) => [.. Seed.GetProperty(array).EnumerateArray()];

    private static string? Text(JsonElement record, string member) => record.GetProperty(member).GetString();

    private static JsonElement Read([CallerFilePath] string here = "")
        => JsonDocument.Parse(File.ReadAllText(Path.Combine(here, "../../../../host/seed/jamtland-harjedalen/dialogues.json"))).RootElement;
}
