using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Writes the values of scalars and enums, once it is known that they can be written.</summary>
internal static class LeafWriter
{
    /// <summary>The answer is UTF-8 JSON for programs, never part of a page: å, ä and ö are written as they are.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly ConcurrentDictionary<EnumValueDefinition, JsonEncodedText> names = [];

    public static bool CanWrite(NamedType type, object value) => type switch
    {
        ScalarType scalar => scalar.CanWrite(value),
        EnumType names => names.ValueOf(value) is not null,
        _ => false,
    };

    public static void Write(Utf8JsonWriter writer, NamedType type, object value)
    {
        if (type is EnumType enumeration) writer.WriteStringValue(Encoded(enumeration.ValueOf(value)!));
        else ((ScalarType)type).TryWrite(writer, value);
    }

    public static JsonEncodedText Encoded(EnumValueDefinition value) => names.GetOrAdd(value, static each => JsonEncodedText.Encode(each.Name, Encoder));
}
