using System.Globalization;

namespace Samverkan.Kernel;

/// <summary>Days that a question can be about.</summary>
public static class DayArgument
{
    internal const int FirstYear = 1600;

    /// <summary>The day, where it is one that the register can answer for.</summary>
    /// <param name="day">As it was given.</param>
    /// <param name="argument">What the argument is called.</param>
    /// <exception cref="GraphQLException">AS_OF_OUT_OF_RANGE: it lies before 1600-01-01.</exception>
    public static DateOnly Require(DateOnly day, string argument)
        => day.Year >= FirstYear ? day : throw ArgumentFault.Of(
            "AS_OF_OUT_OF_RANGE",
            string.Create(CultureInfo.InvariantCulture, $"{argument} must be a day from {FirstYear}-01-01 to 9999-12-31, and {day:O} is not. Give a day in that range."),
            argument);
}
