using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>The seed file against the table of the settled points, 4.5.</summary>
public sealed class RoleMapSeedTests
{
    private static readonly JsonElement Seed = Read();

    [Theory]
    [InlineData("tasks", 31)]
    [InlineData("roleAssignments", 55)]
    [InlineData("handovers", 1)]
    [InlineData("reportedUnclarities", 1)]
    public void It_has_every_record_of_the_table_and_no_other(string array, int count) => Assert.Equal(count, Seed.GetProperty(array).GetArrayLength());

    [Fact]
    public void The_facts_that_are_no_assignments_are_not_seeded_as_such()
        => Assert.DoesNotContain(Keys(), key => key.Split('-')[1] is "14" or "22" or "25" or "29" or "31" or "32");

    [Fact]
    public void The_assignments_that_rest_on_the_agreement_of_2019_are_those_that_end_with_it()
        => Assert.Equal(
            ["06", "07", "08-a", "08-p", "09-a", "09-p", "10-a", "10-p", "11-a", "11-p", "12-a", "12-p", "13", "15", "16", "18", "37", "38"],
            Seed.GetProperty("roleAssignments").EnumerateArray()
                .Where(record => record.TryGetProperty("basis", out var basis) && basis.GetString() == "agreement/RUN-34-2018")
                .Select(record => record.GetProperty("key").GetString()!["assignment/ra-".Length..])
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ESTABLISHED", 32)]
    [InlineData("PROPOSED", 22)]
    [InlineData("INTENDED", 1)]
    public void What_is_proposed_is_not_established(string standing, int count)
        => Assert.Equal(count, Seed.GetProperty("roleAssignments").EnumerateArray().Count(record => record.GetProperty("standing").GetString() == standing));

    [Fact]
    public void Every_derived_citation_gives_its_rule()
        => Assert.DoesNotContain(
            Seed.EnumerateObject().Where(array => array.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(array => array.Value.EnumerateArray())
                .SelectMany(record => record.GetProperty("citations").EnumerateArray()),
            citation => citation.GetProperty("evidence").GetString() != "STATED" && !citation.TryGetProperty("rule", out _));

    private static IEnumerable<string> Keys()
        => Seed.GetProperty("roleAssignments").EnumerateArray().Select(record => record.GetProperty("key").GetString()!["assignment/".Length..]);

    private static JsonElement Read([CallerFilePath] string here = "")
        => JsonDocument.Parse(File.ReadAllText(Path.Combine(here, "../../../../host/seed/jamtland-harjedalen/rolemap.json"))).RootElement;
}
