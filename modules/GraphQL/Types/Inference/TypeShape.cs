using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>What a C# type says about a field: the class inside, the lists around it, and which of them can be null.</summary>
/// <param name="Type">The C# type at this level, without its nullable wrapping.</param>
/// <param name="IsNullable">Whether null is a value.</param>
/// <param name="Item">For a list, the shape of its items.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Item)
{
    private static readonly NullabilityInfoContext nullability = new();
    private static readonly Lock gate = new();

    public static TypeShape Of(MemberInfo member)
    {
        lock (gate)
        {
            return member switch
            {
                PropertyInfo property => Of(nullability.Create(property)),
                MethodInfo method => Of(Awaited(nullability.Create(method.ReturnParameter))),
                _ => throw new ArgumentException($"{member} is neither a property nor a method.", nameof(member)),
            };
        }
    }

    /// <summary>The shape of one entry of a batch.</summary>
    public static TypeShape OfBatch(MethodInfo method)
        => Of(method).Item ?? throw new ArgumentException("A batch resolver gives a list with one entry for each parent.", nameof(method));

    /// <summary>Whether it gives a value or errors.</summary>
    public static bool IsFieldResult(MethodInfo method) => Result(method) is not null;

    /// <summary>The errors that the type of the result names.</summary>
    public static IEnumerable<Type> ErrorsOf(MethodInfo method) => Result(method)?.GetGenericArguments().Skip(1) ?? [];

    public static TypeShape Of(ParameterInfo parameter)
    {
        lock (gate) return Of(nullability.Create(parameter));
    }

    private static Type? Result(MethodInfo method)
    {
        lock (gate)
        {
            var type = Awaited(nullability.Create(method.ReturnParameter)).Type;
            return IsFieldResult(type) ? type : null;
        }
    }

    private static bool IsFieldResult(Type type) => type.IsGenericType && typeof(IFieldResult).IsAssignableFrom(type);

    private static NullabilityInfo Awaited(NullabilityInfo info)
        => info.Type.IsGenericType && info.Type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>))
            ? info.GenericTypeArguments[0]
            : info;

    private static TypeShape Of(NullabilityInfo info)
    {
        if (info.Type.IsGenericType && info.Type.GetGenericTypeDefinition() == typeof(Data.Optional<>))
        {
            var inner = Of(info.GenericTypeArguments[0]);
            return inner with { IsNullable = true };
        }

        if (IsFieldResult(info.Type)) return Of(info.GenericTypeArguments[0]);

        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var isNullable = info.ReadState == NullabilityState.Nullable || type != info.Type;
        if (info.ElementType is { } element && type != typeof(byte[])) return new TypeShape(type, isNullable, Of(element));
        if (!TryGetItemType(type, out var item)) return new TypeShape(type, isNullable, null);

        var inside = info.GenericTypeArguments.FirstOrDefault(argument => argument.Type == item);
        return new TypeShape(type, isNullable, inside is null ? new TypeShape(item, false, null) : Of(inside));
    }

    private static bool TryGetItemType(Type type, [NotNullWhen(true)] out Type? item)
    {
        item = null;
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type)) return false;
        var list = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type
            : type.GetInterfaces().FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        item = list?.GetGenericArguments()[0];
        return item is not null;
    }
}
