using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>Introspection leads from types to fields to types: without a bound a small document asks for a huge answer.</summary>
internal sealed class MaxIntrospectionDepth
{
    /// <summary>Selections looked at in a whole document: one fragment can be spread under many fields.</summary>
    private const int MostVisits = 50_000;

    private static readonly ValidationRule TooDeep = new("MaxIntrospectionDepth", null, LimitCodes.IntrospectionDepth);
    private static readonly ValidationRule Closed = new("NoSchemaIntrospection", null, "HC0046");

    private readonly ValidationContext context;
    private readonly HashSet<FragmentDefinition> active = [];
    private readonly Dictionary<string, int> lists = new(StringComparer.Ordinal);
    private int listCount;
    private int ofTypes;

    private MaxIntrospectionDepth(ValidationContext context) => this.context = context;

    /// <param name="context">Where to tell it.</param>
    /// <param name="field">A field <c>__schema</c> or <c>__type</c>.</param>
    public static void Check(ValidationContext context, Field field)
    {
        if (!context.Options.AllowIntrospection)
        {
            context.Report.Add(Closed, $"GraphQL introspection has been disabled, but the requested query contained the field \"{field.Name}\".", field);
            return;
        }

        if (field.SelectionSet is { } set && new MaxIntrospectionDepth(context).IsTooDeep(set))
            context.Report.Add(TooDeep, context.IntrospectionLists > context.Options.MaxAllowedIntrospectionListSelections ? "Introspection asks for too many lists"
                : "Maximum introspection depth exceeded", field);
    }

    private bool IsTooDeep(SelectionSet set)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return true;
        foreach (var selection in set.Selections)
        {
            if (++context.IntrospectionVisits > MostVisits || IsTooDeep(selection)) return true;
        }

        return false;
    }

    private bool IsTooDeep(Selection selection)
    {
        switch (selection)
        {
            case Field field:
                return IsTooDeep(field);
            case InlineFragment inline:
                return IsTooDeep(inline.SelectionSet);
            case FragmentSpread spread:
                if (context.Fragment(spread.Name.Value) is not { } fragment || !active.Add(fragment)) return false;
                var isTooDeep = IsTooDeep(fragment.SelectionSet);
                active.Remove(fragment);
                return isTooDeep;
            default:
                return false;
        }
    }

    private bool IsTooDeep(Field field)
    {
        if (field.Name.Value == "ofType")
        {
            if (++ofTypes > context.Options.MaxAllowedOfTypeDepth) return true;
            var isTooDeep = field.SelectionSet is { } set && IsTooDeep(set);
            ofTypes--;
            return isTooDeep;
        }

        if (IsList(field) && ++context.IntrospectionLists > context.Options.MaxAllowedIntrospectionListSelections) return true;
        if (field.Name.Value is not ("fields" or "interfaces" or "possibleTypes" or "inputFields"))
            return field.SelectionSet is { } inner && IsTooDeep(inner);

        var name = field.Name.Value;
        lists[name] = lists.GetValueOrDefault(name) + 1;
        listCount++;
        if (lists[name] > context.Options.MaxAllowedIntrospectionListDepth || listCount > context.Options.MaxAllowedIntrospectionLists) return true;
        var isDeep = field.SelectionSet is { } below && IsTooDeep(below);
        lists[name]--;
        listCount--;
        return isDeep;
    }

    private static bool IsList(Field field)
        => field.Name.Value is "types" or "directives" or "fields" or "args" or "inputFields" or "interfaces" or "possibleTypes" or "enumValues";
}
