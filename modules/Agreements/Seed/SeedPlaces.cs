using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>What this module reads out of seed records beside what all modules read.</summary>
internal static class SeedPlaces
{
    /// <summary>The member <c>order</c>; without it, the place in the list. What a later set adds says its order, because the list is longer than the file shows.</summary>
    public static int Place(this SeedRecord record, int index) => record.OptionalNumber("order") ?? index + 1;

    /// <summary>A date that must be a day, or null when the member is not there.</summary>
    public static DateOnly? OptionalDay(this SeedRecord record, string name)
    {
        if (record.OptionalDate(name) is not { } date) return null;
        if (date is not { Precision: PartialDatePrecision.Day, Qualifier: PartialDateQualifier.Exact })
            record.Fault($"The {name} '{date}' is not a day.", "a day without a mark, for example 2022-12-31");
        return date.Latest;
    }
}
