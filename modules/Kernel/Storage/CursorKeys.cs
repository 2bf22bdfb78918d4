using System.Globalization;

namespace Samverkan.Kernel.Storage;

/// <summary>The values of an order as a cursor carries them.</summary>
internal static class CursorKeys
{
    public static string? Write(object? value) => value switch
    {
        null => null,
        string text => text,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int or bool or Guid => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType()} is not something to order by: there is no cursor for it.", nameof(value)),
    };

    /// <exception cref="GraphQLException">HC0078: the cursor is damaged, or made under other arguments.</exception>
    public static object?[] Read<TRow>(string cursor, string fingerprint, SortDefinition<TRow> order)
    {
        var keys = Cursor.Decode(cursor, fingerprint, order.Operations.Count);
        var values = new object?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var by = order.Operations[i];
            if (keys[i] is { } key) values[i] = Read(key, Nullable.GetUnderlyingType(by.Key.Body.Type) ?? by.Key.Body.Type) ?? throw Cursor.Refused();
            else if (!by.IsNullable) throw Cursor.Refused();
        }

        return values;
    }

    private static object? Read(string key, Type type)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(string)) return key.Contains('\0', StringComparison.Ordinal) ? null : key;
        if (type == typeof(int)) return int.TryParse(key, NumberStyles.AllowLeadingSign, culture, out var whole) ? whole : null;
        if (type == typeof(double)) return double.TryParse(key, NumberStyles.Float, culture, out var number) ? number : null;
        if (type == typeof(bool)) return bool.TryParse(key, out var truth) ? truth : null;
        if (type == typeof(Guid)) return Guid.TryParse(key, out var id) ? id : null;
        if (type == typeof(DateOnly)) return DateOnly.TryParseExact(key, "O", culture, DateTimeStyles.None, out var day) ? day : null;
        return DateTimeOffset.TryParseExact(key, "O", culture, DateTimeStyles.RoundtripKind, out var moment) ? moment : null;
    }
}
