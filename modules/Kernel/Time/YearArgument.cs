namespace Samverkan.Kernel;

/// <summary>Years that a question can be about.</summary>
public static class YearArgument
{
    private const int First = 1900;
    private const int Last = 2200;

    /// <summary>The year, where it is one that the register can answer for.</summary>
    /// <param name="year">As it was given.</param>
    /// <param name="argument">What the argument is called.</param>
    /// <exception cref="GraphQLException">YEAR_OUT_OF_RANGE: it lies outside 1900 to 2200.</exception>
    public static int Require(int year, string argument = "year")
        => year is >= First and <= Last ? year : throw ArgumentFault.Of("YEAR_OUT_OF_RANGE", $"{argument} must be a year from {First} to {Last}, and {year} is not. Give a year in that range.", argument);
}
