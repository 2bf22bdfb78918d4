using System.Diagnostics.CodeAnalysis;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A field of a selection set.</summary>
/// <param name="Parent">The type that it is selected on; null when that is not known.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Definition">Null when the type has no such field.</param>
internal readonly record struct MergeField(NamedType? Parent, Field Node, FieldDefinition? Definition);

/// <summary>Two fields, or groups of them, that cannot be merged.</summary>
internal sealed record MergeConflict(string ResponseName, string Reason, IReadOnlyList<Field> Left, IReadOnlyList<Field> Right);

/// <summary>What stands in a selection set, inline fragments written out: its fields by response name, and the fragments that it spreads, each once.</summary>
internal sealed class MergeFieldSet
{
    private readonly Dictionary<string, List<MergeField>> byName = new(StringComparer.Ordinal);

    /// <summary>By response name, in the order of the document.</summary>
    public List<(string Name, List<MergeField> Entries)> Fields { get; } = [];

    public List<FragmentDefinition> Spreads { get; } = [];

    public bool TryGet(string name, [NotNullWhen(true)] out List<MergeField>? entries) => byName.TryGetValue(name, out entries);

    public void Add(MergeField field)
    {
        var name = field.Node.ResponseName;
        if (!byName.TryGetValue(name, out var entries))
        {
            byName[name] = entries = [];
            Fields.Add((name, entries));
        }

        entries.Add(field);
    }
}
