#pragma warning disable CA1068 // What a command does to the document reads best as the last argument.
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>
/// What all mutations are made of: their input becomes members of a document, the document is read, checked and written in one transaction, and
/// whatever is wrong is answered with the place in the input. Nothing may have been asked of the database before.
/// </summary>
/// <remarks>The name of the command is that of the method that calls, without Async and with a small letter.</remarks>
public sealed partial class Recorder
{
    private readonly IServiceProvider services;
    private readonly RecordStore store;
    private readonly RecordKinds kinds;

    internal Recorder(IServiceProvider services) => (this.services, store, kinds) = (services, services.GetRequiredService<RecordStore>(), services.GetRequiredService<RecordKinds>());

    /// <summary>Records something new that stands by itself.</summary>
    /// <param name="collection">The array that holds its kind, for example organizations.</param>
    /// <param name="input">Of the mutation; its properties are members of the document.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellationToken">Ends it before anything is committed.</param>
    /// <param name="change">Does more to the document; null for no more.</param>
    /// <param name="along">Ids or keys of other records that <paramref name="change"/> looks at: <see cref="Draft.Along"/>.</param>
    /// <param name="command">The method's name.</param>
    public Task<FieldResult<TView>> RecordAsync<TView>(
        string collection, RecordInput input, ClaimsPrincipal user, CancellationToken cancellationToken, Action<Draft>? change = null, IReadOnlyList<string>? along = null, [CallerMemberName] string command = "")
        => RunAsync<TView>(input, user, command, cancellationToken, async (given, faults) =>
        {
            var kind = kinds.ByCollection[collection];
            var document = new JsonObject { ["key"] = input.Key ?? await NewKeyAsync(kind.Prefix, given.Json, null, cancellationToken) };
            Merge(document, given.Json);
            var draft = new Draft(kind, document, document, given, faults) { Along = await AlongAsync(along, cancellationToken) };
            change?.Invoke(draft);
            var key = document.TextOf("key")!;
            var known = await store.FindAsync([key], cancellationToken);
            if (known.TryGetValue(key, out var other) && !other.IsRemoved) faults.Add(Taken("input.key", key));
            return (new DocumentChange(kind, key, IdOf(key), null, document) { Version = other?.Version ?? 0 }, draft);
        });

    /// <summary>Adds a part that has a key of its own to something that is there.</summary>
    /// <param name="array">Of the document that the part is added to, for example events.</param>
    /// <param name="prefix">What the part's key begins with, for example event.</param>
    /// <param name="input">Of the mutation: the id is that of the whole, the rest are members of the part.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellationToken">Ends it before anything is committed.</param>
    /// <param name="change">Does more to the document; <see cref="Draft.Part"/> is the new part.</param>
    /// <param name="command">The method's name.</param>
    public Task<FieldResult<TView>> AddAsync<TView>(
        string array, string prefix, PartInput input, ClaimsPrincipal user, CancellationToken cancellationToken, Action<Draft>? change = null, [CallerMemberName] string command = "")
        => RunAsync<TView>(input, user, command, cancellationToken, async (given, faults) =>
        {
            if (await OpenAsync(input, faults, null, cancellationToken) is not var (stored, whole, part)) return null;
            var added = new JsonObject { ["key"] = input.Key ?? await NewKeyAsync(prefix, given.Json, whole, cancellationToken) };
            Merge(added, given.Json);
            given.Under(part.ArrayOf(array).GetPath() + $"[{part.ArrayOf(array).Count}]");
            part.ArrayOf(array).Add(added);
            var draft = new Draft(stored.Kind, whole, added, given, faults) { Before = stored.Document };
            change?.Invoke(draft);
            return (new DocumentChange(stored.Kind, stored.Key, stored.Id, stored.Document, whole) { Version = stored.Version }, draft);
        });

    /// <summary>Changes something that is there, by itself or as a part of its whole.</summary>
    /// <param name="input">Of the mutation. Unless <paramref name="isDetails"/>, its properties are for <paramref name="change"/> to read.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellationToken">Ends it before anything is committed.</param>
    /// <param name="change">What is done to the document; <see cref="Draft.Part"/> is what the id names.</param>
    /// <param name="isDetails">Whether the properties that were given are members to be replaced.</param>
    /// <param name="along">Ids or keys of other records that <paramref name="change"/> looks at: <see cref="Draft.Along"/>.</param>
    /// <param name="command">The method's name.</param>
    public Task<FieldResult<TView>> ChangeAsync<TView>(
        ChangeInput input, ClaimsPrincipal user, CancellationToken cancellationToken, Action<Draft>? change = null, bool isDetails = false, IReadOnlyList<string>? along = null, [CallerMemberName] string command = "")
        => RunAsync<TView>(input, user, command, cancellationToken, (given, faults) => ChangedAsync(input, given, faults, Awaited(change), isDetails, along, ShownTypes<TView>.All, cancellationToken));

