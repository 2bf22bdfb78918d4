using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Keys;

public sealed class NearestKeysTests
{
    private static readonly string[] known =
        ["body/hsn", "body/run", "org/region-jh", "org/staten", "task/area-eu", "task/priority-1", "task/regional-development", "task/review-council"];

    [Theory]
    [InlineData("task/regional", "task/regional-development", "task/area-eu", "task/priority-1")]
    [InlineData("org/nobody", "org/staten", "org/region-jh", "body/hsn")]
    [InlineData("task/review-counsil", "task/review-council", "task/area-eu", "task/priority-1")]
    [InlineData("rogue", "body/run", "body/hsn", "org/staten")]
    public void What_goes_on_comes_first_then_what_is_of_its_kind_then_what_is_spelled_like_it(string key, params string[] nearest)
        => Assert.Equal(nearest, NearestKeys.To(key, known));

    [Fact]
    public void A_very_long_key_costs_no_more_than_a_long_one()
        => Assert.Equal(NearestKeys.To(new string('x', 100), known), NearestKeys.To(new string('x', 1_000_000), known));
}
