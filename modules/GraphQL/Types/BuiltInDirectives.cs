using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>The directives of the language itself; every schema has them.</summary>
/// <remarks>GraphQL, September 2025, sections 3.13.1 to 3.13.5.</remarks>
public static class BuiltInDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static DirectiveDefinition Skip { get; } = new(
        "skip",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new InputValueDefinition("if", new NonNullType(Scalars.Boolean)) { Description = "Skipped when true." }])
    {
        Description = "Leaves the field or fragment out when the argument is true.",
    };

    public static DirectiveDefinition Include { get; } = new(
        "include",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new InputValueDefinition("if", new NonNullType(Scalars.Boolean)) { Description = "Included when true." }])
    {
        Description = "Takes the field or fragment in only when the argument is true.",
    };

    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue],
        [
            new InputValueDefinition("reason", new NonNullType(Scalars.String))
            {
                Description = "Why, and what to use instead.",
                DefaultValue = new StringValue(0, DefaultDeprecationReason),
            },
        ])
    {
        Description = "Marks what is still served but no longer recommended.",
    };

    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        [DirectiveLocation.Scalar],
        [new InputValueDefinition("url", new NonNullType(Scalars.String)) { Description = "Where the format is described." }])
    {
        Description = "Tells where the format of a scalar is described.",
    };

    public static DirectiveDefinition OneOf { get; } = new("oneOf", [DirectiveLocation.InputObject], [])
    {
        Description = "Asks that exactly one field of an input object is given, and that it is not null.",
    };

    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];
}
