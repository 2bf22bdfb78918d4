using System.Diagnostics.CodeAnalysis;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>All types and directives of a graph. Built once, then never changed, so it can be read from anywhere.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> types;
    private readonly Dictionary<string, DirectiveDefinition> directives;
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> possible = [];
    private readonly Dictionary<NamedType, HashSet<ObjectType>> possibleSets = [];
    private readonly Dictionary<Type, ObjectType> byRuntimeType = [];

    internal Schema(
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        ObjectType? queryType,
        ObjectType? mutationType = null,
        ObjectType? subscriptionType = null,
        string? description = null)
    {
        this.types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        this.directives = directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        (QueryType, MutationType, SubscriptionType, Description) = (queryType, mutationType, subscriptionType, description);

        foreach (var type in this.types.Values)
        {
            if (type is ObjectType { RuntimeType: { } runtime } o) byRuntimeType.TryAdd(runtime, o);
            IReadOnlyList<ObjectType>? members = type switch
            {
                UnionType union => union.Members,
                InterfaceType contract => [.. this.types.Values.OfType<ObjectType>().Where(each => each.Interfaces.Contains(contract))],
                ObjectType self => [self],
                _ => null,
            };
            if (members is null) continue;
            possible[type] = members;
            possibleSets[type] = [.. members];
        }
    }

    public string? Description { get; }

    /// <summary>Null only in a schema text that lacks one, which schema validation reports.</summary>
    public ObjectType? QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>The definition and extensions of the schema itself; empty for a schema from code.</summary>
    public IReadOnlyList<SchemaDefinition> Syntax { get; internal set; } = [];

    /// <summary>How things are loaded by their id, by the name of their type. Filled for a schema from code.</summary>
    public IReadOnlyDictionary<string, ResolverDescription> NodeResolvers { get; internal init; } = new Dictionary<string, ResolverDescription>();

    public IReadOnlyCollection<NamedType> Types => types.Values;

    /// <summary>Whether there is anything that not everybody may have.</summary>
    public bool HasRights => Types.Any(type => type.Rights.Count > 0 || (type is FieldsType { Fields: var fields } && fields.Any(each => each.Rights is { IsOpen: false })));

    public IReadOnlyCollection<DirectiveDefinition> Directives => directives.Values;

    public NamedType? Type(string name) => types.GetValueOrDefault(name);

    public DirectiveDefinition? Directive(string name) => directives.GetValueOrDefault(name);

    public ObjectType? RootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of <paramref name="type"/> can have: members, implementers, or itself.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => possible.GetValueOrDefault(type) ?? [];

    public bool IsPossible(NamedType type, ObjectType candidate) => possibleSets.TryGetValue(type, out var set) && set.Contains(candidate);

    /// <summary>The object type that a class stands for, or its nearest base class that stands for one.</summary>
    public bool TryGetObjectType(Type runtimeType, [NotNullWhen(true)] out ObjectType? type)
    {
        for (var each = runtimeType; each is not null; each = each.BaseType)
        {
            if (byRuntimeType.TryGetValue(each, out type)) return true;
        }

        type = null;
        return false;
    }

    /// <summary>The type that a reference in a document means; null when there is no type of that name.</summary>
    public GraphQLType? TypeFrom(TypeNode node) => node switch
    {
        NamedTypeNode named => Type(named.Name.Value),
        ListTypeNode list => TypeFrom(list.Item) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => TypeFrom(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };
}
