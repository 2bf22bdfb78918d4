using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host.Tests.Commands;

/// <summary>The application with accounts of all sorts. What a test has changed is taken back, so that each finds the seed data.</summary>
public sealed class CommandApp : SamverkanApp
{
    private readonly Dictionary<(AccountRole, string?), HttpClient> clients = [];

    /// <summary>A client of a role; of nobody for the anonymous one.</summary>
    public async Task<HttpClient> AsAsync(AccountRole role, string? organization = null)
    {
        if (role is AccountRole.Anonymous) return Client;
        if (clients.TryGetValue((role, organization), out var known)) return known;
        return clients[(role, organization)] = await SignedInAsync(role, organization);
    }

    /// <summary>Runs a sample.</summary>
    /// <param name="sample">With the input.</param>
    /// <param name="input">In the place of the sample's own; null for that.</param>
    /// <param name="role">Who asks.</param>
    /// <param name="organization">Of the account.</param>
    internal async Task<CommandAnswer> RunAsync(Sample sample, JsonObject? input = null, AccountRole role = AccountRole.Administrator, string? organization = null)
    {
        var start = await LastChangeAsync();
        foreach (var (mutation, first) in sample.Before) await PrepareAsync(mutation, first);
        var given = await WithVersionAsync((input ?? sample.Input).DeepClone().AsObject());
        var before = await LastChangeAsync();
        using var answer = await QueryAsync(sample.Document, new { input = given }, client: await AsAsync(role, organization));
        var after = await LastChangeAsync();
        if (after > start) await TakeBackAsync(start);
        return new CommandAnswer(answer.RootElement.Clone(), after > before);
    }

    private async Task PrepareAsync(string mutation, JsonObject input)
    {
        var given = await WithVersionAsync(input.DeepClone().AsObject());
        using var answer = await QueryAsync(
            $"mutation Prepare($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ message path }} }} }} }}", new { input = given }, client: await AsAsync(AccountRole.Administrator));
        Assert.True(new CommandAnswer(answer.RootElement, true) is { Refusal: null, Errors.Count: 0 }, $"{mutation} {given}: {answer.RootElement.GetRawText()}");
    }

    private async Task<JsonObject> WithVersionAsync(JsonObject input)
    {
        if ((int?)input["version"] == 0 && (string?)input["id"] is { } id) input["version"] = await VersionAsync(id);
        return input;
    }

    /// <summary>The number of the latest change.</summary>
    public Task<long> LastChangeAsync() => AskAsync(async services =>
        (await services.CurrentSession().ReadAsync("SELECT coalesce(max(number), 0) FROM kernel_change", row => row.GetInt64(0), CancellationToken.None))[0]);

    /// <summary>The version that the record of a key has.</summary>
    public Task<int> VersionAsync(string key) => AskAsync(async services =>
        (await services.GetRequiredService<RecordStore>().FindAsync([key], CancellationToken.None)).TryGetValue(key, out var head) ? head.Version : 1);

    /// <summary>Asks in an operation of its own.</summary>
    internal async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider);
    }

    /// <summary>Makes the documents those that they were after a change; what was recorded since is removed.</summary>
    private async Task TakeBackAsync(long change)
    {
        await using var scope = Services.CreateAsyncScope();
        var (session, store) = (scope.ServiceProvider.CurrentSession(), scope.ServiceProvider.GetRequiredService<RecordStore>());
        await session.BeginWriteAsync(CancellationToken.None);
        var changed = await session.ReadAsync(
            "SELECT DISTINCT r.key, r.collection, r.id, r.version FROM kernel_version v JOIN kernel_record r ON r.id = v.record_id WHERE v.change > @change AND r.collection IS NOT NULL",
            row => (Key: row.GetString(0), Collection: row.GetString(1), Id: row.GetGuid(2), Version: row.GetInt32(3)),
            CancellationToken.None,
            ("@change", change));
        var now = await store.DocumentsAsync([.. changed.Select(record => record.Key)], CancellationToken.None);
        var changes = new List<DocumentChange>();
        foreach (var record in changed)
        {
            var was = await session.ReadAsync(
                "SELECT document FROM kernel_version WHERE record_id = @id AND change <= @change ORDER BY version DESC LIMIT 1",
                row => row.IsDBNull(0) ? null : Documents.Read(row.GetString(0)),
                CancellationToken.None,
                ("@id", record.Id),
                ("@change", change));
            changes.Add(new DocumentChange(
                scope.ServiceProvider.GetRequiredService<RecordKinds>().ByCollection[record.Collection], record.Key, record.Id, now.GetValueOrDefault(record.Key)?.Document, was is [var document] ? document : null)
            { Version = record.Version });
        }

        var done = await scope.ServiceProvider.GetRequiredService<RegisterWriter>().ApplyAsync(changes, new Act(Caller.Register, "takeBack", null), [], null, CancellationToken.None);
        Assert.Empty(done.Faults);
        await session.CommitAsync(CancellationToken.None);
    }
}

/// <summary>What a mutation answered.</summary>
/// <param name="Root">The whole answer.</param>
/// <param name="HasWritten">Whether the register has changed.</param>
internal sealed record CommandAnswer(JsonElement Root, bool HasWritten)
{
    /// <summary>The code of the first error beside the data; null when there is none.</summary>
    public string? Refusal => Root.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;

    /// <summary>The errors of the payload; none when it went well.</summary>
    public IReadOnlyList<JsonElement> Errors
        => Root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.EnumerateObject().First().Value.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? [.. errors.EnumerateArray()] : [];

    /// <summary>The places that the errors name, for example input.parties.1.stakeholderId.</summary>
    public IReadOnlyList<string> Places
        => [.. Errors.Select(error => error.GetProperty("path") is { ValueKind: JsonValueKind.Array } path ? string.Join('.', path.EnumerateArray().Select(step => step.GetString())) : "")];

    public override string ToString() => Root.GetRawText();
}
