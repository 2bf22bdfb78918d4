using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Overviews;
using Samverkan.Arenas.Plans;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>How far one can take part from elsewhere, and how much a year is meant to have.</summary>
public sealed class DigitalParticipationTests
{
    private static readonly DateOnly Day = new(2021, 6, 2);

    [Fact]
    public void The_share_is_of_those_of_which_it_is_known()
    {
        var count = Assert.Single(Of(
            Arena(ParticipationMode.Hybrid), Arena(ParticipationMode.Digital), Arena(ParticipationMode.InPerson), Arena(ParticipationMode.InPerson), Arena(ParticipationMode.Unknown)).Levels);

        Assert.Equal((ArenaLevel.Political, 5, 2, 2, 1, 0.5), (count.Level, count.Arenas, count.Offered, count.NotOffered, count.Unknown, count.Share));
    }

    [Fact]
    public void Where_nothing_is_known_there_is_no_share_and_where_none_offers_it_the_share_is_nought()
    {
        Assert.Null(Assert.Single(Of(Arena(ParticipationMode.Unknown)).Levels).Share);
        Assert.Equal(0, Assert.Single(Of(Arena(ParticipationMode.InPerson), Arena(ParticipationMode.Unknown)).Levels).Share);
        Assert.Null(Of().Events.Share);
    }

    [Fact]
    public void Events_are_counted_apart_and_named_among_the_exceptions()
    {
        var (council, course) = (Arena(ParticipationMode.InPerson), Arena(ParticipationMode.InPerson, ArenaKind.Event, ArenaLevel.Officials));
        var counted = Of(council, course, Arena(ParticipationMode.Unknown, ArenaKind.Event, ArenaLevel.Officials));

        Assert.Equal(ArenaLevel.Political, Assert.Single(counted.Levels).Level);
        Assert.Equal((null, 2, 1, 1), (counted.Events.Level, counted.Events.Arenas, counted.Events.NotOffered, counted.Events.Unknown));
        Assert.Equal([council, course], counted.Exceptions);
        Assert.Single(counted.Unknown);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void More_than_four_items_for_a_year_are_accepted_with_a_warning(int items, bool warned)
    {
        var focus = new AnnualFocusView
        {
            Id = new AnnualFocusId(Guid.CreateVersion7()),
            Key = "focus/some",
            Year = 2021,
            Items = [.. Enumerable.Range(1, items).Select(item => $"Fråga {item}")],
            ArenaId = new ArenaId(Guid.CreateVersion7()),
        };

        Assert.Equal(warned ? "TOO_MANY_FOCUS_ITEMS" : null, focus.Warning?.Code);
    }

    private static DigitalParticipation Of(params ArenaView[] arenas) => DigitalParticipation.Of(Day, arenas);

    private static ArenaView Arena(ParticipationMode mode, ArenaKind kind = ArenaKind.Council, ArenaLevel level = ArenaLevel.Political) => new()
    {
        Id = new ArenaId(Guid.CreateVersion7()),
        Key = "arena/some",
        AllNames = [],
        Kind = kind,
        Level = level,
        Standing = Standing.Established,
        Validity = new Validity(ValidPeriod.Parse("/")),
        ParticipationMode = mode,
    };
}
