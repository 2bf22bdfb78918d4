using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Commands;

/// <summary>The application, asked for changes over HTTP.</summary>
public class RecordingApp : SamverkanApp
{
    private readonly Dictionary<string, HttpClient> clients = [];

    /// <summary>Asks for a change, by default as an administrator, and gives the payload.</summary>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Its input; a version of 0 stands for the one that the thing has.</param>
    /// <param name="select">What is asked of the payload beside errors and warnings.</param>
    /// <param name="organization">Of the editor who asks.</param>
    public async Task<JsonElement> DoAsync(string mutation, JsonObject input, string select = "", string? organization = null)
    {
        using var answer = await AnswerAsync(mutation, input, select, organization);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{mutation} was refused: {errors}");
        return answer.RootElement.GetProperty("data").GetProperty(mutation).Clone();
    }

    /// <summary>Asks for a change that has nothing in its way.</summary>
    /// <inheritdoc cref="DoAsync"/>
    public async Task<JsonElement> DoneAsync(string mutation, JsonObject input, string select = "", string? organization = null)
    {
        var payload = await DoAsync(mutation, input, select, organization);
        Assert.True(payload.GetProperty("errors").ValueKind is JsonValueKind.Null, $"{mutation} failed: {payload}");
        return payload;
    }

    /// <summary>Asks for a change that cannot be made; nothing of it is written.</summary>
    /// <returns>For each error its code, its path with dots, and its rule.</returns>
    /// <inheritdoc cref="DoAsync"/>
    public async Task<IReadOnlyList<(string Code, string Path, string? Invariant)>> RefusedAsync(string mutation, JsonObject input, string? organization = null)
    {
        var before = await LastChangeAsync();
        var payload = await DoAsync(mutation, input, "", organization);
        Assert.True(payload.GetProperty("errors").ValueKind is JsonValueKind.Array, $"{mutation} was done: {payload}");
        Assert.Equal(before, await LastChangeAsync());
        return [.. payload.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("code").GetString()!, PathOf(error.GetProperty("path")), error.GetProperty("invariant").GetString()))];
    }

    public async Task<JsonDocument> AnswerAsync(string mutation, JsonObject input, string select, string? organization)
    {
        if (input["version"] is JsonValue version && version.GetValue<int>() == 0) input["version"] = await VersionAsync(input["id"]!.GetValue<string>());
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var query = $$"""
            mutation($input: {{type}}!) { {{mutation}}(input: $input) {
              {{select}} warnings { code path } errors { __typename ... on Error { code message path invariant }
                ... on StateError { currentState } ... on InUseError { usedBy { id } } } } }
            """;
        return await QueryAsync(query, new { input }, client: await ClientAsync(organization));
    }

    /// <summary>Asks as an administrator.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var answer = await QueryAsync(query, client: await ClientAsync(null));
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{query} was refused: {errors}");
        return answer.RootElement.GetProperty("data").Clone();
    }

    public Task<int> VersionAsync(string key) => NumberAsync("SELECT version FROM kernel_record WHERE \"key\" = $key", key);

    public Task<int> LastChangeAsync() => NumberAsync("SELECT max(number) FROM kernel_change", "");

    private async Task<HttpClient> ClientAsync(string? organization)
    {
        if (clients.TryGetValue(organization ?? "", out var client)) return client;
        return clients[organization ?? ""] = await SignedInAsync(organization is null ? AccountRole.Administrator : AccountRole.Editor, organization);
    }

    private async Task<int> NumberAsync(string sql, string key)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$key", key);
        return Convert.ToInt32(await command.ExecuteScalarAsync() ?? throw new InvalidOperationException($"Nothing has the key {key}."), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string PathOf(JsonElement path) => path.ValueKind is JsonValueKind.Null ? "" : string.Join('.', path.EnumerateArray().Select(step => step.GetString()));
}
