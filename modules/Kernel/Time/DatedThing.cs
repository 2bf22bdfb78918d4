namespace Samverkan.Kernel;

/// <summary>Something in the register that has a place in the year, as its owner tells others of it.</summary>
/// <param name="When">When, as precisely as the sources say.</param>
/// <param name="Node">The thing.</param>
/// <param name="Title">What to call it, in Swedish.</param>
/// <param name="Standing">Whether it holds or is only meant to.</param>
/// <param name="Certainty">Whether it is known to fall in the year that was asked about.</param>
public sealed record DatedThing(PartialDate When, NodeRef Node, string Title, Standing Standing, Certainty Certainty)
{
    /// <summary>The day after which something no longer holds, where it falls in a year; null where it does not, or is not known.</summary>
    public static PartialDate? LastDayIn(ValidPeriod period, int year) => period.LastDay is { } last && last.Year == year ? last : null;

    /// <summary>A date of a year falls in it for certain, unless its mark says that it may be of another.</summary>
    public static Certainty CertaintyOf(PartialDate date) => date.Qualifier is PartialDateQualifier.Exact ? Certainty.Certain : Certainty.Uncertain;
}
