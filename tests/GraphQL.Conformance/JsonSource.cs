using System.Text.Json;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance;

/// <summary>Fields have the values of the properties of that name in a JSON object.</summary>
internal sealed class JsonSource : FieldSource
{
    public override object? Value(object parent, FieldDefinition field, IReadOnlyList<KeyValuePair<string, object?>> arguments)
        => Property(parent, field.Name) is { } value ? Read(value, field.Type, arguments) : null;

    public override string? TypeName(object value)
        => Property(value, "__typename") is { ValueKind: JsonValueKind.String } name ? name.GetString() : null;

    private static JsonElement? Property(object parent, string name)
        => parent is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value) ? value : null;

    private static object? Read(JsonElement json, GraphQLType type, IReadOnlyList<KeyValuePair<string, object?>> arguments)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        if (Property(json, "$error") is { } error) return new GraphQLException(new GraphQLError(error.ToString()));
        if (Property(json, "$args") is { ValueKind: JsonValueKind.True }) return CanonicalJson.Of(arguments);
        if (type.Nullable is ListType list && json.ValueKind == JsonValueKind.Array) return json.EnumerateArray().Select(item => Read(item, list.Item, arguments)).ToArray();
        if (!type.IsLeaf || type.Named is AnyScalar) return json;

        return json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
            _ => json,
        };
    }
}
