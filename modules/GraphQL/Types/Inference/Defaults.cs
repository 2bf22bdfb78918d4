using System.Reflection;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The default of a parameter, as it stands in the schema.</summary>
internal static class Defaults
{
    public static ValueNode? Of(ParameterInfo parameter, GraphQLType type)
        => Written(parameter.GetCustomAttribute<DefaultValueSyntaxAttribute>(), parameter.GetCustomAttribute<DefaultValueAttribute>(), type)
            ?? (parameter is { HasDefaultValue: true, DefaultValue: { } value } && value != DBNull.Value ? Literal(value, type) : null);

    /// <summary>What is written on the property or the parameter, or the default of the parameter.</summary>
    public static ValueNode? Of(InputMember member, GraphQLType type)
        => Written(member.Annotation<DefaultValueSyntaxAttribute>(), member.Annotation<DefaultValueAttribute>(), type)
            ?? (member.Parameter is { } parameter ? Of(parameter, type) : null);

    private static ValueNode? Written(DefaultValueSyntaxAttribute? syntax, DefaultValueAttribute? value, GraphQLType type)
        => syntax is not null ? Parser.ParseValue(new SourceText(syntax.Syntax))
            : value is null ? null
            : value.Value is null ? new NullValue(0)
            : Literal(value.Value, type);

    private static ValueNode? Literal(object value, GraphQLType type) => type.Named switch
    {
        // The compiler keeps the default of an enum as its number.
        EnumType names => names.ValueOf(Enum.ToObject(names.RuntimeType!, value)) is { } named ? new EnumValue(0, named.Name) : null,
        ScalarType scalar => scalar.ToLiteral(value),
        _ => null,
    };
}
