using Samverkan.Dialogues.Contracts;

namespace Samverkan.Dialogues.Needs;

/// <summary>What a need can become, and what must be said of it in each state (domain model 6.5).</summary>
internal static class NeedRules
{
    /// <summary>Whether a need can go from one state to the other in one step. What is only proposed or passed on can come back; what is met or dropped stays so.</summary>
    public static bool CanBecome(this NeedState from, NeedState to) => (from, to) switch
    {
        (NeedState.Open, NeedState.Assigned or NeedState.AddressedByProposal or NeedState.Forwarded) => true,
        (NeedState.AddressedByProposal or NeedState.Forwarded, NeedState.Open) => true,
        (NeedState.Assigned or NeedState.AddressedByProposal or NeedState.Forwarded, NeedState.Met) => true,
        (NeedState.Met or NeedState.Dropped, NeedState.Dropped) => false,
        (_, NeedState.Dropped) => true,
        _ => false,
    };

    /// <summary>The first thing about a need that does not fit its state, as a sentence; null when all of it does.</summary>
    public static string? FaultOf(Need need)
    {
        var addressed = need.Links.Any(link => link.Kind == NeedLinkKind.AddressedBy);
        return need switch
        {
            { RaisedBy.Count: 0 } => "Nobody has raised the need.",
            { State: NeedState.Open } when addressed => "The need is open, and yet something has been done about it.",
            { State: NeedState.Assigned or NeedState.AddressedByProposal or NeedState.Forwarded or NeedState.Met } when !addressed => $"The need is {need.State}, and nothing says by what.",
            { State: not NeedState.Met, MetFor.Count: > 0 } => "The need has been met for years, and yet it is not met.",
            { State: NeedState.Dropped, DroppedBecause: null } => "The need was dropped without a reason.",
            { State: not NeedState.Dropped, DroppedBecause: not null } => "There is a reason for dropping a need that was not dropped.",
            _ => null,
        };
    }
}
