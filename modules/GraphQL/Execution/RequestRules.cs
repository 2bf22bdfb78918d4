using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Execution;

/// <summary>A field of an operation that whoever may not have it may not even ask for.</summary>
internal sealed record RequestRule(FieldDefinition Definition, Field Node, ArgumentPlan[] Arguments);

/// <summary>Finds such fields, wherever they stand and whatever their conditions.</summary>
internal sealed class RequestRules(Schema schema, Document document)
{
    private readonly HashSet<SelectionSet> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<RequestRule> found = [];

    public static IReadOnlyList<RequestRule> Of(OperationDefinition operation, Schema schema, Document document)
    {
        var rules = new RequestRules(schema, document);
        rules.Look(operation.SelectionSet, schema.RootType(operation.Kind)!);
        return rules.found;
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
        // An interface does not know the rules of the objects that it stands for.
        foreach (var type in schema.PossibleTypes(parent))
        {
            if (schema.FieldOn(type, field.Name.Value) is { Rights.Validation.Count: > 0 } definition)
                found.Add(new RequestRule(definition, field, [.. definition.Arguments.Select(argument => PlanCompiler.Argument(argument, field))]));
        }

        if (field.SelectionSet is not null) Look(field.SelectionSet, schema.FieldOn(parent, field.Name.Value)!.Type.Named);
    }
}
