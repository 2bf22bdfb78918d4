using System.Globalization;
using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Text.</summary>
/// <remarks>GraphQL, September 2025, section 3.5.3.</remarks>
public sealed class StringScalar : ScalarOf<string>
{
    public StringScalar()
        : base("String")
        => Description = "Text, as UTF-8 (text).";

    protected override bool TryRead(ValueNode literal, out string? value, out string? fault)
    {
        value = (literal as StringValue)?.Value;
        fault = value is null ? $"String cannot represent a non string value: {literal}" : null;
        return value is not null;
    }

    protected override bool TryRead(JsonElement json, out string? value, out string? fault)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        fault = value is null ? $"String cannot represent a non string value: {json.GetRawText()}" : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    protected override bool TryConvert(object value, out string? converted)
    {
        converted = value switch
        {
            bool flag => flag ? "true" : "false",
            int or long => Convert.ToString(value, CultureInfo.InvariantCulture),
            double number when double.IsFinite(number) => NumberText.Of(number),
            Uri uri => uri.ToString(),
            _ => null,
        };
        return converted is not null;
    }

    public override ValueNode ToLiteral(object value) => new StringValue(0, (string)value);
}

/// <summary>True or false.</summary>
/// <remarks>GraphQL, September 2025, section 3.5.4.</remarks>
public sealed class BooleanScalar : ScalarOf<bool>
{
    public BooleanScalar()
        : base("Boolean")
        => Description = "True or false (sant eller falskt).";

    protected override bool TryRead(ValueNode literal, out bool value, out string? fault)
    {
        var read = literal as BooleanValue;
        value = read?.Value ?? false;
        fault = read is null ? $"Boolean cannot represent a non boolean value: {literal}" : null;
        return read is not null;
    }

    protected override bool TryRead(JsonElement json, out bool value, out string? fault)
    {
        value = json.ValueKind == JsonValueKind.True;
        var good = json.ValueKind is JsonValueKind.True or JsonValueKind.False;
        fault = good ? null : $"Boolean cannot represent a non boolean value: {json.GetRawText()}";
        return good;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    protected override bool TryConvert(object value, out bool converted)
    {
        converted = value is not (0 or 0L or 0d);
        return value is int or long || value is double number && double.IsFinite(number);
    }

    public override ValueNode ToLiteral(object value) => new BooleanValue(0, (bool)value);
}

/// <summary>An opaque identifier: a text outside, whatever its maker wants inside.</summary>
/// <remarks>GraphQL, September 2025, section 3.5.5.</remarks>
public sealed class IdScalar : ScalarOf<string>
{
    public IdScalar()
        : base("ID")
        => Description = "An opaque identifier: store it, compare it, send it back, never take it apart (identitet).";

    protected override bool TryRead(ValueNode literal, out string? value, out string? fault)
    {
        value = literal switch { StringValue text => text.Value, IntValue number => number.Text, _ => null };
        fault = value is null ? $"ID cannot represent a non-string and non-integer value: {literal}" : null;
        return value is not null;
    }

    protected override bool TryRead(JsonElement json, out string? value, out string? fault)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt64(out var whole) => whole.ToString(CultureInfo.InvariantCulture),
            JsonValueKind.Number when json.TryGetDouble(out var number) && double.IsInteger(number) => NumberText.Of(number),
            _ => null,
        };
        fault = value is null ? $"ID cannot represent value: {json.GetRawText()}" : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    protected override bool TryConvert(object value, out string? converted)
    {
        converted = value switch
        {
            int or long or Guid => Convert.ToString(value, CultureInfo.InvariantCulture),
            double number when double.IsInteger(number) => NumberText.Of(number),
            _ => null,
        };
        return converted is not null;
    }

    public override ValueNode ToLiteral(object value) => new StringValue(0, (string)value);
}
