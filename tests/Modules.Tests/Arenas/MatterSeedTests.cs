using System.Runtime.CompilerServices;
using System.Text.Json;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>Meetings and matters against the facts, and what the reader of the seeds refuses of them.</summary>
public sealed class MatterSeedTests
{
    private static readonly JsonElement Seed = Read("jamtland-harjedalen");
    private static readonly JsonElement Pages = Read("public-pages");

    [Theory]
    [InlineData("matter/RS-2797-2017", 4)]
    [InlineData("matter/RS-668-2021", 8)]
    [InlineData("matter/RUN-29-2021", 3)]
    [InlineData("matter/RUN-305-2022", 5)]
    public void Each_matter_has_the_steps_that_its_document_tells(string key, int steps)
        => Assert.Equal(steps, Records(Seed, "matters").Single(matter => Text(matter, "key") == key).GetProperty("steps").GetArrayLength());

    [Fact]
    public void No_meeting_of_the_documents_has_a_day_and_each_of_the_pages_has_that_of_its_page()
    {
        Assert.All(Records(Seed, "meetings"), meeting => Assert.False(meeting.TryGetProperty("heldOn", out _) || meeting.TryGetProperty("plannedFor", out _)));
        Assert.Equal(["2018-04-23", "2020-03-30", "2022-12-12", "2023-02-06", "2023-08-28"], Records(Pages, "meetings").Select(meeting => Text(meeting, "heldOn")));
    }

    [Fact]
    public void A_matter_has_the_decisions_of_the_facts_once_each_and_the_reconciliation_twice()
        => Assert.Equal(
            ["dec-05", "dec-06", "dec-09", "dec-11", "dec-12", "dec-13", "rec-01", "rec-01"],
            Records(Seed, "matters").SelectMany(matter => matter.GetProperty("steps").EnumerateArray())
                .Where(step => step.TryGetProperty("decision", out _)).Select(step => Text(step, "decision")["decision/".Length..]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Steps_and_meetings_that_contradict_themselves_are_refused()
    {
        var faults = await ChangedSeed.FaultsAsync("arenas.json", arenas => arenas
            .Replace("\"decision\": \"decision/dec-09\",", "", StringComparison.Ordinal)
            .Replace("\"plannedFor\": \"2021-06\"", "\"occurredOn\": \"2021-06\"", StringComparison.Ordinal)
            .Replace("\"arena\": \"arena/primarkommunala-samverkansradet\",\n      \"state\": \"HELD\"", "\"arena\": \"arena/primarkommunala-samverkansradet\",\n      \"heldOn\": \"2017\",\n      \"state\": \"PLANNED\"", StringComparison.Ordinal)
            .Replace("\"matters\": [\"matter/RS-2797-2017\"]", "\"matters\": [\"matter/RS-1-2017\"]", StringComparison.Ordinal));

        Assert.Equal(
            ["$.matters[1].steps[0]", "$.matters[2].steps[2]", "$.meetings[0]", "$.meetings[0].agenda[0].matters[0]", "$.meetings[1].agenda[0].matters[0]"],
            faults.Select(fault => fault.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_arena_that_is_only_wanted_has_no_meetings()
    {
        var fault = Assert.Single(await ChangedSeed.FaultsAsync(
            "arenas.json", arenas => arenas.Replace("\"arena\": \"arena/primarkommunala-samverkansradet\",\n      \"state\"", "\"arena\": \"arena/forum-kommunalrad\",\n      \"state\"", StringComparison.Ordinal)));

        Assert.Equal(("jamtland-harjedalen/arenas.json", "$.meetings[0].arena"), (fault.File, fault.Path));
        Assert.Contains("INV-23", fault.Message, StringComparison.Ordinal);
    }

    private static List<JsonElement> Records(JsonElement seed, string name) => [.. seed.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;

    private static JsonElement Read(string set, [CallerFilePath] string here = "")
        => JsonDocument.Parse(File.ReadAllText(Path.Combine(here, $"../../../../host/seed/{set}/arenas.json"))).RootElement;
}
