using System.Text.Json;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance;

/// <summary>What the engine says to a question.</summary>
internal sealed record Answer(IReadOnlyList<GraphQLError> Errors)
{
    public static Answer Unsupported { get; } = new([]) { IsUnsupported = true };

    public bool IsUnsupported { get; private init; }

    /// <summary>The last token that was read; null when none was asked for.</summary>
    public (string Kind, int Line, int Column, string? Value)? Token { get; init; }

    /// <summary>What an operation answered, as JSON; empty when nothing ran.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <param name="writer">Takes the answer.</param>
    /// <param name="id">What the question was known by, as JSON; null when it had nothing.</param>
    public void Write(Utf8JsonWriter writer, string? id)
    {
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WritePropertyName("id");
            writer.WriteRawValue(id, skipInputValidation: true);
        }

        if (!Data.IsEmpty)
        {
            writer.WritePropertyName("data");
            writer.WriteRawValue(Data.Span, skipInputValidation: true);
        }

        if (IsUnsupported) writer.WriteBoolean("unsupported", true);
        else WriteErrors(writer);
        if (Token is { } token) WriteToken(writer, token);
        writer.WriteEndObject();
    }

    private void WriteErrors(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("errors");
        foreach (var error in Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("message", error.Message);
            writer.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            if (error.Path is { } path) WritePath(writer, path);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter writer, IReadOnlyList<object> path)
    {
        writer.WriteStartArray("path");
        foreach (var step in path)
        {
            if (step is int index) writer.WriteNumberValue(index);
            else writer.WriteStringValue((string)step);
        }

        writer.WriteEndArray();
    }

    private static void WriteToken(Utf8JsonWriter writer, (string Kind, int Line, int Column, string? Value) token)
    {
        writer.WriteStartObject("token");
        writer.WriteString("kind", token.Kind);
        writer.WriteNumber("line", token.Line);
        writer.WriteNumber("column", token.Column);
        if (token.Value is not null) writer.WriteString("value", token.Value);
        writer.WriteEndObject();
    }
}
