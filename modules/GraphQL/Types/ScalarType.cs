using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>A scalar: how its values are read from literals and variables, and how they are written.</summary>
/// <remarks>GraphQL, September 2025, section 3.5. A scalar of a schema text that the engine does not know takes and gives any value.</remarks>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>Where the format is described; null for the scalars of the language itself.</summary>
    public string? SpecifiedBy { get; internal set; }

    /// <summary>Reads a literal, never a variable or null.</summary>
    /// <returns>False when the literal is no value of the scalar; then <paramref name="fault"/> says why, or is null for the usual sentence.</returns>
    public abstract bool TryReadLiteral(ValueNode literal, out object? value, out string? fault);

    /// <summary>Reads a value of a variable, never null.</summary>
    /// <returns>False when it is no value of the scalar; then <paramref name="fault"/> says why, or is null for the usual sentence.</returns>
    public abstract bool TryReadJson(JsonElement json, out object? value, out string? fault);

    /// <summary>Writes a value that a resolver gave, never null.</summary>
    /// <returns>False, and nothing written, when it is no value of the scalar.</returns>
    public abstract bool TryWrite(Utf8JsonWriter writer, object value);

    /// <summary>Whether <see cref="TryWrite"/> would write it.</summary>
    public abstract bool CanWrite(object value);

    /// <summary>A value in the language's own notation, for defaults in the schema.</summary>
    public abstract ValueNode ToLiteral(object value);
}
