using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Commands;

/// <summary>The application, and short ways to change agreements and roles by its commands.</summary>
public class AgreementsApp : SamverkanApp
{
    private int made;

    /// <summary>Grounds that every record can have.</summary>
    public static object[] Grounds { get; } = [new { documentId = "doc/003", locator = "§ 56", evidence = "STATED" }];

    /// <summary>Runs a mutation as an administrator.</summary>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="select">What of the payload is asked for beside errors and warnings.</param>
    /// <returns>The payload, and what is wrong: type or code, place, rule or state.</returns>
    public async Task<(JsonElement Json, IReadOnlyList<string> Faults)> RunAsync(string mutation, object input, string select = "__typename")
    {
        using var client = await SignedInAsync(AccountRole.Administrator);
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        using var answer = await QueryAsync(
            $$"""
            mutation ($input: {{type}}Input!) {
              {{mutation}}(input: $input) {
                {{select}}
                warnings { code path }
                errors { __typename ... on Error { message path invariant } ... on StateError { currentState } }
              }
            }
            """,
            new { input },
            client: client);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var refused), $"{mutation} was refused: {refused}");
        var payload = answer.RootElement.GetProperty("data").GetProperty(mutation).Clone();
        return (payload, [.. Errors(payload)]);
    }

    /// <summary>Runs a mutation that must go well.</summary>
    public async Task<JsonElement> DoAsync(string mutation, object input, string select = "__typename")
    {
        var (payload, faults) = await RunAsync(mutation, input, select);
        Assert.True(faults.Count == 0, $"{mutation}: {payload}");
        return payload;
    }

    /// <summary>Runs a mutation that must be refused, and gives what is wrong; nothing is written.</summary>
    public async Task<IReadOnlyList<string>> RefusedAsync(string mutation, object input)
    {
        var before = await NumberAsync("SELECT count(*) FROM kernel_change", "");
        var (_, faults) = await RunAsync(mutation, input);
        Assert.Equal(before, await NumberAsync("SELECT count(*) FROM kernel_change", ""));
        return faults;
    }

    /// <summary>Asks something that must be answered.</summary>
    public async Task<string> AskAsync(string query, object? variables = null)
    {
        using var answer = await QueryAsync(query, variables);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"The question was refused: {errors}");
        return answer.RootElement.GetProperty("data").GetRawText();
    }

    /// <summary>Records an agreement between the Region and the county administrative board, and gives its key.</summary>
    /// <param name="term">Its first and last day.</param>
    /// <param name="more">Members beside the usual ones.</param>
    public async Task<string> AgreementAsync(string term = "2023-01-01/2024-12-31", params (string Name, object Value)[] more)
    {
        var payload = await DoAsync("recordAgreement", NewAgreement(term, more), "agreement { key }");
        return payload.GetProperty("agreement").GetProperty("key").GetString()!;
    }

    /// <summary>The input of an agreement between the Region and the county administrative board, with a number of its own.</summary>
    public Dictionary<string, object> NewAgreement(string term = "2023-01-01/2024-12-31", params (string Name, object Value)[] more)
    {
        var input = new Dictionary<string, object>
        {
            ["kind"] = "COOPERATION",
            ["diaryNumber"] = $"RS/{(++made).ToString(CultureInfo.InvariantCulture)}/2023",
            ["registeredById"] = "org/region-jh",
            ["parties"] = new[] { Party("org/region-jh"), Party("org/lansstyrelsen-jamtland") },
            ["originalTerm"] = new { firstDay = term.Split('/')[0], lastDay = term.Split('/')[1] },
            ["citations"] = Grounds,
        };
        foreach (var (name, value) in more) input[name] = value;
        return input;
    }

    public static object Party(string stakeholder) => new { stakeholderId = stakeholder, capacity = "PARTY", citations = Grounds };

    /// <summary>Changes something by its key, at the version that it has.</summary>
    public async Task<Dictionary<string, object>> ChangeAsync(string key, params (string Name, object? Value)[] members)
    {
        var input = new Dictionary<string, object> { ["id"] = key, ["version"] = await VersionAsync(key) };
        foreach (var (name, value) in members) input[name] = value!;
        return input;
    }

    /// <summary>Tells of something that happened to an agreement.</summary>
    public async Task HappenedAsync(string mutation, string agreement, params (string Name, object? Value)[] members)
        => await DoAsync(mutation, await EventAsync(agreement, members));

    public Task<Dictionary<string, object>> EventAsync(string agreement, params (string Name, object? Value)[] members)
        => ChangeAsync(agreement, [.. members, ("citations", Grounds)]);

    /// <summary>The version that a record or part has now.</summary>
    public async Task<int> VersionAsync(string key) => (int)await NumberAsync("SELECT version FROM kernel_record WHERE \"key\" = @key", key);

    private static IEnumerable<string> Errors(JsonElement payload)
    {
        if (payload.GetProperty("errors") is not { ValueKind: JsonValueKind.Array } errors) yield break;
        foreach (var error in errors.EnumerateArray())
        {
            var path = error.GetProperty("path") is { ValueKind: JsonValueKind.Array } steps ? string.Join('.', steps.EnumerateArray().Select(step => step.GetString())) : "-";
            var state = error.TryGetProperty("currentState", out var found) ? $" {found.GetString()}" : "";
            yield return $"{error.GetProperty("__typename").GetString()} {path}{(error.GetProperty("invariant").GetString() is { } rule ? $" {rule}" : "")}{state}";
        }
    }

    private async Task<long> NumberAsync(string sql, string key)
    {
        await using var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of those above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@key", key);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
