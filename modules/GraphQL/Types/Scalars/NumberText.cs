using System.Globalization;

namespace Samverkan.GraphQL.Types;

/// <summary>Numbers and texts as ECMAScript turns them into each other, so that a value is the same here as in the reference implementation.</summary>
/// <remarks>ECMA-262, "Number::toString" and "StringToNumber".</remarks>
internal static class NumberText
{
    private const int MostWholeDigits = 21;
    private const int MostLeadingZeros = 6;

    /// <summary>The shortest digits that give the number back, with an exponent only where they would be many.</summary>
    /// <param name="number">A finite number.</param>
    public static string Of(double number)
    {
        if (number == 0) return "0";
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        var end = shortest.IndexOf('E', StringComparison.Ordinal);
        var (mantissa, exponent) = end < 0 ? (shortest, 0) : (shortest[..end], int.Parse(shortest.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

        // The value is 0.digits times ten to the power of point.
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var point = exponent + (dot < 0 ? all.Length : dot) - (all.Length - all.TrimStart('0').Length);
        var digits = all.Trim('0');

        var sign = number < 0 ? "-" : "";
        if (point > MostWholeDigits || point <= -MostLeadingZeros)
            return $"{sign}{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(point < 1 ? "-" : "+")}{Math.Abs(point - 1)}";
        if (point <= 0) return $"{sign}0.{new string('0', -point)}{digits}";
        return digits.Length <= point ? sign + digits.PadRight(point, '0') : $"{sign}{digits[..point]}.{digits[point..]}";
    }

    /// <summary>The finite number that a text shows.</summary>
    public static bool TryParse(string text, out double number)
    {
        number = 0;
        if (text.Length == 0) return false;
        var shown = text.AsSpan().Trim().Trim('\uFEFF');
        if (shown.IsEmpty) return true;
        if (shown.Length > 2 && shown[0] == '0' && Base(shown[1]) is { } radix) return TryParse(shown[2..], radix, out number);
        return double.TryParse(shown, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }

    private static int? Base(char letter) => letter switch
    {
        'x' or 'X' => 16,
        'o' or 'O' => 8,
        'b' or 'B' => 2,
        _ => null,
    };

    private static bool TryParse(ReadOnlySpan<char> digits, int radix, out double number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            var value = "0123456789abcdef".IndexOf(char.ToLowerInvariant(digit), StringComparison.Ordinal);
            if (value < 0 || value >= radix) return false;
            number = (number * radix) + value;
        }

        return double.IsFinite(number);
    }
}
