using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Samverkan.GraphQL.Data;

namespace Samverkan.Modules.Tests.Kernel.Filters;

/// <summary>What filters and orders mean, said once more and without any database: row by row, value by value.</summary>
internal static class Obvious
{
    public static List<string> Keys(IEnumerable<Row> rows, JsonObject? where, JsonArray? order)
    {
        var found = rows.Where(row => where is null || Holds(row, where)).ToList();
        found.Sort((one, other) => Compare(one, other, order));
        return found.ConvertAll(row => row.Key);
    }

    private static bool Holds(Row row, JsonObject where) => where.All(field => field.Value is null || field.Key switch
    {
        "and" => field.Value.AsArray().All(each => Holds(row, each!.AsObject())),
        "or" => field.Value.AsArray() is { Count: 0 } || field.Value.AsArray().Any(each => Holds(row, each!.AsObject())),
        "id" => Value(GlobalId.Encode("Row", row.Id.Value), field.Value.AsObject()),
        "text" => Value(row.Text, field.Value.AsObject()),
        "note" => Value(row.Note, field.Value.AsObject()),
        "number" => Value(row.Number, field.Value.AsObject()),
        "amount" => Value(row.Amount, field.Value.AsObject()),
        "weight" => Value(row.Weight, field.Value.AsObject()),
        "day" => Value(row.Day, field.Value.AsObject()),
        "flag" => Value(row.Flag, field.Value.AsObject()),
        "standing" => Value(row.Standing?.ToString().ToUpperInvariant(), field.Value.AsObject()),
        "code" => Value(row.Code, field.Value.AsObject()),
        "owner" => field.Value.AsObject().All(inner => inner.Value is null || Value(row.Owner?.Rank, inner.Value.AsObject())),
        "parts" => field.Value.AsObject().All(quantity => quantity.Key switch
        {
            "all" => row.Parts.All(part => Holds(part, quantity.Value!.AsObject())),
            "none" => !row.Parts.Any(part => Holds(part, quantity.Value!.AsObject())),
            "some" => row.Parts.Any(part => Holds(part, quantity.Value!.AsObject())),
            _ => row.Parts.Count > 0 == (bool)quantity.Value!,
        }),
        _ => throw new ArgumentException(field.Key, nameof(where)),
    });

    private static bool Holds(Part part, JsonObject where) => where.All(field => field.Key switch
    {
        "and" => field.Value!.AsArray().All(each => Holds(part, each!.AsObject())),
        "or" => field.Value!.AsArray() is { Count: 0 } || field.Value.AsArray().Any(each => Holds(part, each!.AsObject())),
        "word" => Value(part.Word, field.Value!.AsObject()),
        _ => Value(part.Size, field.Value!.AsObject()),
    });

    private static bool Value(object? value, JsonObject asked) => asked.All(each => each.Key switch
    {
        "and" => each.Value!.AsArray().All(part => Value(value, part!.AsObject())),
        "or" => each.Value!.AsArray() is { Count: 0 } || each.Value.AsArray().Any(part => Value(value, part!.AsObject())),
        "neq" => !Operation(value, "eq", each.Value),
        ['n', .. var plain] => !Operation(value, plain, each.Value),
        _ => Operation(value, each.Key, each.Value),
    });

    private static bool Operation(object? value, string operation, JsonNode? operand) => operation switch
    {
        "eq" => Same(value, operand),
        "in" => operand is JsonArray among && among.Any(each => Same(value, each)),
        _ when value is null || operand is null => false,
        "contains" => Plain((string)value).Contains(Plain((string)operand!), StringComparison.Ordinal),
        "startsWith" => Plain((string)value).StartsWith(Plain((string)operand!), StringComparison.Ordinal),
        "endsWith" => Plain((string)value).EndsWith(Plain((string)operand!), StringComparison.Ordinal),
        "gt" => Order(value, Read(operand, value)) > 0,
        "gte" => Order(value, Read(operand, value)) >= 0,
        "lt" => Order(value, Read(operand, value)) < 0,
        "lte" => Order(value, Read(operand, value)) <= 0,
        _ => throw new ArgumentException(operation, nameof(operation)),
    };

    private static bool Same(object? value, JsonNode? operand)
        => value is null || operand is null ? value is null && operand is null : value.Equals(Read(operand, value));

    private static object Read(JsonNode operand, object like) => like switch
    {
        int => (int)operand,
        double => (double)operand,
        bool => (bool)operand,
        DateOnly => DateOnly.Parse((string)operand!, CultureInfo.InvariantCulture),
        Guid => Guid.Parse((string)operand!),
        _ => (string)operand!,
    };

    private static int Order(object one, object other) => Comparer<object>.Default.Compare(one, other);

    // The letters that the tests have; not the way in which the product does it.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text) plain.Append("ABZÅÄÖÉé".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? "abzåäöee"[at] : letter);
        return plain.ToString();
    }

    private static int Compare(Row one, Row other, JsonArray? order)
    {
        foreach (var field in (order ?? []).SelectMany(element => element!.AsObject()))
        {
            var compared = Compare(Of(one, field.Key), Of(other, field.Key));
            if (compared != 0) return (string)field.Value! == "ASC" ? compared : -compared;
        }

        return string.CompareOrdinal(one.Key, other.Key);
    }

    private static object? Of(Row row, string field) => field switch
    {
        "text" => row.Text,
        "note" => row.Note,
        "number" => row.Number,
        "amount" => row.Amount,
        "weight" => row.Weight,
        "day" => row.Day,
        _ => row.Flag,
    };

    private static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string a, string b) => Alphabetical(a, b) is var compared and not 0 ? compared : string.CompareOrdinal(a, b),
        _ => Order(one, other),
    };

    private static int Alphabetical(string one, string other)
    {
        var (a, b) = (Plain(one), Plain(other));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var compared = Place(a[i]).CompareTo(Place(b[i]));
            if (compared != 0) return compared;
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int Place(char letter) => "|~%0\\_abezåäö".IndexOf(letter, StringComparison.Ordinal);
}
