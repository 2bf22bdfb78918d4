using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host.Tests.Durability;

/// <summary>A register that may not grow any more, as clients see it.</summary>
public sealed class FullTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private const string Mutation = """
        mutation ($input: RecordOrganizationInput!) { recordOrganization(input: $input) { organization { key } errors { ... on Error { code } } } }
        """;

    [Fact]
    public async Task Changes_are_refused_with_a_code_reading_goes_on_and_changes_are_taken_again_when_there_is_room()
    {
        using var client = await app.SignedInAsync(AccountRole.Administrator);
        var options = app.Services.GetRequiredService<StorageOptions>();

        // Less than there is already: it may fill the pages that it has, and get no more.
        options.MaxMegabytes = 1;
        var (answered, refusal) = (0, (string?)null);
        while (refusal is null && answered < 1000)
        {
            refusal = await RecordAsync(client, answered);
            if (refusal is null) answered++;
        }

        using var json = JsonDocument.Parse(refusal!);
        var error = json.RootElement.GetProperty("errors")[0];
        Assert.Equal("STORAGE_UNAVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("no room", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("samverkan.db", refusal, StringComparison.Ordinal);
        using var read = await app.QueryAsync($$"""{ before: organizationByKey(key: "org/full-{{(answered - 1).ToString(CultureInfo.InvariantCulture)}}") { key } refused: organizationByKey(key: "org/full-{{answered.ToString(CultureInfo.InvariantCulture)}}") { key } }""");
        Assert.Equal(answered > 0, read.RootElement.GetProperty("data").GetProperty("before").ValueKind == JsonValueKind.Object);
        Assert.Equal(JsonValueKind.Null, read.RootElement.GetProperty("data").GetProperty("refused").ValueKind);

        options.MaxMegabytes = 0;
        Assert.Null(await RecordAsync(client, answered));
    }

    private async Task<string?> RecordAsync(HttpClient client, int number)
    {
        var input = new
        {
            key = $"org/full-{number.ToString(CultureInfo.InvariantCulture)}",
            names = new[] { new { text = "Förening", use = "OFFICIAL" } },
            kinds = new[] { "OTHER" },
            citations = new[] { new { documentId = "doc/annex-a", evidence = "STATED" } },
        };
        using var answer = await app.QueryAsync(Mutation, new { input }, client: client);
        return answer.RootElement.TryGetProperty("errors", out _) ? answer.RootElement.GetRawText() : null;
    }
}
