using System.Security.Cryptography;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>An operation of a valid document, with all that is the same each time it runs.</summary>
/// <param name="Plan">How it runs.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Fault">Why its cost cannot be told; null when it can.</param>
/// <param name="Deprecated">The coordinates of the deprecated fields that it asks for.</param>
internal sealed record PreparedOperation(OperationPlan Plan, CostFormula Cost, GraphQLError? Fault, IReadOnlyCollection<string> Deprecated);

/// <summary>A document that has been parsed and validated, with the plans and costs of its operations.</summary>
internal sealed class PreparedDocument(Document document, string hash)
{
    private readonly Lock gate = new();
    private readonly Dictionary<OperationDefinition, PreparedOperation> operations = [];

    public Document Document { get; } = document;

    /// <summary>The SHA-256 of its text, in lower-case hexadecimal.</summary>
    public string Hash { get; } = hash;

    public PreparedOperation Prepare(OperationDefinition operation, FieldAccesses accesses, FieldCosts costs)
    {
        lock (gate)
        {
            if (!operations.TryGetValue(operation, out var prepared)) operations[operation] = prepared = Make(operation, accesses, costs);
            return prepared;
        }
    }

    private PreparedOperation Make(OperationDefinition operation, FieldAccesses accesses, FieldCosts costs)
    {
        var analyzer = new CostAnalyzer(costs, Document);
        var (formula, fault) = (default(CostFormula), default(GraphQLError));
        try
        {
            formula = analyzer.Analyze(operation);
        }
        catch (GraphQLException exception)
        {
            fault = exception.Error;
        }

        return new PreparedOperation(new PlanCompiler(accesses.Schema, accesses, Document).Compile(operation), formula, fault, analyzer.Deprecated);
    }
}

/// <summary>Keeps the documents that were asked for last, by the hash of their bytes, within a number of entries and of bytes.</summary>
internal sealed class DocumentCache(int maxEntries, long maxBytes)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<PreparedDocument>> byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<PreparedDocument> byUse = new();
    private long bytes;

    public static string HashOf(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));

    public PreparedDocument? Find(string hash)
    {
        lock (gate)
        {
            if (!byHash.TryGetValue(hash, out var entry)) return null;
            byUse.Remove(entry);
            byUse.AddFirst(entry);
            return entry.Value;
        }
    }

    public void Add(PreparedDocument document)
    {
        var size = document.Document.Source.Utf8.Length;
        if (size > maxBytes || maxEntries < 1) return;

        lock (gate)
        {
            if (!byHash.TryAdd(document.Hash, byUse.AddFirst(document)))
            {
                byUse.RemoveFirst();
                return;
            }

            bytes += size;
            while (byHash.Count > maxEntries || bytes > maxBytes)
            {
                var oldest = byUse.Last!;
                byUse.RemoveLast();
                byHash.Remove(oldest.Value.Hash);
                bytes -= oldest.Value.Document.Source.Utf8.Length;
            }
        }
    }
}
