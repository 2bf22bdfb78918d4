using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>What the rules share while a schema is looked at.</summary>
internal sealed class SchemaContext(Schema schema, SourceText? source)
{
    private static readonly ValidationRule Rule = new("SchemaValidation", "sec-Type-System");
    private static readonly ValidationRule Names = new("SchemaNames", "sec-Names.Reserved-Names");

    private readonly SourceText source = source ?? new SourceText("");

    public Schema Schema { get; } = schema;

    public ErrorReport Report { get; } = new(source ?? new SourceText(""), int.MaxValue);

    public void Add(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        var known = new List<SyntaxNode>();
        foreach (var node in nodes)
        {
            if (node is not null) known.Add(node);
        }

        Report.Add(Rule, message, known);
    }

    public static bool IsIntrospection(NamedType type) => IntrospectionTypes.All.Contains(type);

    /// <remarks>GraphQL, September 2025, section 2.1.8, "Reserved Names".</remarks>
    public void CheckName(string name, SyntaxNode? node)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal)) return;
        var message = $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.";
        if (node is null) Report.Add(Names, message, []);
        else Report.Add(Names, message, node);
    }

    /// <summary>Whether the default is a value of the type.</summary>
    public void CheckDefault(string owner, InputValueDefinition value)
    {
        if (value.DefaultValue is not { } literal || !value.Type.IsInput) return;
        var faults = new ErrorReport(source, int.MaxValue);
        ValuesOfCorrectType.Check(faults, new Suggestions(true), literal, value.Type);
        Report.AddAll(faults, Rule, $"{owner} has invalid default value: ");
    }

    public static Directive? DeprecatedOn(InputValueDefinitionNode? node)
        => node?.Directives.FirstOrDefault(directive => directive.Name.Value == BuiltInDirectives.Deprecated.Name);
}
