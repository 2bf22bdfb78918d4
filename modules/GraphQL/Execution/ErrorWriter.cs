using System.Collections;
using System.Globalization;
using System.Text.Json;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Writes the errors of an answer.</summary>
/// <remarks>GraphQL, September 2025, section 7.1.2.</remarks>
internal static class ErrorWriter
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<GraphQLError> errors, string member = "errors")
    {
        writer.WriteStartArray(member);
        foreach (var error in errors) Write(writer, error);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteStartArray("locations");
            foreach (var (line, column) in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", line);
                writer.WriteNumber("column", column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path");
            Value(writer, path);
        }

        if (error.Code is not null || error.Extensions is { Count: > 0 })
        {
            writer.WriteStartObject("extensions");
            if (error.Code is not null) writer.WriteString("code", error.Code);
            foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
            {
                writer.WritePropertyName(name);
                Value(writer, value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IEnumerable list and not string:
                writer.WriteStartArray();
                foreach (var item in list) Value(writer, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
