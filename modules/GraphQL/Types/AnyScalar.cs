using System.Globalization;
using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>A scalar that only a schema text knows: it takes and gives any value.</summary>
/// <remarks>Values are strings, booleans, 64-bit whole numbers, doubles, lists and dictionaries of them, or null.</remarks>
public sealed class AnyScalar(string name) : ScalarType(name)
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? fault)
    {
        fault = null;
        value = Read(literal);
        return true;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? fault)
    {
        fault = null;
        value = Read(json);
        return true;
    }

    public override bool CanWrite(object value)
        => value is string or bool or int or long or double or float or decimal or JsonElement or IReadOnlyDictionary<string, object?> or IEnumerable<object?>;

    public override bool TryWrite(Utf8JsonWriter writer, object value)
    {
        if (!CanWrite(value)) return false;
        JsonSerializer.Serialize(writer, value);
        return true;
    }

    public override ValueNode ToLiteral(object value) => Literal(value);

    private static object? Read(ValueNode literal) => literal switch
    {
        StringValue text => text.Value,
        EnumValue word => word.Name,
        BooleanValue boolean => boolean.Value,
        IntValue number when long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValue number => double.Parse(number.Text, CultureInfo.InvariantCulture),
        FloatValue number => double.Parse(number.Text, CultureInfo.InvariantCulture),
        ListValue list => list.Items.Select(Read).ToList(),
        ObjectValue fields => Read(fields),
        _ => null,
    };

    private static Dictionary<string, object?> Read(ObjectValue fields)
    {
        var read = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in fields.Fields) read[field.Name.Value] = Read(field.Value);
        return read;
    }

    private static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.Object => json.EnumerateObject().GroupBy(field => field.Name).ToDictionary(field => field.Key, field => Read(field.Last().Value)),
        _ => null,
    };

    internal static ValueNode Literal(object? value) => value switch
    {
        null => new NullValue(0),
        bool flag => new BooleanValue(0, flag),
        int or long => new IntValue(0, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        double or float or decimal => new FloatValue(0, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        string text => new StringValue(0, text),
        JsonElement json => Literal(Read(json)),
        IReadOnlyDictionary<string, object?> fields => new ObjectValue(0, [.. fields.Select(field => new ObjectField(0, new NameNode(0, field.Key), Literal(field.Value)))]),
        IEnumerable<object?> items => new ListValue(0, [.. items.Select(Literal)]),
        _ => new StringValue(0, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };
}
