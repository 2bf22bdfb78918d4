using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The connection and edge types of a paged field, named after it.</summary>
internal sealed class ConnectionInference(InferenceContext context)
{
    public static IEnumerable<InputValueDefinition> Arguments(UsePagingAttribute paging)
    {
        yield return new("first", Scalars.Int) { Description = $"How many from the beginning; {paging.DefaultPageSize} when neither first nor last is given, {paging.MaxPageSize} at most." };
        yield return new("after", Scalars.String) { Description = "The cursor to go on after; left out for the beginning." };
        if (!paging.AllowBackwardPagination) yield break;
        yield return new("last", Scalars.Int) { Description = $"How many from the end, {paging.MaxPageSize} at most." };
        yield return new("before", Scalars.String) { Description = "The cursor to stop before; left out for the end." };
    }

    /// <summary>Nullable always, so that one failed list does not take the page with it. Who may not have the things may not count them.</summary>
    public ObjectType Connection(FieldsType owner, string field, Type connection, string? given)
    {
        var items = Base(connection)?.GetGenericArguments()[0]
            ?? throw new ArgumentException($"a paged field gives a {nameof(Connection<>)} or a class derived from it, not {connection.Name}.", nameof(connection));
        var name = given ?? (owner.RuntimeType is null ? "" : owner.Name) + NameRules.PascalCase(field);
        return context.Types.Named($"{name}Connection", type =>
        {
            var node = context.Types.Output(items);
            var edge = context.Types.Named($"{name}Edge", each => FillEdge(each, typeof(Edge<>).MakeGenericType(items), node));
            type.Description = $"A page of {node.Name} (sida).";
            Add(type, connection, nameof(Connection<>.PageInfo), new NonNullType(context.Types.Output(typeof(ConnectionPageInfo))), "Whether there is more, and where to go on.");
            Add(type, connection, nameof(Connection<>.Edges), new ListType(new NonNullType(edge)), "The things on the page, each with its cursor.");
            Add(type, connection, nameof(Connection<>.Nodes), new ListType(new NonNullType(node)), "The things on the page, without cursors.");
            if (context.Paging.IncludeTotalCount) Add(type, connection, nameof(Connection<>.TotalCount), new NonNullType(Scalars.Int), "How many there are on all pages together.");
            foreach (var property in FieldInference.Properties(connection).Where(each => each.DeclaringType is { } declaring && Base(declaring) is { } root && root != declaring))
                Add(type, connection, property.Name, context.Types.Output(TypeShape.Of(property)), TypeInference.DescriptionOf(property));
        }, [.. RightsInference.OfType(items).Where(each => each.Apply != ApplyPolicy.AfterResolver)]);
    }

    private static void FillEdge(ObjectType type, Type edge, NamedType node)
    {
        type.Description = $"One {node.Name} on a page, with its cursor (kant).";
        Add(type, edge, nameof(Edge<>.Cursor), new NonNullType(Scalars.String), "Give it as after or before to go on from here.");
        Add(type, edge, nameof(Edge<>.Node), new NonNullType(node), "The thing itself.");
    }

    private static void Add(ObjectType owner, Type type, string property, GraphQLType output, string? description)
        => owner.Add(new FieldDefinition(NameRules.FieldName(type.GetProperty(property)!), output, [])
        {
            Description = description,
            Resolver = new ResolverDescription(type.GetProperty(property)!, [], IsBatch: false),
            Rights = RightsInference.Of(null, output),
        });

    private static Type? Base(Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (each.IsGenericType && each.GetGenericTypeDefinition() == typeof(Connection<>)) return each;
        }

        return null;
    }
}
