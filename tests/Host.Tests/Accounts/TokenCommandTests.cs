using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>Tokens from the command line, while the register is being served; and that nothing ever holds their text but the hands they were given to.</summary>
public sealed class TokenCommandTests
{
    [Fact]
    public async Task Tokens_are_made_shown_and_revoked_while_the_register_is_served_and_kept_nowhere()
    {
        using var folder = new TemporaryFolder();
        var database = $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}";
        await using var host = HostProcess.Start(database, "--RateLimits:Enabled=true", "--RateLimits:FailedSignIns=3");
        await host.ReadyAsync();
        Assert.Contains(host.Output, line => line.Contains("token create --account NAME --role administrator", StringComparison.Ordinal));

        var made = await RunAsync(0, database, "token", "create", "--account", "registrator-krokom", "--role", "editor", "--organization", "org/kommun-2309", "--expires", "90d");
        var token = made.Output.Single(line => line.StartsWith("samv_", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, token));

        await RunAsync(0, database, "token", "revoke", "registrator-krokom");

        // From the very next request on; and after some failures the address is asked to wait, but who has a good token is not.
        const string Garbage = "samv_garbagegarbagegarbage";
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, token));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, Garbage));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, Garbage));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(host, Garbage));
        var other = (await RunAsync(0, database, "token", "create", "--account", "reader", "--role", "reader")).Output.Single(line => line.StartsWith("samv_", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, other));

        // All that is wrong with a wish is told at once, and nothing is made.
        var person = await RunAsync(1, database, "token", "create", "--account", "kim@example.org", "--role", "boss", "--organization", "org/komun-2309", "--expires", "2020-01-01");
        Assert.Equal(
            [
                "An account's name may not be an e-mail address: accounts belong to functions, not to persons (INV-10). Write for example registrator-krokom.",
                "--role is 'boss': write reader or editor or administrator.",
                "--organization: No organization has the key org/komun-2309. The nearest are org/kommun-2309, org/kommun-2303, org/kommun-2305.",
                "--expires 2020-01-01 lies in the past.",
            ],
            person.Errors.Split('\n'));
        var editor = await RunAsync(1, database, "token", "create", "--role", "editor", "--expires", "soon");
        Assert.Equal(["--account is missing", "--organization is missing", "--expires is 'soon'"], editor.Errors.Split('\n').Select(line => line.Split(':')[0]));
        Assert.StartsWith("There is no token 7 and no account of that name.", (await RunAsync(1, database, "token", "revoke", "7")).Errors, StringComparison.Ordinal);

        var list = (await RunAsync(0, database, "token", "list")).Output;
        Assert.Equal(3, list.Count);
        Assert.Matches("^1 +registrator-krokom +editor +org/kommun-2309 +revoked ", list[1]);
        Assert.Matches("^2 +reader +reader +- +good ", list[2]);

        host.Terminate();
        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Equal(3, host.Output.Count(line => line.Contains("Security: a sign-in from", StringComparison.Ordinal)));
        Assert.Contains(host.Output, line => line.Contains("token 1 of registrator-krokom is revoked", StringComparison.Ordinal));
        foreach (var text in (string[])[token, other, Garbage])
        {
            None.Of(host.Output.Append(host.Errors).Where(line => line.Contains(text, StringComparison.Ordinal)));
            None.Of(Directory.EnumerateFiles(folder.Path).Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0));
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HostProcess host, string token)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        return answer.StatusCode;
    }

    private static async Task<(IReadOnlyList<string> Output, string Errors)> RunAsync(int exitCode, params string[] args)
    {
        await using var process = HostProcess.Start(args);
        var actual = await process.ExitCodeAsync();
        Assert.True(exitCode == actual, $"{actual}: {process.Errors}");
        return (process.Output, process.Errors);
    }
}