    /// <summary>Changes something that is there, after asking the register.</summary>
    /// <param name="input">Of the mutation.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="change">What is done to the document and to others; it may ask the register as it is.</param>
    /// <param name="cancellationToken">Ends it before anything is committed.</param>
    /// <param name="command">The method's name.</param>
    public Task<FieldResult<TView>> ChangeAsync<TView>(ChangeInput input, ClaimsPrincipal user, Func<Draft, Task> change, CancellationToken cancellationToken, [CallerMemberName] string command = "")
        => RunAsync<TView>(input, user, command, cancellationToken, (given, faults) => ChangedAsync(input, given, faults, change, false, null, ShownTypes<TView>.All, cancellationToken));

    /// <summary>Does as a change, has a look at the register as it would be, and forgets it all.</summary>
    /// <param name="input">Of the mutation that is previewed.</param>
    /// <param name="user">Who asks; the same rights are needed as for doing it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="change">As for the mutation.</param>
    /// <param name="before">Asks the register as it is; what it gives is passed on.</param>
    /// <param name="after">Asks the register as it would be.</param>
    /// <param name="command">The method's name.</param>
    public Task<FieldResult<TPreview>> PreviewAsync<TBefore, TPreview>(
        ChangeInput input, ClaimsPrincipal user, CancellationToken cancellationToken, Action<Draft> change, Func<Task<TBefore>> before, Func<TBefore, RegisterChange, Task<TPreview>> after, [CallerMemberName] string command = "")
        => PreviewAsync(input, user, Awaited(change), before, after, cancellationToken, command);

    /// <summary>Does as a change that asks the register, has a look at the register as it would be, and forgets it all.</summary>
    public async Task<FieldResult<TPreview>> PreviewAsync<TBefore, TPreview>(
        ChangeInput input, ClaimsPrincipal user, Func<Draft, Task> change, Func<Task<TBefore>> before, Func<TBefore, RegisterChange, Task<TPreview>> after, CancellationToken cancellationToken, [CallerMemberName] string command = "")
    {
        var session = services.CurrentSession();
        await session.BeginWriteAsync(cancellationToken);
        try
        {
            var first = await before();
            var (outcome, errors, _) = await ApplyAsync(input, user, command, (given, faults) => ChangedAsync(input, given, faults, change, false, null, null, cancellationToken), cancellationToken);
            return errors is not null ? new FieldResult<TPreview>(errors) : new FieldResult<TPreview>(await after(first, outcome!)) { Warnings = outcome!.Warnings };
        }
        finally
        {
            await session.RollbackAsync();
        }
    }

    private async Task<(DocumentChange, Draft)?> ChangedAsync(
        ChangeInput input, InputDocument given, List<SeedFault> faults, Func<Draft, Task> change, bool isDetails, IReadOnlyList<string>? along, IReadOnlySet<string>? types, CancellationToken cancellationToken)
    {
        if (await OpenAsync(input, faults, types, cancellationToken) is not var (stored, whole, part)) return null;
        given.Under(part.GetPath());
        if (isDetails) Replace(part, given.Json);
        var draft = new Draft(stored.Kind, whole, part, given, faults) { Before = stored.Document, Along = await AlongAsync(along, cancellationToken) };
        await change(draft);
        return (new DocumentChange(stored.Kind, stored.Key, stored.Id, stored.Document, draft.IsRemoved ? null : whole) { Version = stored.Version }, draft);
    }

    private static Func<Draft, Task> Awaited(Action<Draft>? change) => draft =>
    {
        change?.Invoke(draft);
        return Task.CompletedTask;
    };

