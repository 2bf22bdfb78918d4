using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Types.Inference;

namespace Samverkan.GraphQL.Execution;

/// <summary>Turns coerced values into what the parameter of a resolver is in code.</summary>
internal static class InputConverter
{
    private static readonly ConcurrentDictionary<Type, Func<object?, object?>> converters = [];

    public static object? Convert(object? value, Type type) => converters.GetOrAdd(type, Make)(value);

    /// <summary>A global id as the typed id, Guid or text that the parameter wants.</summary>
    /// <exception cref="GraphQLException">It is no id, or one of another type.</exception>
    public static object? Id(object? value, Type type, string? of)
    {
        if (value is null) return null;
        if (value is object?[] many)
        {
            var item = ItemOf(type);
            return ListOf(many.Select(each => Id(each, item, of)), item, type);
        }

        if (type == typeof(string)) return value;
        if (!GlobalId.TryDecode((string)value, out var name, out var guid))
            throw new GraphQLException("HC0001", "The id is malformed. Ids are opaque: send them back as they came.");
        if (of is not null && name != of) throw new GraphQLException("HC0001", $"The id is one of {name}; one of {of} is wanted here.");
        return TypedId(guid, type);
    }

    public static object TypedId(Guid guid, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(Guid) ? guid : Activator.CreateInstance(plain, guid)!;
    }

    private static Func<object?, object?> Make(Type type)
    {
        var fallback = type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = type.GetGenericArguments()[0];
            return value => Activator.CreateInstance(type, Convert(value, inner));
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Scalars.For(plain) is not null || plain.IsEnum) return value => value ?? fallback;
        if (plain.IsArray || (plain.IsGenericType && typeof(IEnumerable).IsAssignableFrom(plain)))
        {
            var item = ItemOf(plain);
            return value => value is object?[] many ? ListOf(many.Select(each => Convert(each, item)), item, plain) : null;
        }

        var members = FieldInference.Properties(plain).Where(each => each.CanWrite).ToDictionary(NameRules.FieldName, StringComparer.Ordinal);
        return value => value is InputObject given ? Fill(plain, given, members) : fallback;
    }

    private static object Fill(Type type, InputObject given, Dictionary<string, PropertyInfo> members)
    {
        var made = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var (name, value) in given.Fields)
        {
            var member = members[name];
            member.SetValue(made, member.GetCustomAttribute<IDAttribute>() is { } id
                ? Id(value, member.PropertyType, id.Of is null ? null : NameRules.TypeName(id.Of))
                : Convert(value, member.PropertyType));
        }

        return made;
    }

    private static Type ItemOf(Type list) => list.IsArray ? list.GetElementType()! : list.GetGenericArguments()[0];

    private static object ListOf(IEnumerable<object?> items, Type item, Type list)
    {
        var all = items.ToArray();
        var array = Array.CreateInstance(item, all.Length);
        for (var i = 0; i < all.Length; i++) array.SetValue(all[i], i);
        return list.IsAssignableFrom(array.GetType()) ? array : Activator.CreateInstance(list, array)!;
    }
}
