using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Introspection;

// The schema, shown through itself: these classes are annotated like any others.
// GraphQL, September 2025, section 4.2.

/// <summary>The schema: all types and directives, and where operations begin.</summary>
[GraphQLName("__Schema")]
internal sealed class SchemaView(Schema schema)
{
    /// <summary>What the schema is for; null when nothing is said.</summary>
    public string? Description => schema.Description;

    /// <summary>All types, by name.</summary>
    public IEnumerable<TypeView> Types => schema.Types.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => new TypeView(schema, type));

    /// <summary>Where queries begin.</summary>
    public TypeView QueryType => new(schema, schema.QueryType!);

    /// <summary>Where mutations begin; null when there are none.</summary>
    public TypeView? MutationType => TypeView.Of(schema, schema.MutationType);

    /// <summary>Where subscriptions begin; null when there are none.</summary>
    public TypeView? SubscriptionType => TypeView.Of(schema, schema.SubscriptionType);

    /// <summary>All directives.</summary>
    public IEnumerable<DirectiveView> Directives => schema.Directives.Select(directive => new DirectiveView(schema, directive));
}

/// <summary>A directive.</summary>
[GraphQLName("__Directive")]
internal sealed class DirectiveView(Schema schema, DirectiveDefinition directive)
{
    /// <summary>The name, without its @.</summary>
    public string Name => directive.Name;

    /// <summary>What it does.</summary>
    public string? Description => directive.Description;

    /// <summary>Whether it may stand more than once in one place.</summary>
    public bool IsRepeatable => directive.IsRepeatable;

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations => directive.Locations;

    /// <summary>The arguments it takes.</summary>
    /// <param name="includeDeprecated">Whether deprecated ones are shown.</param>
    public IEnumerable<InputValueView> GetArgs(bool includeDeprecated = false) => InputValueView.Of(schema, directive.Arguments, includeDeprecated);
}
