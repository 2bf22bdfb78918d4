using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Recording;

/// <summary>What has happened to something that is subscribed to (ändringstyp).</summary>
public enum ChangeKind
{
    /// <summary>It has been recorded (registrerad).</summary>
    Created,

    /// <summary>Something about it is other than it was (ändrad).</summary>
    Changed,

    /// <summary>It has got its last day, or has been removed (avslutad).</summary>
    Ended,
}

/// <summary>What a change of a document means for those who subscribe.</summary>
public static class ChangeKinds
{
    /// <summary>Whether the record was created, changed or ended.</summary>
    public static ChangeKind Happened(this DocumentChange change)
        => change.Before is null ? ChangeKind.Created : change.After is null || (HasLastDay(change.After) && !HasLastDay(change.Before)) ? ChangeKind.Ended : ChangeKind.Changed;

    private static bool HasLastDay(JsonObject document) => ValidPeriod.TryParse(document.TextOf("period"), out var period) && period.LastDay is not null;
}
