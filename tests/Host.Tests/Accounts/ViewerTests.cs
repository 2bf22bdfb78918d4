using System.Text.Json;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>Who is signed in, and what that lets him do.</summary>
public sealed class ViewerTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private static readonly string[] actions = ["READ", "RECORD", "CHANGE", "REMOVE", "ADMINISTER"];

    [Fact]
    public async Task Nobody_is_signed_in_who_brings_no_token()
    {
        using var answer = await app.QueryAsync("{ viewer { account } }");
        Assert.Equal("""{"viewer":null}""", answer.RootElement.GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData(AccountRole.Reader, null, "READ", "READ", "READ")]
    [InlineData(AccountRole.Reader, "org/kommun-2309", "READ", "READ", "READ")]
    [InlineData(AccountRole.Editor, "org/kommun-2309", "READ RECORD CHANGE REMOVE", "READ RECORD CHANGE REMOVE", "READ")]
    [InlineData(AccountRole.Editor, "org/kommun-2303", "READ RECORD CHANGE REMOVE", "READ", "READ RECORD CHANGE REMOVE")]
    [InlineData(AccountRole.Administrator, null, "READ RECORD CHANGE REMOVE ADMINISTER", "READ RECORD CHANGE REMOVE ADMINISTER", "READ RECORD CHANGE REMOVE ADMINISTER")]
    public async Task What_may_be_done_follows_role_and_organization(AccountRole role, string? organization, string anywhere, string inKrokom, string inRagunda)
    {
        using var client = await app.SignedInAsync(role, organization);
        using var answer = await app.QueryAsync(
            $$"""
            query($krokom: ID!, $ragunda: ID!) { viewer { account role organization { key }
              {{string.Join('\n', actions.Select(action => $"any_{action}: can(action: {action}) krokom_{action}: can(action: {action}, on: $krokom) ragunda_{action}: can(action: {action}, on: $ragunda)"))}} } }
            """,
            new { krokom = await IdAsync("org/kommun-2309"), ragunda = await IdAsync("org/kommun-2303") }, client: client);
        var viewer = answer.RootElement.GetProperty("data").GetProperty("viewer");

        Assert.Equal(role.ToString().ToUpperInvariant(), viewer.GetProperty("role").GetString());
        Assert.Equal(organization, viewer.GetProperty("organization") is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("key").GetString() : null);
        Assert.Equal((anywhere, inKrokom, inRagunda), (Granted(viewer, "any"), Granted(viewer, "krokom"), Granted(viewer, "ragunda")));
    }

    [Fact]
    public async Task An_id_that_is_none_is_told_and_an_organization_that_is_none_is_null()
    {
        using var client = await app.SignedInAsync(AccountRole.Editor, "org/none");
        using var answer = await app.QueryAsync("{ viewer { organization { key } none: can(action: CHANGE) } }", client: client);
        Assert.Equal("""{"organization":null,"none":true}""", answer.RootElement.GetProperty("data").GetProperty("viewer").GetRawText());

        using var malformed = await app.QueryAsync("""{ viewer { can(action: READ, on: "nonsense") } }""", client: client);
        Assert.Equal("HC0001", malformed.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Those_who_write_may_ask_more_at_once()
    {
        var question = $"{{ {string.Join(' ', Enumerable.Range(0, 20).Select(i => $"a{i}: stakeholders(first: 100) {{ nodes {{ names {{ text }} }} }}"))} }}";
        foreach (var (role, isRefused) in ((AccountRole?, bool)[])[(null, true), (AccountRole.Reader, true), (AccountRole.Editor, false), (AccountRole.Administrator, false)])
        {
            using var client = role is { } given ? await app.SignedInAsync(given, "org/region-jh") : null;
            using var answer = await app.QueryAsync(question, client: client);
            Assert.True(isRefused == answer.RootElement.GetRawText().Contains("HC0047", StringComparison.Ordinal), $"{role}: {answer.RootElement.GetRawText()[..200]}");
        }
    }

    private static string Granted(JsonElement viewer, string where) => string.Join(' ', actions.Where(action => viewer.GetProperty($"{where}_{action}").GetBoolean()));

    private async Task<string> IdAsync(string key)
    {
        using var answer = await app.QueryAsync("query($key: String!) { organizationByKey(key: $key) { id } }", new { key });
        return answer.RootElement.GetProperty("data").GetProperty("organizationByKey").GetProperty("id").GetString()!;
    }
}
