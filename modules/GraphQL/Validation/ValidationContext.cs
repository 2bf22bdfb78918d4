using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>What the rules share while a document is validated.</summary>
internal sealed class ValidationContext
{
    private readonly Dictionary<string, FragmentDefinition> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinition, DefinitionUse> uses = [];

    public ValidationContext(Schema schema, Document document, ValidationOptions options)
    {
        (Schema, Document, Options) = (schema, document, options);
        Report = new ErrorReport(document.Source, options.MaxErrors);
        Suggestions = new Suggestions(options.AllowSuggestions);
        foreach (var definition in document.Definitions)
        {
            // Of several fragments of one name, which is an error of its own, the last one counts, as in the reference implementation.
            if (definition is FragmentDefinition fragment) fragments[fragment.Name.Value] = fragment;
        }
    }

    public Schema Schema { get; }

    public Document Document { get; }

    public ValidationOptions Options { get; }

    public ErrorReport Report { get; }

    public Suggestions Suggestions { get; }

    /// <summary>How many selections of introspection have been looked at.</summary>
    public int IntrospectionVisits { get; set; }

    /// <summary>How many of them are lists.</summary>
    public int IntrospectionLists { get; set; }

    public FragmentDefinition? Fragment(string name) => fragments.GetValueOrDefault(name);

    /// <summary>What an operation or fragment uses, by itself; filled while walking.</summary>
    public DefinitionUse Use(ExecutableDefinition definition)
    {
        if (!uses.TryGetValue(definition, out var use)) uses[definition] = use = new DefinitionUse();
        return use;
    }

    /// <summary>The fragments that an operation or fragment leads to, each once.</summary>
    public List<FragmentDefinition> FragmentsBelow(ExecutableDefinition definition)
    {
        var below = new List<FragmentDefinition>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Follow(Use(definition));
        for (var i = 0; i < below.Count; i++) Follow(Use(below[i]));
        return below;

        void Follow(DefinitionUse use)
        {
            foreach (var spread in use.Spreads)
            {
                if (seen.Add(spread.Name.Value) && Fragment(spread.Name.Value) is { } fragment) below.Add(fragment);
            }
        }
    }

    /// <summary>The type that a condition names, when it is one that has fields or members.</summary>
    public NamedType? Composite(NamedTypeNode? node)
        => node is not null && Schema.Type(node.Name.Value) is { } type && type.IsComposite() ? type : null;
}
