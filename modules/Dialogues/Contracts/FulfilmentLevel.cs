namespace Samverkan.Dialogues.Contracts;

/// <summary>How far an agreement is thought to be fulfilled (måluppfyllelse).</summary>
public enum FulfilmentLevel
{
    /// <summary>It is carried out (uppfylld).</summary>
    Fulfilled,

    /// <summary>It is carried out, and there are things to develop (uppfylld, med saker att utveckla).</summary>
    FulfilledWithImprovements,

    /// <summary>A part of it is carried out (delvis uppfylld).</summary>
    Partly,

    /// <summary>It is not carried out (ej uppfylld).</summary>
    NotFulfilled,

    /// <summary>Nobody has said how far (ännu inte bedömt). It is never recorded: it follows from who has not been heard.</summary>
    NotAssessed,
}
