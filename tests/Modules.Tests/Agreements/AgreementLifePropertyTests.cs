using FsCheck;
using FsCheck.Fluent;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Modules.Tests.Kernel.Time;
using static Samverkan.Modules.Tests.Agreements.Lives;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>What holds for every day of every life.</summary>
public sealed class AgreementLifePropertyTests
{
    private static readonly AgreementLife[] Known =
        [Cooperation2015, Cooperation2019, Transition2023, CountyBoard2018, Handshake2022, Handshake2022Signed, SeatDivision2020];

    private static readonly string[] Dates = ["2019-03-01", "2019-07", "2020", "<=2020-06-15", ">=2019-05", "2020-02~"];

    [Fact]
    public void Every_day_has_an_answer_and_a_certain_status_never_goes_back()
    {
        foreach (var life in Known)
        {
            AgreementStatus? before = null;
            for (var day = Day("2014-01-01"); day < Day("2025-01-01"); day = day.AddDays(1))
            {
                var state = AgreementStatusRules.On(life, day);
                Consistent(life, state);
                if (state.Certainty is not Certainty.Certain) continue;

                Assert.True(before is null || state.Status >= before, $"{life.DiaryNumber} {day:O}: {before}, then {state.Status}");
                before = state.Status;
            }
        }
    }

    [Fact]
    public void Lives_made_at_random_are_answered_on_every_day()
        => Prop.ForAll(RandomLife.ToArbitrary(), life =>
        {
            for (var day = Day("2018-06-01"); day < Day("2021-12-31"); day = day.AddDays(13)) Consistent(life, AgreementStatusRules.On(life, day));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_every_event_has_a_day_and_the_end_is_known_nothing_is_uncertain_but_a_proposal()
        => Prop.ForAll(DatedLife.ToArbitrary(), life =>
        {
            for (var day = Day("2018-06-01"); day < Day("2021-12-31"); day = day.AddDays(7))
            {
                var state = AgreementStatusRules.On(life, day);
                Assert.True(state.Certainty is Certainty.Certain || state.Status is AgreementStatus.Draft or AgreementStatus.Proposed, $"{day:O} {state.Status}");
            }
        }).QuickCheckThrowOnFailure();

    private static Gen<AgreementLife> RandomLife =>
        from period in Times.Period
        from events in RandomEvent(Gen.Elements(Dates).Select(date => (string?)date).OrNull()).ListOf(4)
        from seen in Gen.Elements(Enum.GetValues<AgreementStatus>())
        select Life("X/1/2019", period.Text, [.. events]).Seen("2019-09-09", seen);

    private static Gen<AgreementLife> DatedLife =>
        from days in Gen.Choose(1, 200).ListOf(4)
        from kinds in Gen.Elements(Enum.GetValues<AgreementEventKind>()).ListOf(4)
        select Life("X/1/2019", "2019-04-01/2020-12-31", [.. kinds.Order().Zip(days.Order(), (kind, day) =>
            Event(kind, $"{Day("2019-01-01").AddDays(day):O}", effectiveOn: kind is AgreementEventKind.NoticeGiven ? "2020-06-01" : null))]);

    private static Gen<AgreementEvent> RandomEvent(Gen<string?> date) =>
        from kind in Gen.Elements(Enum.GetValues<AgreementEventKind>())
        from occurredOn in date
        from knownBy in Gen.Elements("2019-12-01", "2020-08-08").OrNull()
        from effectiveOn in date
        select Event(kind, occurredOn, knownBy, effectiveOn, kind is AgreementEventKind.Extended ? "2021-05-31" : null);

    private static void Consistent(AgreementLife life, AgreementState state)
    {
        Assert.Contains(state.Status, state.Possible);
        Assert.Equal(state.Status is AgreementStatus.Ended, state.EndReason is not null);
        Assert.All(state.ExplainedBy, one => Assert.Contains(one, life.Events));
        if (AgreementStatusRules.TermOn(life, state.Day) is { } term) Assert.DoesNotContain(term.Period, term.Alternatives);
        else Assert.Null(state.Status);
    }
}
