using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance;

/// <summary>Coerced values as JSON without spaces, the keys sorted by their UTF-16 units, numbers as ECMAScript writes them.</summary>
internal static class CanonicalJson
{
    public static string Of(IEnumerable<KeyValuePair<string, object?>> fields)
    {
        var text = new StringBuilder();
        Object(text, fields);
        return text.ToString();
    }

    private static void Value(StringBuilder text, object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case null: text.Append("null"); break;
            case bool flag: text.Append(flag ? "true" : "false"); break;
            case string plain: Text(text, plain); break;
            case int or long or double: text.Append(NumberText.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture))); break;
            case InputObject input: Object(text, input.Fields); break;
            case IReadOnlyDictionary<string, object?> fields: Object(text, fields); break;
            case IEnumerable<object?> items: List(text, items); break;
            default: throw new InvalidOperationException($"No coerced value is a {value.GetType()}.");
        }
    }

    private static void Object(StringBuilder text, IEnumerable<KeyValuePair<string, object?>> fields)
    {
        var separator = '{';
        foreach (var (name, value) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            text.Append(separator);
            Text(text, name);
            text.Append(':');
            Value(text, value);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void List(StringBuilder text, IEnumerable<object?> items)
    {
        var separator = '[';
        foreach (var item in items)
        {
            text.Append(separator);
            Value(text, item);
            separator = ',';
        }

        text.Append(separator == '[' ? "[]" : "]");
    }

    private static void Text(StringBuilder text, string plain)
    {
        text.Append('"');
        foreach (var unit in plain)
        {
            _ = unit switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => text.Append(unit),
            };
        }

        text.Append('"');
    }
}
