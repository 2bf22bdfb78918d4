using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Recording;

/// <summary>Gives the register's documents, as they are.</summary>
public sealed class RegisterDocuments
{
    private const int Most = 500;
    private readonly RecordStore store;
    private readonly RecordKinds kinds;

    internal RegisterDocuments(RecordStore store, RecordKinds kinds) => (this.store, this.kinds) = (store, kinds);

    /// <summary>The modules in their line, and the arrays that the file of each has.</summary>
    public IReadOnlyList<(string Module, IReadOnlyList<string> Collections)> Modules
        => [.. kinds.Names.Select((name, i) => (name, (IReadOnlyList<string>)[.. kinds.Of(i).Select(kind => kind.Collection)]))];

    /// <summary>All documents of one kind, in the order of their keys, read some at a time.</summary>
    /// <param name="collection">The array that holds the kind, for example agreements.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<JsonObject> ReadAsync(string collection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = ""; ;)
        {
            var page = await store.PageAsync(collection, after, Most, cancellationToken);
            foreach (var record in page) yield return record.Document;
            if (page.Count < Most) yield break;
            after = page[^1].Key;
        }
    }
}
