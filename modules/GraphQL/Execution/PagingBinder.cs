using System.Collections;
using System.Globalization;
using System.Text;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Makes the paging arguments of a field, within the bounds of the field.</summary>
internal static class PagingBinder
{
    private static readonly string[] own = ["first", "after", "last", "before"];

    /// <exception cref="GraphQLException">The size is out of bounds, or both directions are asked for.</exception>
    public static PagingArguments Bind(UsePagingAttribute paging, FieldPlan field, VariableValues variables, InheritedValues inherited)
    {
        var (first, last) = (Value<int?>("first"), Value<int?>("last"));
        if (first is not null && last is not null) throw new GraphQLException("HC0079", "Give first or last, not both.");
        if (first is null && last is null && paging.Usual.RequirePagingBoundaries) throw new GraphQLException("HC0052", "Give first or last: how many there are to be.");
        if (first is < 1 || last is < 1) throw new GraphQLException("HC0079", "A page has at least one item: first and last begin at 1.");
        if (first > paging.MaxPageSize || last > paging.MaxPageSize)
            throw new GraphQLException("HC0051", $"A page has at most {paging.MaxPageSize} items. Ask for fewer, and go on with the cursor.");

        return new PagingArguments(
            first ?? (last is null ? paging.DefaultPageSize : null),
            Value<string>("after"),
            last,
            Value<string>("before"),
            Fingerprint(),
            field.Selections?.Selects("totalCount") ?? false);

        T? Value<T>(string name)
        {
            var argument = Array.Find(field.Arguments, each => each.Definition?.Name == name);
            return argument.Definition is null ? default : argument.Value(variables) is T value ? value : default;
        }

        // The same list asked for again gives the same text; any other list gives another.
        string Fingerprint()
        {
            var text = new StringBuilder(field.Definition.Name);
            foreach (var argument in field.Arguments.Where(each => !own.Contains(each.Definition.Name)))
            {
                var value = argument.Value(variables);
                if (value != ValueCoercion.Absent) Print(text.Append('|').Append(argument.Definition.Name).Append('='), value);
            }

            for (var each = inherited; each is not null; each = each.Above) Print(text.Append('|').Append(each.Key).Append(':'), each.Value);
            return Cursor.Hash(text.ToString());
        }
    }

    // Each value shows where it ends and of what kind it is, so that no two different ones look the same.
    private static void Print(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null,");
                break;
            case InputObject o:
                text.Append('{');
                foreach (var (name, inner) in o.Fields) Print(text.Append(name).Append(':'), inner);
                text.Append('}');
                break;
            case string words:
                text.Append(CultureInfo.InvariantCulture, $"{words.Length}\"{words}");
                break;
            case IEnumerable list:
                text.Append('[');
                foreach (var item in list) Print(text, item);
                text.Append(']');
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append(',');
                break;
        }
    }
}
