using System.Text;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>Values as texts that are the same when the values are: the order of the fields of an object counts for nothing.</summary>
internal sealed class ValueKeys
{
    private readonly Dictionary<ValueNode, string> keys = [];

    public string Of(ValueNode value)
    {
        if (value is not (ListValue or ObjectValue or StringValue)) return value.ToString();
        if (keys.TryGetValue(value, out var known)) return known;
        if (value is StringValue text) return keys[value] = "\"" + text.Value;
        var key = new StringBuilder();
        if (value is ListValue list)
        {
            key.Append('[').AppendJoin(',', list.Items.Select(item => Quoted(Of(item)))).Append(']');
        }
        else if (value is ObjectValue fields)
        {
            var sorted = fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
            key.Append('{').AppendJoin(',', sorted.Select(field => $"{field.Name}:{Quoted(Of(field.Value))}")).Append('}');
        }

        return keys[value] = key.ToString();
    }

    /// <summary>With its length before it, so that no text can look like two.</summary>
    private static string Quoted(string key) => $"{key.Length}:{key}";
}
