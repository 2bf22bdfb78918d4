using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Tests.Commands;

/// <summary>The application with an administrator signed in, and short ways to change its register.</summary>
public sealed class ForumsApp : SamverkanApp
{
    /// <summary>Grounds that every record can have.</summary>
    public static object[] Grounds { get; } = [new { documentId = "doc/003", locator = "§ 56", evidence = "STATED" }];

    /// <summary>Runs a mutation as an administrator.</summary>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="select">What of the payload is asked for beside errors and warnings.</param>
    public async Task<Payload> RunAsync(string mutation, object input, string select = "__typename")
    {
        using var client = await this.SignedInAsync(AccountRole.Administrator);
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        using var answer = await QueryAsync(
            $$"""
            mutation ($input: {{type}}Input!) {
              {{mutation}}(input: $input) {
                {{select}}
                warnings { code path }
                errors { __typename ... on Error { code message path invariant } ... on StateError { currentState } ... on InUseError { usedBy { id } } ... on DuplicateError { existing { id } } }
              }
            }
            """,
            new { input },
            client: client);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var refused), $"{mutation} was refused: {refused}");
        return new Payload(answer.RootElement.GetProperty("data").GetProperty(mutation).Clone());
    }

    /// <summary>Runs a mutation that must go well.</summary>
    public async Task<JsonElement> DoAsync(string mutation, object input, string select = "__typename")
    {
        var payload = await RunAsync(mutation, input, select);
        Assert.True(payload.Faults.Count == 0, $"{mutation}: {string.Join("; ", payload.Faults)}");
        return payload.Json;
    }

    /// <summary>Asks something that must be answered.</summary>
    public async Task<string> AskAsync(string query)
    {
        using var answer = await QueryAsync(query);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"The question was refused: {errors}");
        return answer.RootElement.GetProperty("data").GetRawText();
    }

    /// <summary>Subscribes.</summary>
    public Task<Listener> ListenAsync(string query, object? variables = null) => Listener.StartAsync(Client, query, variables);

    /// <summary>The global id of a record.</summary>
    public static string IdOf(string type, string key) => GlobalId.Encode(type, SeedId.For(type, key));

    /// <summary>The version that a record or part has now.</summary>
    public async Task<int> VersionAsync(string key) => Convert.ToInt32(await ScalarAsync("SELECT version FROM kernel_record WHERE \"key\" = @key", key), CultureInfo.InvariantCulture);

    /// <summary>How many changes there have been.</summary>
    public async Task<long> ChangesAsync() => (long)(await ScalarAsync("SELECT count(*) FROM kernel_change", ""))!;

    private async Task<object?> ScalarAsync(string sql, string key)
    {
        await using var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of the two above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@key", key);
        return await command.ExecuteScalarAsync();
    }
}

/// <summary>The payload of a mutation.</summary>
public sealed record Payload(JsonElement Json)
{
    /// <summary>Each error in a line: its type, its place, its invariant and the state that stood in the way, as far as it has them.</summary>
    public IReadOnlyList<string> Faults => Json.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? [.. errors.EnumerateArray().Select(Line).Order(StringComparer.Ordinal)] : [];

    public IReadOnlyList<string> Warnings => [.. Json.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString()!)];

    private static string Line(JsonElement error)
    {
        var path = error.GetProperty("path") is { ValueKind: JsonValueKind.Array } steps ? string.Join('.', steps.EnumerateArray().Select(step => step.GetString())) : "";
        string?[] words = [error.GetProperty("__typename").GetString(), path, error.GetProperty("invariant").GetString(), error.TryGetProperty("currentState", out var state) ? state.GetString() : null];
        return string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
    }
}

/// <summary>Listens to a subscription over server-sent events.</summary>
public sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly HttpResponseMessage response;
    private readonly StreamReader reader;

    private Listener(HttpResponseMessage response, StreamReader reader) => (this.response, this.reader) = (response, reader);

    /// <summary>Subscribes; when it has been answered, nothing that happens from then on is missed.</summary>
    public static async Task<Listener> StartAsync(HttpClient client, string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }), Headers = { Accept = { new("text/event-stream") } } };
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new Listener(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next thing that is told.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var line = await reader.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The subscription has ended.");
            if (line.StartsWith("data: {", StringComparison.Ordinal)) return line["data: ".Length..];
        }
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
