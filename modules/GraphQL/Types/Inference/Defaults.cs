using System.Reflection;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The default of a parameter, as it stands in the schema.</summary>
internal static class Defaults
{
    public static ValueNode? Of(ParameterInfo parameter, GraphQLType type)
    {
        if (parameter.GetCustomAttribute<DefaultValueSyntaxAttribute>() is { } given) return Parser.ParseValue(new SourceText(given.Syntax));
        if (!parameter.HasDefaultValue || parameter.DefaultValue is not { } value || parameter.DefaultValue == DBNull.Value) return null;

        return type.Named switch
        {
            // The compiler keeps the default of an enum as its number.
            EnumType names => names.ValueOf(Enum.ToObject(names.RuntimeType!, value)) is { } named ? new EnumValue(0, named.Name) : null,
            ScalarType scalar => scalar.ToLiteral(value),
            _ => null,
        };
    }
}
