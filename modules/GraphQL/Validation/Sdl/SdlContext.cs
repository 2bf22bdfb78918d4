using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>What the rules share while a schema text is looked at.</summary>
internal sealed class SdlContext
{
    private static readonly HashSet<string> Standard =
        new(Scalars.BuiltIn.Concat<NamedType>(IntrospectionTypes.All).Select(type => type.Name), StringComparer.Ordinal);

    private readonly Dictionary<string, TypeDefinition> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SdlDirective> directives = new(StringComparer.Ordinal);

    /// <param name="document">The definitions.</param>
    /// <param name="existing">The schema that they add to; null when they make one.</param>
    /// <param name="report">Where errors are told; null for a report of its own.</param>
    public SdlContext(Document document, Schema? existing, ErrorReport? report = null)
    {
        (Document, Existing) = (document, existing);
        Report = report ?? new ErrorReport(document.Source, int.MaxValue);
        foreach (var directive in existing?.Directives ?? BuiltInDirectives.All) directives[directive.Name] = SdlDirective.Of(directive);
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinition { IsExtension: false } type) defined[type.Name.Value] = type;
            else if (definition is DirectiveDefinitionNode directive) directives[directive.Name.Value] = SdlDirective.Of(directive);
        }
    }

    public Document Document { get; }

    /// <summary>The schema that the text adds to; null when it makes one.</summary>
    public Schema? Existing { get; }

    public ErrorReport Report { get; }

    public Suggestions Suggestions { get; } = new(true);

    /// <summary>All definitions of types, and their extensions where wanted.</summary>
    public IEnumerable<TypeDefinition> Types => Document.Definitions.OfType<TypeDefinition>();

    public SdlDirective? Directive(string name) => directives.GetValueOrDefault(name);

    /// <summary>The definition of a type in the text; null when it stands elsewhere or nowhere.</summary>
    public TypeDefinition? Defined(string name) => defined.GetValueOrDefault(name);

    public bool IsKnown(string type) => defined.ContainsKey(type) || Existing?.Type(type) is not null || Standard.Contains(type);

    public IEnumerable<string> TypeNames(bool withStandard)
        => defined.Keys.Concat(Existing?.Types.Select(type => type.Name) ?? []).Concat(withStandard ? Standard : []).Distinct();
}
