using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Needs;
using Samverkan.GraphQL.Data;

namespace Samverkan.Modules.Tests.Dialogues;

/// <summary>The state machines of the domain model, 6.5.</summary>
public sealed class NeedRulesTests
{
    private static readonly NodeRef Something = new("Agreement", Guid.Parse("0190163d-8694-739b-aea5-966c26f8ad91"));

    [Fact]
    public void A_need_goes_these_ways_and_no_other()
        => Assert.Equal(
            [
                (NeedState.Open, NeedState.Assigned),
                (NeedState.Open, NeedState.AddressedByProposal),
                (NeedState.Open, NeedState.Forwarded),
                (NeedState.Open, NeedState.Dropped),
                (NeedState.Assigned, NeedState.Met),
                (NeedState.Assigned, NeedState.Dropped),
                (NeedState.AddressedByProposal, NeedState.Open),
                (NeedState.AddressedByProposal, NeedState.Met),
                (NeedState.AddressedByProposal, NeedState.Dropped),
                (NeedState.Forwarded, NeedState.Open),
                (NeedState.Forwarded, NeedState.Met),
                (NeedState.Forwarded, NeedState.Dropped),
            ],
            Pairs<NeedState>().Where(pair => pair.From.CanBecome(pair.To)));

    [Fact]
    public void An_action_goes_these_ways_and_no_other()
        => Assert.Equal(
            [
                (ActionState.Proposed, ActionState.Accepted),
                (ActionState.Proposed, ActionState.Dropped),
                (ActionState.Accepted, ActionState.InProgress),
                (ActionState.Accepted, ActionState.Dropped),
                (ActionState.InProgress, ActionState.Done),
                (ActionState.InProgress, ActionState.Dropped),
            ],
            Pairs<ActionState>().Where(pair => pair.From.CanBecome(pair.To)));

    [Theory]
    [InlineData(NeedState.Open, false)]
    [InlineData(NeedState.Assigned, true)]
    [InlineData(NeedState.AddressedByProposal, true)]
    [InlineData(NeedState.Forwarded, true)]
    [InlineData(NeedState.Met, true)]
    public void What_has_been_done_about_a_need_and_its_state_say_the_same(NeedState state, bool addressed)
    {
        Assert.Null(NeedRules.FaultOf(Some(state, addressed)));
        Assert.NotNull(NeedRules.FaultOf(Some(state, !addressed)));
    }

    [Fact]
    public void Only_what_is_met_is_met_for_years()
    {
        Assert.Null(NeedRules.FaultOf(Some(NeedState.Met, addressed: true, metFor: [2020])));
        Assert.NotNull(NeedRules.FaultOf(Some(NeedState.Assigned, addressed: true, metFor: [2020])));
    }

    [Fact]
    public void What_is_dropped_has_a_reason_and_nothing_else_has_one()
    {
        Assert.Null(NeedRules.FaultOf(Some(NeedState.Dropped, addressed: false, reason: "Frågan har fallit.")));
        Assert.NotNull(NeedRules.FaultOf(Some(NeedState.Dropped, addressed: false)));
        Assert.NotNull(NeedRules.FaultOf(Some(NeedState.Open, addressed: false, reason: "Frågan har fallit.")));
    }

    [Fact]
    public void Somebody_has_raised_it()
    {
        var need = Some(NeedState.Open, addressed: false);
        need.RaisedBy.Clear();

        Assert.NotNull(NeedRules.FaultOf(need));
    }

    private static IEnumerable<(T From, T To)> Pairs<T>()
        where T : struct, Enum
        => Enum.GetValues<T>().SelectMany(_ => Enum.GetValues<T>(), (from, to) => (from, to));

    private static Need Some(NeedState state, bool addressed, IReadOnlyList<int>? metFor = null, string? reason = null)
    {
        var need = new Need
        {
            Id = new(Guid.CreateVersion7()),
            Key = "need/x",
            Text = "Ett behov",
            Theme = Theme.Arenas,
            State = state,
            MetFor = metFor ?? [],
            DroppedBecause = reason,
        };
        need.RaisedBy.Add(new NeedRaised { Order = 0, Origin = NeedOrigin.Region });
        if (addressed) need.Links.Add(new NeedLink { Kind = NeedLinkKind.AddressedBy, Order = 0, Node = Something, NodeId = Something.Id });
        return need;
    }
}
