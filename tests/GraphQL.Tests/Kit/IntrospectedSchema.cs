using System.Text;
using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>The text of a schema, made of nothing but what introspection tells of it.</summary>
internal static class IntrospectedSchema
{
    /// <summary>Everything that introspection can tell.</summary>
    public const string Question = """
        {
          __schema {
            description
            queryType { name } mutationType { name } subscriptionType { name }
            types { ...Whole }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Value } }
          }
        }
        fragment Whole on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Value } type { ...Reference } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...Value }
          interfaces { ...Reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Reference }
        }
        fragment Value on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
        """;

    /// <param name="answer">To the question.</param>
    public static string Text(JsonElement answer)
    {
        var schema = answer.GetProperty("data").GetProperty("__schema");
        var text = new StringBuilder(Description(schema)).Append("schema {");
        foreach (var root in (string[])["query", "mutation", "subscription"])
        {
            if (schema.GetProperty($"{root}Type") is { ValueKind: JsonValueKind.Object } type) text.Append($" {root}: {Name(type)}");
        }

        text.Append(" }\n");
        foreach (var directive in schema.GetProperty("directives").EnumerateArray().Where(each => BuiltInDirectives.All.All(builtIn => builtIn.Name != Name(each))))
        {
            text.Append($"{Description(directive)}directive @{Name(directive)}{Arguments(directive)}{(directive.GetProperty("isRepeatable").GetBoolean() ? " repeatable" : "")} on ")
                .AppendJoin(" | ", directive.GetProperty("locations").EnumerateArray().Select(each => each.GetString())).Append('\n');
        }

        foreach (var type in schema.GetProperty("types").EnumerateArray().Where(each => !Name(each).StartsWith("__", StringComparison.Ordinal) && Scalars.BuiltIn.All(builtIn => builtIn.Name != Name(each))))
            text.Append(Description(type)).Append(Definition(type)).Append('\n');
        return text.ToString();
    }

    private static string Definition(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "SCALAR" => $"scalar {Name(type)}{(type.GetProperty("specifiedByURL").GetString() is { } url ? $" @specifiedBy(url: {Literal(url)})" : "")}",
        "OBJECT" => $"type {Name(type)}{Interfaces(type)}{Fields(type)}",
        "INTERFACE" => $"interface {Name(type)}{Interfaces(type)}{Fields(type)}",
        "UNION" => $"union {Name(type)} = {string.Join(" | ", type.GetProperty("possibleTypes").EnumerateArray().Select(Name))}",
        "ENUM" => $"enum {Name(type)} {{ {string.Join(' ', type.GetProperty("enumValues").EnumerateArray().Select(value => $"{Description(value)}{Name(value)}{Deprecation(value)}"))} }}",
        _ => $"input {Name(type)}{(type.GetProperty("isOneOf").GetBoolean() ? " @oneOf" : "")} {{ {string.Join(' ', type.GetProperty("inputFields").EnumerateArray().Select(Value))} }}",
    };

    private static string Interfaces(JsonElement type)
        => type.GetProperty("interfaces") is var interfaces && interfaces.GetArrayLength() == 0 ? "" : $" implements {string.Join(" & ", interfaces.EnumerateArray().Select(Name))}";

    private static string Fields(JsonElement type)
        => $" {{ {string.Join('\n', type.GetProperty("fields").EnumerateArray().Select(field => $"{Description(field)}{Name(field)}{Arguments(field)}: {Reference(field.GetProperty("type"))}{Deprecation(field)}"))} }}";

    private static string Arguments(JsonElement owner)
        => owner.GetProperty("args") is var arguments && arguments.GetArrayLength() == 0 ? "" : $"({string.Join(' ', arguments.EnumerateArray().Select(Value))})";

    private static string Value(JsonElement value)
        => $"{Description(value)}{Name(value)}: {Reference(value.GetProperty("type"))}{(value.GetProperty("defaultValue").GetString() is { } literal ? $" = {literal}" : "")}{Deprecation(value)}";

    private static string Reference(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "LIST" => $"[{Reference(type.GetProperty("ofType"))}]",
        "NON_NULL" => $"{Reference(type.GetProperty("ofType"))}!",
        _ => Name(type),
    };

    private static string Deprecation(JsonElement element)
        => element.GetProperty("isDeprecated").GetBoolean() ? $" @deprecated(reason: {Literal(element.GetProperty("deprecationReason").GetString()!)})" : "";

    private static string Description(JsonElement element) => element.GetProperty("description").GetString() is { } text ? $"{Literal(text)} " : "";

    private static string Literal(string text) => new StringValue(0, text).ToString();

    private static string Name(JsonElement element) => element.GetProperty("name").GetString()!;
}