    private async Task<FieldResult<TView>> RunAsync<TView>(
        CommandInput input, ClaimsPrincipal user, string command, CancellationToken cancellationToken, Func<InputDocument, List<SeedFault>, Task<(DocumentChange, Draft)?>> make)
    {
        var session = services.CurrentSession();
        await session.BeginWriteAsync(cancellationToken);
        try
        {
            var caller = Caller.Of(user);
            if (await RequestBefore.FindAsync(services, caller, input, cancellationToken) is { } before)
            {
                await session.RollbackAsync();
                return before.IsSame ? new FieldResult<TView>(before.Result) : new FieldResult<TView>(new ValidationError("Another change has been made under this clientRequestId. Choose a new one for each change.") { Path = ["input", "clientRequestId"] });
            }

            var (change, errors, result) = await ApplyAsync(input, user, command, make, cancellationToken);
            if (errors is not null)
            {
                await session.RollbackAsync();
                return new FieldResult<TView>(errors);
            }

            await services.CommitAsync(change!, cancellationToken);
            return result is { } changed ? new FieldResult<TView>(changed) { Warnings = change!.Warnings } : new FieldResult<TView>(default(TView)!) { Warnings = change!.Warnings };
        }
        catch
        {
            await session.RollbackAsync();
            throw;
        }
    }

    private async Task<(RegisterChange? Change, IReadOnlyList<object>? Errors, NodeRef? Result)> ApplyAsync(
        CommandInput input, ClaimsPrincipal user, string command, Func<InputDocument, List<SeedFault>, Task<(DocumentChange, Draft)?>> make, CancellationToken cancellationToken)
    {
        var faults = new List<SeedFault>();
        if (input.Reason is { } reason && PersonalData.FaultOf(reason) is { } fault) faults.Add(new SeedFault("", "input.reason", fault, "posts and bodies, and no way to reach a person"));
        var given = InputDocument.Of(input, await KeysAsync(input, faults, cancellationToken));
        var errors = services.GetRequiredService<ErrorMaker>();
        if (await make(given, faults) is not var (change, draft)) return (null, await errors.OfAsync(faults, cancellationToken), null);

        change.ComesFrom(new GivenRecord(change.Kind.Collection, [], "", given.PlaceOf));
        var caller = Caller.Of(user);
        if ((await services.GetRequiredService<RecordRights>().RefusalsAsync(caller, [change, .. draft.Claimed], cancellationToken)).Count > 0) throw Refused(caller);
        var name = NameOf(command);
        var act = new Act(caller, name, input.Reason) { RequestId = input.ClientRequestId, RequestHash = input.ClientRequestId is null ? null : RequestBefore.HashOf(input) };
        var register = await services.GetRequiredService<RegisterWriter>().ApplyAsync([change, .. draft.Others, .. draft.Fresh.Select(New)], act, faults, null, cancellationToken);
        foreach (var (code, message, path) in draft.Warnings) register.Warn(code, message, change, path);
        var key = draft.Part.TextOf("key") ?? change.Key;
        return register.Faults.Count > 0
            ? (null, await errors.OfAsync(register.Faults, cancellationToken), default)
            : (register, null, draft.IsRemoved ? null : new NodeRef(kinds.TypeOf(key), IdOf(key)));
    }

    /// <summary>What the input is about, as it is and as a copy that can be changed; null when it cannot be changed, or is of none of the types.</summary>
    private async Task<(StoredDocument Stored, JsonObject Whole, JsonObject Part)?> OpenAsync(ChangeInput input, List<SeedFault> faults, IReadOnlySet<string>? types, CancellationToken cancellationToken)
    {
        var found = await KeyOrIdAsync([input.Id], cancellationToken);
        if (!found.TryGetValue(input.Id, out var head) || head.IsRemoved || types?.Contains(head.Type) is false || await store.WholeAsync(head.Id, cancellationToken) is not { } stored)
        {
            faults.Add(await UnknownAsync(input.Id, "input.id", cancellationToken));
            return null;
        }

        if (head.Version != input.Version)
            faults.Add(new SeedFault("", "input.version", $"It has changed since version {input.Version} was read: it has version {head.Version} now.", "the version that it has now, after reading it again") { Kind = FaultKind.Conflict, Found = $"{head.Version}" });

        var whole = stored.Document.Copy();
        return (stored, whole, whole.Find(head.Key)!);
    }

    private async Task<IReadOnlyDictionary<string, StoredDocument>> AlongAsync(IReadOnlyList<string>? along, CancellationToken cancellationToken)
        => along is null ? new Dictionary<string, StoredDocument>() : await store.DocumentsAsync([.. (await KeyOrIdAsync(along, cancellationToken)).Values.Select(head => head.Key)], cancellationToken);

