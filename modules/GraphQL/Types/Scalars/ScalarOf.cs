using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>A scalar whose values are of one C# type.</summary>
public abstract class ScalarOf<T>(string name) : ScalarType(name)
    where T : notnull
{
    /// <summary>Reads a literal; <paramref name="fault"/> may stay null.</summary>
    protected abstract bool TryRead(ValueNode literal, out T? value, out string? fault);

    /// <summary>Reads a value of a variable; <paramref name="fault"/> may stay null.</summary>
    protected abstract bool TryRead(JsonElement json, out T? value, out string? fault);

    /// <summary>Writes a value without putting it in a box.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Whether this value of the type can be written; a number that is none cannot.</summary>
    public virtual bool CanWrite(T value) => true;

    /// <summary>Makes the scalar's own type of another one that may stand for it.</summary>
    protected virtual bool TryConvert(object value, out T? converted)
    {
        converted = default;
        return false;
    }

    public sealed override bool TryReadLiteral(ValueNode literal, out object? value, out string? fault)
    {
        var good = TryRead(literal, out var read, out fault);
        value = read;
        return good;
    }

    public sealed override bool TryReadJson(JsonElement json, out object? value, out string? fault)
    {
        var good = TryRead(json, out var read, out fault);
        value = read;
        return good;
    }

    public sealed override bool CanWrite(object value)
        => value is T direct ? CanWrite(direct) : TryConvert(value, out var converted) && CanWrite(converted!);

    public sealed override bool TryWrite(Utf8JsonWriter writer, object value)
    {
        if (!(value is T typed || TryConvert(value, out typed!)) || !CanWrite(typed)) return false;
        Write(writer, typed);
        return true;
    }
}
