using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>The seed files against the facts, section 9 and annex B.</summary>
public sealed class ArenasSeedTests
{
    private static readonly JsonElement Seed = Read("jamtland-harjedalen");
    private static readonly JsonElement Pages = Read("public-pages");

    [Theory]
    [InlineData("ESTABLISHED", 9)]
    [InlineData("PROPOSED", 4)]
    [InlineData("WANTED", 3)]
    public void Nine_exist_four_are_proposed_and_three_are_wanted(string standing, int count) => Assert.Equal(count, Arenas(Seed).Count(arena => Text(arena, "standing") == standing));

    [Fact]
    public void Seven_of_those_that_exist_are_political()
        => Assert.Equal(7, Arenas(Seed).Count(arena => Text(arena, "standing") == "ESTABLISHED" && Text(arena, "level") == "POLITICAL"));

    [Fact]
    public void No_document_documents_a_mandate_or_how_one_can_take_part()
    {
        Assert.DoesNotContain(Parts(Seed, "mandates"), mandate => Text(mandate, "clarity") == "DOCUMENTED");
        Assert.All(Parts(Seed, "mandates").Where(mandate => Text(mandate, "clarity") == "UNKNOWN"), mandate => Assert.All(Citations(mandate), citation => Assert.Equal("DERIVED", Text(citation, "evidence"))));
        Assert.All(Arenas(Seed), arena => Assert.Equal("UNKNOWN", Text(arena, "participationMode")));
    }

    [Fact]
    public void Nobody_is_seated_in_the_political_arenas_by_the_documents()
        => Assert.All(Arenas(Seed).Where(arena => Text(arena, "standing") == "ESTABLISHED" && Text(arena, "level") == "POLITICAL"), arena => Assert.False(arena.TryGetProperty("seats", out _)));

    [Fact]
    public void No_source_gives_any_arena_a_mandate_to_decide()
        => Assert.DoesNotContain(Parts(Seed, "mandates").Concat(Parts(Pages, "mandates")), mandate => mandate.TryGetProperty("kind", out var kind) && kind.GetString() == "DECIDE");

    [Fact]
    public void The_public_pages_add_eleven_seats_to_the_council()
        => Assert.Equal(
            11,
            Parts(Pages, "seats").Where(seat => Text(seat, "key").StartsWith("seat/regionens-samverkansrad-", StringComparison.Ordinal)).Sum(seat => seat.GetProperty("count").GetInt32()));

    [Fact]
    public void The_processes_and_the_reconciliation_are_no_arenas()
        => Assert.DoesNotContain(Arenas(Seed).Select(arena => Text(arena, "key")), key => key.Contains("rus", StringComparison.Ordinal) || key.Contains("presidi", StringComparison.Ordinal));

    private static List<JsonElement> Arenas(JsonElement seed) => [.. seed.GetProperty("arenas").EnumerateArray()];

    private static IEnumerable<JsonElement> Parts(JsonElement seed, string name)
        => Arenas(seed).SelectMany(arena => arena.TryGetProperty(name, out var parts) ? parts.EnumerateArray().ToList() : []);

    private static List<JsonElement> Citations(JsonElement record) => [.. record.GetProperty("citations").EnumerateArray()];

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;

    private static JsonElement Read(string set, [CallerFilePath] string here = "")
        => JsonDocument.Parse(File.ReadAllText(Path.Combine(here, $"../../../../host/seed/{set}/arenas.json"))).RootElement;
}
