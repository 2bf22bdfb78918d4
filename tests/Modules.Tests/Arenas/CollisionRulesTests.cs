using Samverkan.Arenas.Collisions;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Loads;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>Where the same is treated in several arenas, and what taking part asks of each.</summary>
public sealed class CollisionRulesTests
{
    private static readonly TopicId Topic = new(Guid.CreateVersion7());
    private static readonly ArenaId One = new(Guid.CreateVersion7());
    private static readonly ArenaId Other = new(Guid.CreateVersion7());
    private static readonly MatterId Matter = new(Guid.CreateVersion7());
    private static readonly StakeholderId Lead = new(Guid.CreateVersion7());

    [Fact]
    public void A_matter_collides_only_in_different_arenas_and_for_the_same_purpose()
    {
        Assert.Empty(CollisionRules.InMatters([Step(One, StepPurpose.Discuss), Step(One, StepPurpose.Discuss)]));
        Assert.Empty(CollisionRules.InMatters([Step(One, StepPurpose.Prepare), Step(Other, StepPurpose.Decide)]));
        Assert.Empty(CollisionRules.InMatters([Step(One, StepPurpose.Discuss), Step(Other, StepPurpose.Discuss) with { Matter = new MatterId(Guid.CreateVersion7()) }]));

        var collision = Assert.Single(CollisionRules.InMatters([Step(One, StepPurpose.Discuss), Step(Other, StepPurpose.Discuss)]));
        Assert.Equal((AgendaCollisionKind.SameMatterSamePurpose, Certainty.Certain), (collision.Kind, collision.Certainty));
        Assert.Equal([One, Other], collision.Arenas);
        Assert.Equal([Lead], collision.Leads);
    }

    [Fact]
    public void A_matter_of_which_one_day_is_not_known_collides_uncertainly()
        => Assert.Equal(Certainty.Uncertain, Assert.Single(CollisionRules.InMatters([Step(One, StepPurpose.Discuss), Step(Other, StepPurpose.Discuss) with { Certainty = Certainty.Uncertain }])).Certainty);

    [Theory]
    [InlineData(null, "RS/2797/2017", "2017-01-01", null)]
    [InlineData(null, "ett nummer", null, null)]
    [InlineData(null, null, null, null)]
    [InlineData("2016-05-01", "RS/2797/2017", "2016-05-01", "2016-05-01")]
    [InlineData("<=2018-05-01", "RS/2797/2017", "2017-01-01", "2018-05-01")]
    [InlineData("<=2016-05-01", "RS/2797/2017", "2016-05-01", "2016-05-01")]
    [InlineData(null, "RS/1/0000", null, null)]
    public void A_step_without_a_first_day_came_no_earlier_than_the_number_of_its_matter(string? date, string? number, string? possible, string? certain)
    {
        var expected = new DayWindow(possible is null ? DayWindow.Always : Day(possible), certain is null ? DayWindow.Never : Day(certain));
        Assert.Equal(expected, CollisionRules.DaysOf(date is null ? null : PartialDate.Parse(date), number is null ? null : new DiaryNumber(number)));

        static int Day(string text) => PartialDate.Parse(text).Earliest.DayNumber;
    }

    [Fact]
    public void A_topic_collides_where_two_arenas_have_the_same_mandate()
    {
        Assert.Empty(CollisionRules.InTopics([Has(One, MandateKind.Advise)], []));
        Assert.Empty(CollisionRules.InTopics([Has(One, MandateKind.Advise), Has(Other, MandateKind.Decide)], []));

        var collision = Assert.Single(CollisionRules.InTopics([Has(One, MandateKind.Advise, MandateKind.Inform), Has(Other, MandateKind.Inform)], []));
        Assert.Equal((AgendaCollisionKind.SameTopicManyArenas, MandateKind.Inform, Certainty.Certain), (collision.Kind, collision.Mandate, collision.Certainty));
    }

    [Fact]
    public void A_topic_collides_uncertainly_where_a_mandate_is_not_known()
    {
        var collision = Assert.Single(CollisionRules.InTopics([Has(One, MandateKind.Advise), Has(Other)], []));

        Assert.Equal((null, Certainty.Uncertain), (collision.Mandate, collision.Certainty));
        Assert.Equal([One, Other], collision.Arenas);
    }

    [Fact]
    public void Arenas_that_are_known_to_treat_a_topic_for_different_purposes_do_not_collide()
    {
        ArenaTopicOn[] arenas = [Has(One, MandateKind.Inform), Has(Other, MandateKind.Inform)];

        Assert.Empty(CollisionRules.InTopics(arenas, [Step(One, StepPurpose.Inform), Step(Other, StepPurpose.Discuss)]));
        Assert.Null(Assert.Single(CollisionRules.InTopics(arenas, [Step(One, StepPurpose.Inform)])).Purpose);
        Assert.Equal(StepPurpose.Inform, Assert.Single(CollisionRules.InTopics(arenas, [Step(One, StepPurpose.Inform), Step(Other, StepPurpose.Inform)])).Purpose);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, null)]
    public void No_known_seat_is_no_seat_only_where_all_composition_is_known(bool isComplete, int? seats)
        => Assert.Equal(new Load(seats, 0), LoadRules.Of([], new Dictionary<ArenaId, int> { [One] = 4 }, isComplete));

    [Fact]
    public void Two_seats_in_one_arena_are_two_seats_and_the_same_meetings()
    {
        HeldSeat[] seats = [new(One, Lead, null, 2, Certainty.Certain), new(One, Lead, null, 1, Certainty.Certain), new(Other, Lead, null, 1, Certainty.Certain)];

        Assert.Equal(new Load(4, 5), LoadRules.Of(seats, new Dictionary<ArenaId, int> { [One] = 4, [Other] = 1 }, isComplete: false));
    }

    private static TreatedStep Step(ArenaId arena, StepPurpose purpose) => new(Matter, arena, purpose, [Topic], Lead, Certainty.Certain);

    private static ArenaTopicOn Has(ArenaId arena, params MandateKind[] mandates) => new(arena, Topic, mandates, Certainty.Certain);
}
