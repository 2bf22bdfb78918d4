using System.Globalization;
using Samverkan.Host.Tests.Questions;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Commands;

/// <summary>What the register said at a moment, asked after it has changed.</summary>
public sealed class RecordedAsOfTests(CommandApp app) : IClassFixture<CommandApp>
{
    [Fact]
    public async Task It_says_what_was_recorded_by_then_and_not_what_was_changed_later()
    {
        var before = DateTimeOffset.UtcNow;
        var administrator = await app.AsAsync(AccountRole.Administrator);
        var version = await app.VersionAsync("org/region-jh");
        using var changed = await app.QueryAsync(
            $"mutation {{ updateOrganizationDetails(input: {{ id: \"org/region-jh\", version: {version}, legalForm: \"region\" }}) {{ errors {{ __typename }} organization {{ legalForm }} }} }}", client: administrator);
        Assert.Equal("region", changed.RootElement.GetProperty("data").At("updateOrganizationDetails.organization").Text("legalForm"));

        Assert.Equal(("region", $"{version + 1}"), await RegionAsync(DateTimeOffset.UtcNow));
        Assert.Equal((null, $"{version}"), await RegionAsync(before));
        Assert.Equal((null, $"{version}"), await RegionAsync(before));

        var all = await app.DataAsync($"{{ roleMap(asOf: \"2021-06-02\", recordedAsOf: \"{Text(before)}\") {{ totalCount }} gaps(asOf: \"2023-01-01\", recordedAsOf: \"{Text(before)}\") {{ totalCount }} }}");
        var now = await app.DataAsync("{ roleMap(asOf: \"2021-06-02\") { totalCount } gaps(asOf: \"2023-01-01\") { totalCount } }");
        Assert.Equal(now.GetRawText(), all.GetRawText());
    }

    [Fact]
    public async Task Before_anything_was_recorded_there_is_nothing()
        => Assert.Equal("0", (await app.DataAsync("{ agreements(asOf: \"2021-06-02\", recordedAsOf: \"2020-01-01T00:00:00Z\") { totalCount } }")).Text("agreements.totalCount"));

    [Theory]
    [InlineData("{ agreements(recordedAsOf: \"2020-01-01T00:00:00Z\") { totalCount } gaps { totalCount } }", "RECORDED_AS_OF_DIFFERS")]
    [InlineData("{ agreements(recordedAsOf: \"2020-01-01T00:00:00Z\") { totalCount } gaps(recordedAsOf: \"2020-01-02T00:00:00Z\") { totalCount } }", "RECORDED_AS_OF_DIFFERS")]
    [InlineData("{ roleMap(recordedAsOf: \"2999-01-01T00:00:00Z\") { totalCount } }", "RECORDED_AS_OF_IN_THE_FUTURE")]
    public async Task One_operation_reads_the_register_at_one_moment_that_has_been(string query, string code)
    {
        using var answer = await app.QueryAsync(query);
        Assert.Equal(code, answer.RootElement.GetProperty("errors")[0].At("extensions").Text("code"));
    }

    private async Task<(string? LegalForm, string? Version)> RegionAsync(DateTimeOffset moment)
    {
        var data = await app.DataAsync($"{{ agreements(asOf: \"2021-06-02\", recordedAsOf: \"{Text(moment)}\") {{ nodes {{ key version parties {{ stakeholder {{ ... on Organization {{ key legalForm version }} }} }} }} }} }}");
        var region = data.Items("agreements.nodes").SelectMany(agreement => agreement.Items("parties")).Select(party => party.GetProperty("stakeholder"))
            .First(party => party.TryGetProperty("key", out var key) && key.GetString() == "org/region-jh");
        return (region.Text("legalForm"), region.Text("version"));
    }

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
