using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Samverkan.Modules.Tests.Dialogues;

/// <summary>The seed file against the domain's facts, 8 and 10.</summary>
public sealed class FindingSeedTests
{
    private static readonly JsonElement Seed = Read();

    [Theory]
    [InlineData("findings", "finding/an-", 9)]
    [InlineData("needs", "need/w-", 32)]
    [InlineData("priorities", "priority/pr-", 7)]
    public void It_has_every_record_of_the_facts_once_and_in_order(string array, string prefix, int count)
        => Assert.Equal(Enumerable.Range(1, count).Select(number => $"{prefix}{number:00}"), Keys(array));

    [Theory]
    [InlineData("actions", 7)]
    [InlineData("forwardings", 1)]
    public void It_has_what_the_sources_say_is_to_be_done_or_passed_on(string array, int count) => Assert.Equal(count, Keys(array).Count());

    [Theory]
    [InlineData("MUNICIPALITIES", 16)]
    [InlineData("COUNCIL", 3)]
    [InlineData("REGION", 14)]
    [InlineData("AGREEMENT", 4)]
    [InlineData("BOARD", 1)]
    public void Who_asks_is_who_the_facts_name(string origin, int count)
        => Assert.Equal(count, Records("needs").Count(need => need.GetProperty("raisedBy").EnumerateArray().Any(raised => raised.GetString() == origin)));

    [Theory]
    [InlineData("findings", "from")]
    [InlineData("needs", "metFor")]
    [InlineData("priorities", "standing")]
    [InlineData("actions", "state")]
    [InlineData("forwardings", "state")]
    public void What_the_sources_do_not_say_in_words_is_derived_by_a_rule(string array, string field)
    {
        var records = Records(array).Where(record => record.TryGetProperty(field, out _)).ToList();

        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.Contains(
            record.GetProperty("citations").EnumerateArray(),
            citation => citation.TryGetProperty("field", out var of) && of.GetString() == field && citation.GetProperty("evidence").GetString() == "DERIVED" && citation.TryGetProperty("rule", out _)));
    }

    [Fact]
    public void What_is_addressed_by_a_proposal_points_at_one_of_the_two_proposed_agreements()
        => Assert.Equal(
            ["agreement/RS-668-2021", "agreement/RUN-305-2022"],
            Records("needs").Where(need => need.GetProperty("state").GetString() == "ADDRESSED_BY_PROPOSAL")
                .SelectMany(need => need.GetProperty("addressedBy").EnumerateArray().Select(key => key.GetString()))
                .Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(string array) => Records(array).Select(record => record.GetProperty("key").GetString()!);

    private static List<JsonElement> Records(string array) => [.. Seed.GetProperty(array).EnumerateArray()];

    private static JsonElement Read([CallerFilePath] string here = "")
        => JsonDocument.Parse(File.ReadAllText(Path.Combine(here, "../../../../host/seed/jamtland-harjedalen/dialogues.json"))).RootElement;
}
