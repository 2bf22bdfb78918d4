using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>How the value of a field is found.</summary>
internal abstract class FieldAccess;

/// <summary>The name of the object's type.</summary>
internal sealed class TypeNameAccess : FieldAccess;

/// <summary>A leaf that is read from its parent while writing.</summary>
internal sealed class LeafAccess(PropertyAccess property) : FieldAccess
{
    public PropertyAccess Property { get; } = property;
}

/// <summary>An object or list that is read from its parent.</summary>
internal sealed class ValueAccess(Func<object, object?> get) : FieldAccess
{
    public Func<object, object?> Get { get; } = get;
}

/// <summary>A method that is called for each parent.</summary>
internal sealed class CallAccess(MethodCall call) : FieldAccess
{
    public MethodCall Call { get; } = call;
}

/// <summary>A method that is called once for all parents.</summary>
internal sealed class BatchAccess(MethodCall call) : FieldAccess
{
    public MethodCall Call { get; } = call;
}

/// <summary>The accesses of a schema's fields, each made when it is first asked for.</summary>
internal sealed class FieldAccesses(Schema schema, FieldSource? source = null)
{
    private readonly ConcurrentDictionary<FieldDefinition, FieldAccess> accesses = [];
    private readonly ConcurrentDictionary<string, MethodCall> nodeCalls = new(StringComparer.Ordinal);

    public Schema Schema { get; } = schema;

    public FieldDefinition Definition(ObjectType type, string name) => name switch
    {
        "__typename" => MetaFields.TypeName,
        "__schema" when type == Schema.QueryType => MetaFields.Schema,
        "__type" when type == Schema.QueryType => MetaFields.Type,
        _ => type.Field(name) ?? throw new InvalidOperationException($"{type}.{name} has passed validation and does not exist."),
    };

    public FieldAccess For(FieldDefinition field) => accesses.GetOrAdd(field, Make);

    /// <summary>The method that loads things of a type by their id; null when nothing does.</summary>
    public MethodCall? NodeCall(string type)
        => Schema.NodeResolvers.TryGetValue(type, out var resolver) ? nodeCalls.GetOrAdd(type, static (_, each) => new MethodCall(each), resolver) : null;

    /// <summary>The object type of a value, if it is one that the declared type can be.</summary>
    public bool TryTypeOf(object value, NamedType declared, [NotNullWhen(true)] out ObjectType? type)
        => Schema.TryGetObjectType(value.GetType(), out type) && Schema.IsPossible(declared, type);

    /// <summary>The object type of a value that a field of an abstract type gives.</summary>
    /// <exception cref="GraphQLException">A source tells none, or one that the declared type cannot be.</exception>
    /// <exception cref="InvalidOperationException">A resolver gave what the declared type cannot be.</exception>
    public ObjectType TypeOf(object value, NamedType declared)
    {
        string? name = null;
        if (!Schema.TryGetObjectType(value.GetType(), out var type) && (name = source?.TypeName(value)) is not null) type = Schema.Type(name) as ObjectType;
        if (type is not null && Schema.IsPossible(declared, type)) return type;
        throw source is null ? new InvalidOperationException($"{value.GetType().Name} is no possible type of {declared}.")
            : new GraphQLException("HC0001", name is null
                ? $"A value of the abstract type \"{declared}\" must tell its object type."
                : $"\"{name}\" is no possible object type of \"{declared}\".");
    }

    private FieldAccess Make(FieldDefinition field)
    {
        if (field == MetaFields.TypeName) return new TypeNameAccess();
        if (field == MetaFields.Schema) return new ValueAccess(_ => new SchemaView(Schema));
        if (field == MetaFields.Type) return new CallAccess(new MethodCall(typeof(FieldAccesses).GetMethod(nameof(TypeByName), BindingFlags.Static | BindingFlags.NonPublic)!, Schema));

        if (field.Resolver is not { } resolver)
            return source is null ? throw new InvalidOperationException($"The field {field.Name} has no resolver.") : new SourceAccess(source);
        if (resolver.Member is PropertyInfo property)
        {
            var access = PropertyAccess.For(property, field, resolver.IdOf);
            return field.Type.IsLeaf && field.Type.Nullable is not ListType && field.Rights is null ? new LeafAccess(access) : new ValueAccess(access.Get);
        }

        var call = new MethodCall(resolver);
        return resolver.IsBatch ? new BatchAccess(call) : new CallAccess(call);
    }

    private static TypeView? TypeByName(Schema schema, string name) => TypeView.Of(schema, schema.Type(name));
}
