using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources;

internal sealed class SourceIdsByKeysHandler(SourcesDb db) : IRequestHandler<SourceIdsByKeys, KeysFound<Guid>>
{
    public static readonly IReadOnlyList<string> Prefixes = ["doc", "decision", "topic", "contradiction", "product"];

    public async Task<KeysFound<Guid>> Handle(SourceIdsByKeys request, CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var nearest = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var keys in request.Keys.Distinct().GroupBy(key => key.Split('/')[0]))
        {
            var known = await KnownAsync(keys.Key, cancellationToken);
            foreach (var key in keys)
            {
                if (known.TryGetValue(key, out var id)) ids[key] = id;
                else nearest[key] = NearestKeys.To(key, known.Keys);
            }
        }

        return new KeysFound<Guid>(ids, nearest);
    }

    // A key that begins like none of ours may be one of them misspelled.
    private async Task<Dictionary<string, Guid>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var kind in Prefixes)
        {
            foreach (var (key, id) in await KnownAsync(kind, cancellationToken)) all[key] = id;
        }

        return all;
    }

    // Whole tables: a register has some tens of each.
    private async Task<Dictionary<string, Guid>> KnownAsync(string kind, CancellationToken cancellationToken) => kind switch
    {
        "doc" => await db.Documents.ToDictionaryAsync(d => d.Key, d => d.Id.Value, cancellationToken),
        "decision" => await db.Decisions.ToDictionaryAsync(d => d.Key, d => d.Id.Value, cancellationToken),
        "topic" => await db.Topics.ToDictionaryAsync(t => t.Key, t => t.Id.Value, cancellationToken),
        "contradiction" => await db.Contradictions.ToDictionaryAsync(c => c.Key, c => c.Id.Value, cancellationToken),
        "product" => await db.Products.ToDictionaryAsync(p => p.Key, p => p.Id.Value, cancellationToken),
        _ => await AllAsync(cancellationToken),
    };
}
