using Samverkan.Agreements.Contracts;

namespace Samverkan.Agreements.Terms;

/// <summary>What can happen to an agreement (händelse).</summary>
internal enum AgreementEventKind
{
    /// <summary>A draft was written (utkast).</summary>
    Drafted,

    /// <summary>It was put forward for decision (föreslagen).</summary>
    Proposed,

    /// <summary>A body decided for it (antagen).</summary>
    Adopted,

    /// <summary>It was signed (undertecknad).</summary>
    Signed,

    /// <summary>Its parties agreed; how is not told (sluten).</summary>
    Concluded,

    /// <summary>It began to bind its parties (ikraft).</summary>
    EnteredIntoForce,

    /// <summary>It was revised; the revised text is an agreement of its own (reviderad).</summary>
    Revised,

    /// <summary>Its last day was moved (förlängd).</summary>
    Extended,

    /// <summary>Someone decided that it be reviewed (genomlysning beslutad).</summary>
    ReviewOrdered,

    /// <summary>It was reviewed (genomlyst).</summary>
    Reviewed,

    /// <summary>Someone gave notice; it ends on the day that is given as effective (uppsagd).</summary>
    NoticeGiven,

    /// <summary>Its term ran out (löpt ut).</summary>
    TermEnded,

    /// <summary>It ended after notice (upphörd efter uppsägning).</summary>
    Terminated,

    /// <summary>Another agreement took its place (ersatt).</summary>
    Replaced,

    /// <summary>It was taken back before anyone decided for it (återtagen).</summary>
    Withdrawn,
}

internal static class AgreementEventKinds
{
    /// <summary>The status that begins with it at the earliest; null for what changes the term or nothing at all.</summary>
    public static AgreementStatus? LeadsTo(this AgreementEventKind kind) => kind switch
    {
        AgreementEventKind.Drafted => AgreementStatus.Draft,
        AgreementEventKind.Proposed => AgreementStatus.Proposed,
        AgreementEventKind.Adopted or AgreementEventKind.Signed or AgreementEventKind.Concluded => AgreementStatus.Adopted,
        AgreementEventKind.EnteredIntoForce => AgreementStatus.InForce,
        AgreementEventKind.NoticeGiven => AgreementStatus.InForceUnderNotice,
        AgreementEventKind.TermEnded or AgreementEventKind.Terminated or AgreementEventKind.Replaced => AgreementStatus.Ended,
        AgreementEventKind.Withdrawn => AgreementStatus.Withdrawn,
        _ => null,
    };

    /// <summary>Whether it can only happen to what has been decided for.</summary>
    public static bool TakesADecision(this AgreementEventKind kind)
        => kind is not (AgreementEventKind.Drafted or AgreementEventKind.Proposed or AgreementEventKind.Withdrawn);

    /// <summary>Whether the agreement binds nobody from its effective day on.</summary>
    public static bool Ends(this AgreementEventKind kind)
        => kind is AgreementEventKind.NoticeGiven || kind.LeadsTo() is AgreementStatus.Ended;

    /// <summary>Whether an agreement passes through one status before it comes to the other.</summary>
    public static bool Precedes(this AgreementStatus earlier, AgreementStatus later)
        => earlier < (later is AgreementStatus.Withdrawn ? AgreementStatus.Adopted : later);
}
