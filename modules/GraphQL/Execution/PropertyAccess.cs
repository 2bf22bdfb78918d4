using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Reads a property of a parent: nothing is run before the writer needs it, and no value is put in a box on the way.</summary>
internal abstract class PropertyAccess
{
    public abstract object? Get(object parent);

    /// <summary>Writes the value of a leaf, null included. Only called when <see cref="State"/> allows it.</summary>
    public virtual void Write(Utf8JsonWriter writer, object parent) => throw new NotSupportedException("Not a leaf.");

    /// <summary>Whether a leaf has a value that can be written.</summary>
    public virtual LeafState State(object parent) => Get(parent) is null ? LeafState.Null : LeafState.Good;

    /// <summary>Whether <see cref="State"/> can be anything but good.</summary>
    public virtual bool CanFail => true;

    public static PropertyAccess For(PropertyInfo property, FieldDefinition field, string? idOf)
    {
        var parent = property.DeclaringType!;
        var value = property.PropertyType;
        var inner = Nullable.GetUnderlyingType(value);
        if (parent.IsValueType || value == typeof(object)) return new ReflectedProperty(property, field.Type.Named);

        Type access;
        object?[] arguments = [property.GetMethod];
        if (idOf is not null && value != typeof(string) && field.Type.Nullable is not ListType)
            (access, arguments) = ((inner is null ? typeof(IdProperty<,>) : typeof(NullableIdProperty<,>)).MakeGenericType(parent, inner ?? value), [property.GetMethod, idOf]);
        else if (!field.Type.IsLeaf || field.Type.Nullable is ListType) access = typeof(ValueProperty<,>).MakeGenericType(parent, value);
        else if (field.Type.Named is EnumType)
            (access, arguments) = ((inner is null ? typeof(EnumProperty<,>) : typeof(NullableEnumProperty<,>)).MakeGenericType(parent, inner ?? value), [property.GetMethod, field.Type.Named]);
        else
            (access, arguments) = ((inner is null ? typeof(ScalarProperty<,>) : typeof(NullableScalarProperty<,>)).MakeGenericType(parent, inner ?? value), [property.GetMethod, field.Type.Named]);

        // A property whose C# type is not the scalar's own goes the plain way.
        return field.Type.Named is ScalarType scalar && access.IsGenericType && arguments.Length == 2 && idOf is null && !typeof(ScalarOf<>).MakeGenericType(inner ?? value).IsInstanceOfType(scalar)
            ? new ReflectedProperty(property, scalar)
            : (PropertyAccess)Activator.CreateInstance(access, arguments)!;
    }

    /// <summary>Whether the property is read from a field of its own: then reading it cannot fail.</summary>
    protected static bool IsStored(MethodInfo get) => get.IsDefined(typeof(CompilerGeneratedAttribute));

    protected static Func<TParent, TValue> Getter<TParent, TValue>(MethodInfo get) => get.CreateDelegate<Func<TParent, TValue>>();
}

internal enum LeafState
{
    Good,
    Null,

    /// <summary>A value that its type cannot show.</summary>
    Unfit,
}

internal sealed class ReflectedProperty(PropertyInfo property, NamedType type) : PropertyAccess
{
    public override object? Get(object parent) => property.GetValue(parent);

    public override LeafState State(object parent) => Get(parent) is not { } value ? LeafState.Null : LeafWriter.CanWrite(type, value) ? LeafState.Good : LeafState.Unfit;

    public override void Write(Utf8JsonWriter writer, object parent)
    {
        if (Get(parent) is { } value) LeafWriter.Write(writer, type, value);
        else writer.WriteNullValue();
    }
}

/// <summary>An object or a list: its value is taken into a column.</summary>
internal sealed class ValueProperty<TParent, TValue>(MethodInfo get) : PropertyAccess
{
    private readonly Func<TParent, TValue> getter = Getter<TParent, TValue>(get);

    public override object? Get(object parent) => getter((TParent)parent);
}

internal sealed class ScalarProperty<TParent, TValue>(MethodInfo get, ScalarOf<TValue> scalar) : PropertyAccess
    where TValue : notnull
{
    private readonly Func<TParent, TValue?> getter = Getter<TParent, TValue?>(get);

    public override object? Get(object parent) => getter((TParent)parent);

    public override bool CanFail { get; } = !typeof(TValue).IsValueType || typeof(TValue) == typeof(double) || !IsStored(get);

    public override LeafState State(object parent)
        => getter((TParent)parent) is not { } value ? LeafState.Null : scalar.CanWrite(value) ? LeafState.Good : LeafState.Unfit;

    public override void Write(Utf8JsonWriter writer, object parent)
    {
        if (getter((TParent)parent) is { } value) scalar.Write(writer, value);
        else writer.WriteNullValue();
    }
}

