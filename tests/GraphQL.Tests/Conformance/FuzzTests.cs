using Samverkan.GraphQL.Conformance.Fuzzing;

namespace Samverkan.GraphQL.Tests.Conformance;

/// <summary>A minute of inputs that nobody would write, the same each time; the longer run is a command of the program.</summary>
public sealed class FuzzTests
{
    private const int Seed = 3;

    /// <summary>So many are met in any case, giants among them.</summary>
    private const int Few = 60_000;

    [Fact]
    public void Every_input_gets_an_answer_or_errors_with_places()
    {
        var fuzzer = new Fuzzer(Seed, TextWriter.Null);
        fuzzer.Run(0, Few, TimeSpan.MaxValue);
        if (Environment.GetEnvironmentVariable("CI") == "true") fuzzer.Run(Few, long.MaxValue / 2, TimeSpan.FromMinutes(1));

        Assert.Empty(fuzzer.Faults);
        Assert.True(fuzzer.Accepted > fuzzer.Inputs / 10, $"Of {fuzzer.Inputs} inputs {fuzzer.Accepted} were accepted: the others prove little about what comes after the parser.");
    }

    [Fact]
    public void A_seed_and_a_number_make_one_input()
    {
        var (kind, bytes) = new InputMaker(7).Make(12_345);
        var (again, same) = new InputMaker(7).Make(12_345);
        Assert.Equal((kind, Convert.ToHexString(bytes)), (again, Convert.ToHexString(same)));
        Assert.NotEqual(bytes, new InputMaker(8).Make(12_345).Bytes);
    }
}