    /// <summary>The keys that the ids of the input stand for; an id that nothing has is a fault of its place.</summary>
    private async Task<IReadOnlyDictionary<string, string>> KeysAsync(CommandInput input, List<SeedFault> faults, CancellationToken cancellationToken)
    {
        var ids = InputDocument.IdsIn(input).ToList();
        var found = await KeyOrIdAsync([.. ids.Select(id => id.Id).Distinct()], cancellationToken);

        // A document can be its own ground, and is not there before it is recorded.
        var own = (input as RecordInput)?.Key ?? (input as PartInput)?.Key;
        foreach (var (id, place) in ids.Where(id => id.Id != own && !(found.TryGetValue(id.Id, out var head) && !head.IsRemoved))) faults.Add(await UnknownAsync(id, place, cancellationToken));
        return found.ToDictionary(each => each.Key, each => each.Value.Key);
    }

    private async Task<Dictionary<string, RecordHead>> KeyOrIdAsync(IReadOnlyList<string> given, CancellationToken cancellationToken)
    {
        var byKey = await store.FindAsync([.. given.Where(id => id.Contains('/', StringComparison.Ordinal))], cancellationToken);
        var guids = given.Select(id => (Id: id, Guid: GlobalId.TryDecode(id, out _, out var guid) ? guid : default)).Where(each => each.Guid != default).ToList();
        var byId = (await store.FindAsync([.. guids.Select(each => each.Guid).Distinct()], cancellationToken)).ToDictionary(head => head.Id);
        foreach (var (id, guid) in guids.Where(each => byId.ContainsKey(each.Guid))) byKey[id] = byId[guid];
        return byKey;
    }

    private async Task<SeedFault> UnknownAsync(string id, string place, CancellationToken cancellationToken)
    {
        var near = id.Contains('/', StringComparison.Ordinal) ? NearestKeys.To(id, await store.KeysLikeAsync(id, cancellationToken)) : [];
        return new SeedFault("", place, "Nothing has this id.", near.Count == 0 ? "the id or key of something that is there" : $"the id or key of something that is there, such as {string.Join(", ", near)}") { Kind = FaultKind.NotFound, Keys = near };
    }

    /// <summary>A key that nothing has, made of the name or of the whole's key.</summary>
    private async Task<string> NewKeyAsync(string prefix, JsonObject members, JsonObject? whole, CancellationToken cancellationToken, HashSet<string>? alsoTaken = null)
    {
        var stem = NewKeys.Stem(prefix, members, whole);
        for (var size = 10; ; size *= 10)
        {
            var tried = Enumerable.Range(1, size).Select(i => NewKeys.Numbered(stem, i, isPart: whole is not null)).ToList();
            var taken = await store.FindAsync(tried, cancellationToken);
            if (tried.Find(key => !taken.ContainsKey(key) && alsoTaken?.Contains(key) is not true) is { } free) return free;
        }
    }

    private DocumentChange New((RecordKind Kind, JsonObject Document) record)
        => new(record.Kind, record.Document.TextOf("key")!, IdOf(record.Document.TextOf("key")!), null, record.Document);

    private static SeedFault Taken(string place, string key)
        => new("", place, $"The key '{key}' is taken.", "another key, or none") { Kind = FaultKind.Duplicate, Keys = [key] };

    private Guid IdOf(string key) => kinds.KeyTypes.ContainsKey(key.Split('/', 2)[0]) ? SeedId.For(kinds.TypeOf(key), key) : Guid.NewGuid();

    private static void Merge(JsonObject document, JsonObject members)
    {
        foreach (var (name, value) in members.Where(member => member.Value is not null)) document[name] = value!.DeepClone();
    }

    private static void Replace(JsonObject document, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            if (value is null) document.Remove(name);
            else document[name] = value.DeepClone();
        }
    }

    internal static GraphQLException Refused(Caller caller) => caller.Role is AccountRole.Anonymous
        ? new GraphQLException("AUTH_NOT_AUTHENTICATED", "Sign in to change the register.")
        : new GraphQLException("AUTH_NOT_AUTHORIZED", "The account may not change this. Editors change what their own organization, or a body or arena of it, answers for; administrators change everything.");

    private static string NameOf(string command)
    {
        var name = command.EndsWith("Async", StringComparison.Ordinal) ? command[..^5] : command;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
