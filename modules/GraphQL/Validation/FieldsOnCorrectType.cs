using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A field is one of the type that it is selected on.</summary>
/// <remarks>GraphQL, September 2025, section 5.3.1, "Field Selections".</remarks>
internal static class FieldsOnCorrectType
{
    private static readonly ValidationRule Rule = new("FieldsOnCorrectType", "sec-Field-Selections");

    /// <param name="context">Where to tell it.</param>
    /// <param name="parent">The type that has no such field.</param>
    /// <param name="field">The field that there is none of.</param>
    public static void Report(ValidationContext context, NamedType parent, Field field)
    {
        var name = field.Name.Value;
        var suggestion = context.Suggestions.Ask(TypesWith(context.Schema, parent, name), "to use an inline fragment on ");
        if (suggestion.Length == 0 && parent is FieldsType type) suggestion = context.Suggestions.For(name, type.Fields.Select(each => each.Name));
        context.Report.Add(Rule, $"Cannot query field \"{name}\" on type \"{parent}\".{suggestion}", field);
    }

    /// <summary>The types below an abstract one that have the field; what most of them share comes first.</summary>
    private static IEnumerable<string> TypesWith(Schema schema, NamedType parent, string name)
    {
        if (parent is ObjectType) return [];
        var counts = new Dictionary<FieldsType, int>();
        foreach (var possible in schema.PossibleTypes(parent))
        {
            if (possible.Field(name) is null) continue;
            counts[possible] = 1;
            foreach (var contract in possible.Interfaces)
            {
                if (contract.Field(name) is not null) counts[contract] = counts.GetValueOrDefault(contract) + 1;
            }
        }

        return counts.OrderByDescending(each => each.Value).ThenByDescending(each => each.Key is InterfaceType ? schema.PossibleTypes(each.Key).Count : 0)
            .ThenBy(each => each.Key.Name, StringComparer.Ordinal).Select(each => each.Key.Name);
    }
}
