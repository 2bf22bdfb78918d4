using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>Makes the sets, each once.</summary>
internal sealed class MergeFieldSets(ValidationContext context)
{
    private readonly Dictionary<(SelectionSet Set, NamedType? Parent), MergeFieldSet> made = [];

    public MergeFieldSet Of(FragmentDefinition fragment) => Of(fragment.SelectionSet, context.Schema.Type(fragment.TypeCondition.Name.Value));

    public MergeFieldSet Of(SelectionSet set, NamedType? parent)
    {
        if (made.TryGetValue((set, parent), out var known)) return known;
        var fields = new MergeFieldSet();
        Collect(fields, set, parent);
        return made[(set, parent)] = fields;
    }

    private void Collect(MergeFieldSet into, SelectionSet set, NamedType? parent)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case Field field:
                    into.Add(new MergeField(parent, field, parent is null ? null : context.Schema.FieldOn(parent, field.Name.Value)));
                    break;
                case FragmentSpread spread when context.Fragment(spread.Name.Value) is { } fragment:
                    if (!into.Spreads.Contains(fragment)) into.Spreads.Add(fragment);
                    break;
                case InlineFragment inline:
                    Collect(into, inline.SelectionSet, inline.TypeCondition is { } condition ? context.Schema.Type(condition.Name.Value) : parent);
                    break;
            }
        }
    }
}
