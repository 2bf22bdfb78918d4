using Samverkan.Dialogues;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Judgements;
using Samverkan.Kernel;
using static Samverkan.Modules.Tests.Dialogues.SomeDialogues;

namespace Samverkan.Modules.Tests.Dialogues;

/// <summary>Who has been heard, and what may be said of it (INV-24, INV-25).</summary>
public sealed class RoundRulesTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("2021-06-01", true)]
    [InlineData("2021-06-02", true)]
    [InlineData("2021-06-03", false)]
    [InlineData("2021-05", true)]
    [InlineData("2021-06", false)]
    [InlineData("2021", false)]
    [InlineData("<=2021-06-02", true)]
    public void A_dialogue_has_been_held_from_its_last_possible_day_on(string? heldOn, bool held)
    {
        Assert.Equal(held, Dialogue(1, heldOn: heldOn).IsHeldBy(Day, mayHaveBegun: true));
        Assert.Equal(held && heldOn is not null, Dialogue(1, heldOn: heldOn).IsHeldBy(Day, mayHaveBegun: false));
    }

    [Theory]
    [InlineData("NotPlanned", false)]
    [InlineData("Planned", false)]
    [InlineData("Held", true)]
    [InlineData("Summarized", true)]
    [InlineData("Confirmed", true)]
    [InlineData("Cancelled", false)]
    public void Only_what_has_taken_place_counts(string state, bool held) => Assert.Equal(held, Enum.Parse<DialogueState>(state).IsHeld());

    [Theory]
    [InlineData("Planned", "Planned NotPlanned", true)]
    [InlineData("Planned", "Held", false)]
    [InlineData("Running", "Planned", false)]
    [InlineData("Running", "Held Planned", true)]
    [InlineData("Compiled", "Held Planned", true)]
    [InlineData("Compiled", "", false)]
    [InlineData("Reported", "Cancelled", false)]
    [InlineData("Reported", "Summarized", true)]
    [InlineData("Closed", "Held Planned", false)]
    [InlineData("Closed", "Confirmed Cancelled", true)]
    [InlineData("Closed", "Held", true)]
    public void The_state_of_a_round_is_one_that_its_dialogues_allow(string state, string dialogues, bool allowed)
        => Assert.Equal(allowed, RoundRules.Contradiction(
            Enum.Parse<RoundState>(state), [.. dialogues.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DialogueState>)]) is null);

    [Fact]
    public void Who_was_heard_and_is_a_member_no_longer_stays_among_the_expected()
    {
        var hearing = Hearing.On(Day, [Municipality(2), Municipality(3)], [Dialogue(1), Dialogue(2, DialogueState.Planned)], mayHaveBegun: true);

        Assert.Equal([Municipality(2), Municipality(3), Municipality(1)], hearing.Expected);
        Assert.Equal([Municipality(1)], hearing.Held);
        Assert.Equal([Municipality(2), Municipality(3)], hearing.Remaining);
    }

    [Fact]
    public void Nobody_is_lost_and_nobody_speaks_for_the_unheard_whatever_the_round_and_the_day()
    {
        var random = new Random(24_25);
        for (var i = 0; i < 5_000; i++)
        {
            var day = Day.AddDays(random.Next(-400, 400));
            var members = Some(random, 8).Select(Municipality).ToList();
            var dialogues = Some(random, 10).Select(municipality => Dialogue(
                municipality, (DialogueState)random.Next(6), random.Next(2) == 0 ? null : PartialDate.Of(Day.AddDays(random.Next(-400, 400))).Text)).ToList();
            var hearing = Hearing.On(day, members, dialogues, mayHaveBegun: random.Next(4) > 0);
            var heardEver = dialogues.Where(dialogue => dialogue.State.IsHeld()).Select(dialogue => dialogue.MunicipalityId).ToHashSet();
            var judgements = Judgements(random, [.. heardEver]);
            Assert.Null(FulfilmentRules.Contradiction(heardEver, judgements));

            var levels = FulfilmentRules.Levels(hearing, judgements);

            Assert.Equal(hearing.Expected.Count, hearing.Held.Count + hearing.Remaining.Count);
            Assert.Empty(hearing.Held.Intersect(hearing.Remaining));
            Assert.Superset(members.ToHashSet(), hearing.Expected.ToHashSet());
            Assert.Equal(hearing.Expected.Count, levels.Sum(level => level.Count));
            Assert.True(levels.Where(level => level.Judgement is not null).Sum(level => level.Count) <= hearing.Held.Count);
            Assert.DoesNotContain(levels, level => level.Judgement?.MunicipalityId is { } one && !hearing.Held.Contains(one));
            Assert.NotEmpty(levels);
            Assert.All(levels.Where(level => level.Judgement is null), level => Assert.Equal((FulfilmentLevel.NotAssessed, Evidence.Derived), (level.Level, level.Evidence)));
        }
    }

    [Fact]
    public void Judgements_for_more_than_were_heard_contradict_each_other()
    {
        var held = new HashSet<StakeholderId> { Municipality(1), Municipality(2) };

        Assert.Null(FulfilmentRules.Contradiction(held, [Judgement(2)]));
        Assert.Null(FulfilmentRules.Contradiction(held, [Judgement(1), Judgement(1, municipality: 2)]));
        Assert.Contains("INV-25", FulfilmentRules.Contradiction(held, [Judgement(3)]), StringComparison.Ordinal);
        Assert.Contains("INV-25", FulfilmentRules.Contradiction(held, [Judgement(2), Judgement(1, municipality: 2)]), StringComparison.Ordinal);
        Assert.Contains("INV-25", FulfilmentRules.Contradiction(held, [Judgement(1, municipality: 3)]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_judgement_is_not_made_while_fewer_have_been_heard()
    {
        var hearing = Hearing.On(Day, [Municipality(1), Municipality(2)], [Dialogue(1, heldOn: "2021-06-01"), Dialogue(2, heldOn: "2021-06-03")], mayHaveBegun: true);

        var level = Assert.Single(FulfilmentRules.Levels(hearing, [Judgement(2)]));

        Assert.Equal((FulfilmentLevel.NotAssessed, 2), (level.Level, level.Count));
    }

    private static IEnumerable<int> Some(Random random, int most) => Enumerable.Range(1, 10).Where(_ => random.Next(10) < most);

    /// <summary>Judgements that speak for those that were heard, each once: some alone, the others together.</summary>
    private static List<FulfilmentJudgementView> Judgements(Random random, IReadOnlyList<StakeholderId> heard)
    {
        var alone = random.Next(heard.Count + 1);
        var judgements = heard.Take(alone).Select(one => Judgement(1) with { MunicipalityId = one }).ToList();
        if (heard.Count > alone && random.Next(3) > 0) judgements.Add(Judgement(random.Next(1, heard.Count - alone + 1)));
        return judgements;
    }
}
