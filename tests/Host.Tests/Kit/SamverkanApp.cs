using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Kit;

/// <summary>The real application on a free port of 127.0.0.1, with a database file of its own that holds the seed data.</summary>
public class SamverkanApp : IAsyncLifetime
{
    private static readonly string[] Quiet = ["--Serilog:MinimumLevel:Default=Warning", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Warning", "--RateLimits:Enabled=false"];

    private readonly TemporaryFolder folder = new();
    private WebApplication? app;

    /// <summary>Talks with the application; its base address is that of the application.</summary>
    public HttpClient Client { get; } = new();

    public IServiceProvider Services => app!.Services;

    /// <summary>Settings beside the usual ones, such as <c>--Storage:Seed=none</c>.</summary>
    protected virtual IReadOnlyList<string> Arguments => [];

    /// <summary>The database.</summary>
    public string File => folder.File("samverkan.db");

    public string ConnectionString => $"Data Source={File}";

    public async Task InitializeAsync()
    {
        app = SamverkanHost.Build(
            ["--urls=http://127.0.0.1:0", $"--contentRoot={Tree.Host}", $"--Storage:ConnectionString={ConnectionString}", .. Quiet, .. Arguments]);
        app.HoldStorage();
        await app.MigrateAsync();
        await app.SeedAsync();
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    /// <summary>Asks over HTTP and gives the whole answer, with its errors when it has some.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">Its variables; null for none.</param>
    /// <param name="operationName">Which operation; null when there is one.</param>
    /// <param name="client">Who asks, from <see cref="SignedInAsync"/>; somebody who has not signed in when left out.</param>
    public async Task<JsonDocument> QueryAsync(string query, object? variables = null, string? operationName = null, HttpClient? client = null)
    {
        using var response = await (client ?? Client).PostAsJsonAsync("/graphql", new { query, variables, operationName });
        await using var body = await response.Content.ReadAsStreamAsync();
        return await JsonDocument.ParseAsync(body);
    }

    /// <summary>Makes a token.</summary>
    /// <param name="role">What it lets its account do.</param>
    /// <param name="organization">The key of the organization that the account writes for, for example org/kommun-2309.</param>
    /// <param name="account">Its name; when left out it says the role and the organization.</param>
    /// <param name="expires">When it ends; never when left out.</param>
    public async Task<string> TokenAsync(AccountRole role, string? organization = null, string? account = null, DateTimeOffset? expires = null)
    {
        account ??= string.Join('-', new[] { role.ToString().ToLowerInvariant(), organization?.Split('/')[^1] }.OfType<string>());
        var (text, _) = await Services.GetRequiredService<Tokens>().CreateAsync(new Caller(account, role, organization), expires, CancellationToken.None);
        return text;
    }

    /// <summary>A client that asks with a new token for this role and organization.</summary>
    public async Task<HttpClient> SignedInAsync(AccountRole role, string? organization = null) => With(await TokenAsync(role, organization));

    /// <summary>A client that asks with a token, whatever it is worth.</summary>
    public HttpClient With(string token) => new() { BaseAddress = Client.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", token) } };

    /// <summary>Counts the SQL statements of one question.</summary>
    public async Task<int> StatementsOfAsync(string query, object? variables = null)
    {
        using var counter = new StatementCounter();
        using var answer = await QueryAsync(query, variables);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"The question was refused: {errors}");
        return counter.Count;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null) await app.DisposeAsync();
        folder.Dispose();
    }
}
