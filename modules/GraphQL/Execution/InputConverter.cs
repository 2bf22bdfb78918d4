using System.Collections;
using System.Collections.Concurrent;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Types.Inference;

namespace Samverkan.GraphQL.Execution;

/// <summary>Turns coerced values into what the parameter of a resolver is in code.</summary>
internal static class InputConverter
{
    private const string InputPath = "inputPath";
    private static readonly ConcurrentDictionary<Type, Func<object?, object?>> converters = [];

    /// <param name="value">A coerced value; <see cref="ValueCoercion.Absent"/> for one that was left out.</param>
    /// <param name="type">What is wanted.</param>
    public static object? Convert(object? value, Type type) => value == ValueCoercion.Absent ? Default(type) : converters.GetOrAdd(type, Make)(value);

    /// <summary>How the values of a member are converted.</summary>
    public static Func<object?, object?> For(Type type, IDAttribute? id)
    {
        if (id is null) return converters.GetOrAdd(type, Make);
        var of = id.Of is null ? null : NameRules.TypeName(id.Of);
        if (!IsOptional(type)) return value => Id(value, type, of);

        var inner = type.GetGenericArguments()[0];
        return value => Activator.CreateInstance(type, Id(value, inner, of));
    }

    /// <summary>A global id as the typed id, Guid or text that the parameter wants.</summary>
    /// <exception cref="GraphQLException">It is no id, or one of another type.</exception>
    public static object? Id(object? value, Type type, string? of)
    {
        if (value is null) return null;
        if (value is object?[] many)
        {
            var item = ItemOf(type);
            return ListOf(many, item, type, each => Id(each, item, of));
        }

        if (type == typeof(string)) return value;
        if (!GlobalId.TryDecode((string)value, out var name, out var guid))
            throw new GraphQLException("HC0001", "The id is malformed. Ids are opaque: send them back as they came.");
        if (of is not null && name != of) throw new GraphQLException("HC0001", $"The id is one of {name}; one of {of} is wanted here.");
        return type == typeof(NodeRef) ? new NodeRef(name, guid) : TypedId(guid, type);
    }

    public static object TypedId(Guid guid, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(Guid) ? guid : Activator.CreateInstance(plain, guid)!;
    }

    /// <summary>What stands for nothing: null, or the default of a type that null is no value of.</summary>
    public static object? Default(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    /// <summary>Converts what stands at a place of the input, and tells the place with a fault.</summary>
    public static object? Under(object place, object? value, Func<object?, object?> convert)
    {
        try
        {
            return convert(value);
        }
        catch (GraphQLException fault)
        {
            throw At(fault, [place]);
        }
    }

    /// <summary>The fault with the path to it, seen from further up.</summary>
    public static GraphQLException At(GraphQLException fault, object[] path)
    {
        var extensions = new Dictionary<string, object?>(fault.Error.Extensions ?? new Dictionary<string, object?>());
        extensions[InputPath] = (object[])[.. path, .. extensions.GetValueOrDefault(InputPath) as object[] ?? []];
        return new GraphQLException(fault.Error with { Extensions = extensions });
    }

    private static Func<object?, object?> Make(Type type)
    {
        var fallback = Default(type);
        if (IsOptional(type))
        {
            var inner = type.GetGenericArguments()[0];
            return value => Activator.CreateInstance(type, Convert(value, inner));
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Scalars.For(plain) is not null || plain.IsEnum) return value => value ?? fallback;
        if (plain.IsArray || (plain.IsGenericType && typeof(IEnumerable).IsAssignableFrom(plain)))
        {
            var item = ItemOf(plain);
            return value => value is object?[] many ? ListOf(many, item, plain, each => Convert(each, item)) : null;
        }

        var input = new Lazy<InputClass>(() => new InputClass(plain));
        return value => value is InputObject given ? input.Value.Make(given) : fallback;
    }

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static Type ItemOf(Type list) => list.IsArray ? list.GetElementType()! : list.GetGenericArguments()[0];

    private static object ListOf(object?[] items, Type item, Type list, Func<object?, object?> convert)
    {
        var array = Array.CreateInstance(item, items.Length);
        for (var i = 0; i < items.Length; i++) array.SetValue(Under(i, items[i], convert), i);
        return list.IsAssignableFrom(array.GetType()) ? array : Activator.CreateInstance(list, array)!;
    }
}