internal sealed class NullableScalarProperty<TParent, TValue>(MethodInfo get, ScalarOf<TValue> scalar) : PropertyAccess
    where TValue : struct
{
    private readonly Func<TParent, TValue?> getter = Getter<TParent, TValue?>(get);

    public override object? Get(object parent) => getter((TParent)parent);

    public override LeafState State(object parent)
        => getter((TParent)parent) is not { } value ? LeafState.Null : scalar.CanWrite(value) ? LeafState.Good : LeafState.Unfit;

    public override void Write(Utf8JsonWriter writer, object parent)
    {
        if (getter((TParent)parent) is { } value) scalar.Write(writer, value);
        else writer.WriteNullValue();
    }
}

/// <summary>The names of an enum by their values, encoded once.</summary>
internal sealed class EnumNames<TValue>(EnumType type)
    where TValue : struct, Enum
{
    private readonly Dictionary<TValue, JsonEncodedText> names = type.Values
        .DistinctBy(value => value.RuntimeValue).ToDictionary(value => (TValue)value.RuntimeValue, LeafWriter.Encoded);

    public bool Has(TValue value) => names.ContainsKey(value);

    public void Write(Utf8JsonWriter writer, TValue value) => writer.WriteStringValue(names[value]);
}

internal sealed class EnumProperty<TParent, TValue>(MethodInfo get, EnumType type) : PropertyAccess
    where TValue : struct, Enum
{
    private readonly Func<TParent, TValue> getter = Getter<TParent, TValue>(get);
    private readonly EnumNames<TValue> names = new(type);

    public override object? Get(object parent) => getter((TParent)parent);

    public override LeafState State(object parent) => names.Has(getter((TParent)parent)) ? LeafState.Good : LeafState.Unfit;

    public override void Write(Utf8JsonWriter writer, object parent) => names.Write(writer, getter((TParent)parent));
}

internal sealed class NullableEnumProperty<TParent, TValue>(MethodInfo get, EnumType type) : PropertyAccess
    where TValue : struct, Enum
{
    private readonly Func<TParent, TValue?> getter = Getter<TParent, TValue?>(get);
    private readonly EnumNames<TValue> names = new(type);

    public override object? Get(object parent) => getter((TParent)parent);

    public override LeafState State(object parent)
        => getter((TParent)parent) is not { } value ? LeafState.Null : names.Has(value) ? LeafState.Good : LeafState.Unfit;

    public override void Write(Utf8JsonWriter writer, object parent)
    {
        if (getter((TParent)parent) is { } value) names.Write(writer, value);
        else writer.WriteNullValue();
    }
}

/// <summary>A typed id, shown as a global one.</summary>
internal sealed class IdProperty<TParent, TId>(MethodInfo get, string type) : PropertyAccess
{
    private readonly Func<TParent, TId> getter = Getter<TParent, TId>(get);
    private readonly byte[] type = Encoding.UTF8.GetBytes(type);

    public override bool CanFail { get; } = !IsStored(get);

    public override object? Get(object parent) => GlobalId.Encode(Encoding.UTF8.GetString(type), Guids<TId>.Of(getter((TParent)parent)));

    public override void Write(Utf8JsonWriter writer, object parent)
    {
        Span<byte> text = stackalloc byte[GlobalId.MaxLength];
        writer.WriteStringValue(text[..GlobalId.Encode(type, Guids<TId>.Of(getter((TParent)parent)), text)]);
    }
}

internal sealed class NullableIdProperty<TParent, TId>(MethodInfo get, string type) : PropertyAccess
    where TId : struct
{
    private readonly Func<TParent, TId?> getter = Getter<TParent, TId?>(get);

    public override object? Get(object parent) => getter((TParent)parent) is { } id ? GlobalId.Encode(type, Guids<TId>.Of(id)) : null;

    public override LeafState State(object parent) => getter((TParent)parent) is null ? LeafState.Null : LeafState.Good;

    public override void Write(Utf8JsonWriter writer, object parent) => writer.WriteStringValue((string?)Get(parent));
}

/// <summary>The Guid that a typed id holds.</summary>
internal static class Guids<TId>
{
    public static Func<TId, Guid> Of { get; } = typeof(TId) == typeof(Guid)
        ? id => (Guid)(object)id!
        : typeof(Guids<TId>).GetMethod(nameof(ValueOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(typeof(TId)).CreateDelegate<Func<TId, Guid>>();

    private static Guid ValueOf<T>(T id)
        where T : struct, INodeId<T>
        => id.Value;
}
