using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Execution;

/// <summary>All fields of an operation, wherever they stand and whatever their conditions, each with every object type that it may be asked of.</summary>
internal sealed class OperationFields(Schema schema, Document document)
{
    private readonly HashSet<SelectionSet> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(FieldDefinition Definition, Field Node)> found = [];

    public static IReadOnlyList<(FieldDefinition Definition, Field Node)> Of(OperationDefinition operation, Schema schema, Document document)
    {
        var fields = new OperationFields(schema, document);
        fields.Look(operation.SelectionSet, schema.RootType(operation.Kind)!);
        return fields.found;
    }

    private void Look(SelectionSet set, NamedType parent)
    {
        if (!seen.Add(set)) return;
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case Field field:
                    LookAt(field, parent);
                    break;
                case InlineFragment inline:
                    Look(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.Type(condition.Name.Value)! : parent);
                    break;
                case FragmentSpread spread when document.Fragments.First(each => each.Name!.Value == spread.Name.Value) is var fragment:
                    Look(fragment.SelectionSet, schema.Type(fragment.TypeCondition.Name.Value)!);
                    break;
            }
        }
    }

    private void LookAt(Field field, NamedType parent)
    {
        // An interface does not know the rules and resolvers of the objects that it stands for.
        foreach (var type in schema.PossibleTypes(parent))
        {
            if (schema.FieldOn(type, field.Name.Value) is { } definition) found.Add((definition, field));
        }

        if (field.SelectionSet is not null) Look(field.SelectionSet, schema.FieldOn(parent, field.Name.Value)!.Type.Named);
    }
}
