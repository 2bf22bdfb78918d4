using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <content>Commands that record many things at once.</content>
public sealed partial class Recorder
{
    /// <summary>Records many new things that stand by themselves, all of them or none.</summary>
    /// <param name="collection">The array that holds their kind, for example roleAssignments.</param>
    /// <param name="array">The property of the input that lists them, as a member: for example assignments.</param>
    /// <param name="input">Of the mutation.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellationToken">Ends it before anything is committed.</param>
    /// <param name="command">The method's name.</param>
    /// <returns>What was recorded, in the order of the keys.</returns>
    public async Task<FieldResult<IReadOnlyList<TView>>> RecordManyAsync<TView>(
        string collection, string array, CommandInput input, ClaimsPrincipal user, CancellationToken cancellationToken, [CallerMemberName] string command = "")
    {
        var first = await RunAsync<TView>(input, user, command, cancellationToken, (given, faults) => ManyAsync(kinds.ByCollection[collection], array, given, faults, cancellationToken));
        return first.Reference is { } reference
            ? new FieldResult<IReadOnlyList<TView>>(await store.RecordedWithAsync(reference.Id, collection, cancellationToken)) { Warnings = first.Warnings }
            : new FieldResult<IReadOnlyList<TView>>(first.Errors!);
    }

    /// <summary>The first of them, with the others beside it.</summary>
    private async Task<(DocumentChange, Draft)?> ManyAsync(RecordKind kind, string array, InputDocument given, List<SeedFault> faults, CancellationToken cancellationToken)
    {
        var changes = new List<DocumentChange>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, members) in given.Json.PartsOf(array).Index())
        {
            var key = members.TextOf("key") ?? await NewKeyAsync(kind.Prefix, members, null, cancellationToken, taken);
            taken.Add(key);
            var document = new JsonObject { ["key"] = key };
            Merge(document, members);
            var change = new DocumentChange(kind, key, IdOf(key), null, document);
            change.ComesFrom(new GivenRecord(kind.Collection, [], "", path => given.PlaceOf($"$.{array}[{i}]{path[1..]}")));
            changes.Add(change);
        }

        if (changes.Count == 0)
        {
            faults.Add(new SeedFault("", $"input.{array}", "The list is empty.", "one at least"));
            return null;
        }

        var known = await store.FindAsync(taken, cancellationToken);
        foreach (var (i, change) in changes.Index().Where(each => known.TryGetValue(each.Item.Key, out var other) && !other.IsRemoved)) faults.Add(Taken($"input.{array}[{i}].key", change.Key));
        var draft = new Draft(kind, changes[0].After!, changes[0].After!, given, faults);
        foreach (var other in changes.Skip(1)) draft.Claim(other);
        return (changes[0], draft);
    }
}
