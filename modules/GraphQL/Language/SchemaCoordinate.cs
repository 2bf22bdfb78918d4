namespace Samverkan.GraphQL.Language;

/// <summary>Points at one element of a schema: <c>Type</c>, <c>Type.field</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or <c>@directive(argument:)</c>.</summary>
/// <remarks>GraphQL, September 2025, section 2.14.</remarks>
/// <param name="IsDirective">Whether the name is that of a directive, not of a type.</param>
/// <param name="Name">The type or directive.</param>
/// <param name="Member">A field, an input field or an enum value; null for the type or directive itself.</param>
/// <param name="Argument">An argument of the field or directive; null when it is not about one.</param>
public sealed record SchemaCoordinate(bool IsDirective, string Name, string? Member = null, string? Argument = null)
{
    public override string ToString()
        => (IsDirective ? "@" : "") + Name + (Member is null ? "" : $".{Member}") + (Argument is null ? "" : $"({Argument}:)");
}
