using System.Globalization;
using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Whole numbers of 32 bits.</summary>
/// <remarks>GraphQL, September 2025, section 3.5.1.</remarks>
public sealed class IntScalar : ScalarOf<int>
{
    public IntScalar()
        : base("Int")
        => Description = "A whole number between -2,147,483,648 and 2,147,483,647 (heltal).";

    protected override bool TryRead(ValueNode literal, out int value, out string? fault)
    {
        (value, fault) = (0, null);
        if (literal is not IntValue number)
        {
            fault = $"Int cannot represent non-integer value: {literal}";
            return false;
        }

        if (int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return true;
        fault = $"Int cannot represent non 32-bit signed integer value: {number.Text}";
        return false;
    }

    protected override bool TryRead(JsonElement json, out int value, out string? fault)
    {
        (value, fault) = (0, null);
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetDouble(out var number) || number != Math.Floor(number))
        {
            fault = $"Int cannot represent non-integer value: {json.GetRawText()}";
            return false;
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            fault = $"Int cannot represent non 32-bit signed integer value: {json.GetRawText()}";
            return false;
        }

        value = (int)number;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    protected override bool TryConvert(object value, out int converted)
    {
        converted = 0;
        long? number = value switch
        {
            long wide => wide,
            short or byte or sbyte or ushort => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            uint unsigned => unsigned,
            double real when double.IsInteger(real) && Math.Abs(real) <= uint.MaxValue => (long)real,
            bool flag => flag ? 1 : 0,
            string text when NumberText.TryParse(text, out var real) && double.IsInteger(real) && Math.Abs(real) <= uint.MaxValue => (long)real,
            _ => null,
        };
        if (number is null or < int.MinValue or > int.MaxValue) return false;
        converted = (int)number;
        return true;
    }

    public override ValueNode ToLiteral(object value) => new IntValue(0, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}

/// <summary>Numbers with a fraction; finite ones only.</summary>
/// <remarks>GraphQL, September 2025, section 3.5.2.</remarks>
public sealed class FloatScalar : ScalarOf<double>
{
    public FloatScalar()
        : base("Float")
        => Description = "A number that may have a fraction (decimaltal).";

    protected override bool TryRead(ValueNode literal, out double value, out string? fault)
    {
        (value, fault) = (0, null);
        var text = literal is IntValue whole ? whole.Text : (literal as FloatValue)?.Text;
        if (text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)) return true;
        fault = $"Float cannot represent non numeric value: {literal}";
        return false;
    }

    protected override bool TryRead(JsonElement json, out double value, out string? fault)
    {
        (value, fault) = (0, null);
        if (json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out value) && double.IsFinite(value)) return true;
        fault = $"Float cannot represent non numeric value: {json.GetRawText()}";
        return false;
    }

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public override bool CanWrite(double value) => double.IsFinite(value);

    protected override bool TryConvert(object value, out double converted)
    {
        converted = 0;
        if (value is string text) return NumberText.TryParse(text, out converted);
        if (value is not (int or long or short or byte or float or decimal or uint or bool)) return false;
        converted = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return true;
    }

    public override ValueNode ToLiteral(object value) => new FloatValue(0, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}
