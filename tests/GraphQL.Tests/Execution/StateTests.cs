using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution;

/// <summary>State that holds below the field that sets it, and things that are nodes by their own class.</summary>
public sealed class StateTests
{
    [Theory]
    [InlineData("{ rooms { name colour chairs { colour } } }", """{"rooms":[{"name":"red","colour":"none","chairs":[{"colour":"red"}]},{"name":"blue","colour":"none","chairs":[{"colour":"blue"}]}]}""")]
    [InlineData("{ paint { rooms { inner { colour } again { colour } } } }", """{"paint":{"rooms":[{"inner":{"colour":"red"},"again":{"colour":"all"}},{"inner":{"colour":"blue"},"again":{"colour":"all"}}]}}""")]
    [InlineData("{ room { colour maybe } }", """{"room":{"colour":"none","maybe":null}}""")]
    [InlineData("""{ onDay(day: "2020-01-01") { day colour } }""", """{"onDay":{"day":"2020-01-01","colour":"none"}}""")]
    public async Task A_state_holds_below_the_field_that_sets_it(string document, string data)
    {
        await using var graph = Make();
        Assert.Equal($$$"""{"data":{{{data}}}}""", await graph.RunAsync(document));
    }

    [Fact]
    public async Task A_state_that_is_needed_and_missing_is_an_error()
    {
        await using var graph = Make();
        Assert.Contains("INTERNAL_ERROR", await graph.RunAsync("{ room { needed } }"), StringComparison.Ordinal);
        Assert.Equal("type Room {\n  name: String!\n  chairs: [Room!]! @cost(weight: \"10\")\n  inner: Room!\n  again: Room!\n  colour: String!\n  maybe: String\n  needed: String\n  day: LocalDate\n}", graph.PlainSdl("Room"));
    }

    [Fact]
    public async Task A_class_can_be_a_node_by_itself()
    {
        await using var graph = Make();
        Assert.Equal("type Desk implements Node {\n  id: ID!\n  name: String!\n}", graph.PlainSdl("Desk"));
        var id = GlobalId.Encode("Desk", Guid.Empty);
        Assert.Equal("""{"data":{"node":{"id":"ID","name":"desk"}}}""".Replace("ID", id, StringComparison.Ordinal), await graph.RunAsync("query ($id: ID!) { node(id: $id) { id ... on Desk { name } } }", new { id }));
    }

    [Fact]
    public void A_node_that_nothing_loads_or_nobody_adds_stops_the_start()
        => Assert.Collection(
            Graph.Faults(graph => graph.AddTypes(typeof(Rooms), typeof(Lost), typeof(LostQueries))),
            each => Assert.StartsWith("HC0068 Lost: nothing loads", each, StringComparison.Ordinal),
            each => Assert.StartsWith("SAM0003 Desk: it is annotated", each, StringComparison.Ordinal));

    private static Graph Make() => new(graph => graph.AddTypes(typeof(Rooms), typeof(RoomNode), typeof(Desk)));

    internal sealed record Room(string Name);

    [Node]
    internal sealed record Desk(Guid Id, string Name)
    {
        public static Desk? Get(Guid id) => new(id, "desk");
    }

    [Node]
    internal sealed record Lost(Guid Id);

    [QueryType]
    internal static class LostQueries
    {
        public static Lost? GetLost() => null;

        public static Desk? GetDesk() => null;
    }

    [QueryType]
    internal static class Rooms
    {
        public static IReadOnlyList<Room> GetRooms() => [new("red"), new("blue")];

        public static Room GetRoom() => new("r");

        public static Painted GetPaint() => new();

        public static Room GetOnDay([OnDay] DateOnly day) => new($"{day}");
    }

    internal sealed record Painted
    {
        /// <summary>Rooms.</summary>
        public IReadOnlyList<Room> Rooms => [new("red"), new("blue")];
    }

    [ObjectType<Room>]
    internal static class RoomNode
    {
        public static async Task<IReadOnlyList<Room>> GetChairsAsync([Parent] Room room, [ScopedState("colour")] SetState<string> setColour)
        {
            await Task.Yield();
            setColour(room.Name);
            return [new("chair")];
        }

        public static Room GetInner([Parent] Room room, [ScopedState("colour")] SetState<string> setColour)
        {
            setColour(room.Name);
            return new("inner");
        }

        [BatchResolver]
        public static List<Room> GetAgain([Parent] List<Room> rooms, [ScopedState("colour")] SetState<string> setColour)
        {
            setColour("all");
            return rooms;
        }

        [BatchResolver]
        public static List<string> GetColour([Parent] List<Room> rooms, [ScopedState] string colour = "none") => rooms.ConvertAll(_ => colour);

        public static string? GetMaybe([ScopedState("colour")] string? colour) => colour;

        public static string? GetNeeded([ScopedState("colour")] string colour) => colour;

        public static DateOnly? GetDay([ScopedState("day")] DateOnly? day) => day;
    }
}
