using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Makes plans of validated operations.</summary>
/// <remarks>GraphQL, September 2025, section 6.3.2, "Field Collection", done once for each document instead of once for each object.</remarks>
internal sealed class PlanCompiler(Schema schema, FieldAccesses accesses, Document document)
{
    private readonly Dictionary<string, FragmentDefinition> fragments = document.Fragments.ToDictionary(each => each.Name!.Value, StringComparer.Ordinal);
    private readonly List<string> conditionVariables = [];

    public OperationPlan Compile(OperationDefinition operation)
    {
        // The names of all conditions get their bits here, so that plans made later, by several threads, find them.
        foreach (var variable in operation.Variables) conditionVariables.Add(variable.Variable.Name.Value);
        var fields = OperationFields.Of(operation, schema, document);
        return new OperationPlan(document, operation, Compile(schema.RootType(operation.Kind)!, [(operation.SelectionSet, default)]), conditionVariables)
        {
            RequestRules = [.. RequestRule.Among(fields)],
            IdArguments = [.. IdArgument.Among(fields)],
        };
    }

    public ObjectPlan Compile(ObjectType type, IReadOnlyList<(SelectionSet Set, Condition Condition)> sets)
    {
        var collected = new Collection();
        foreach (var (set, condition) in sets)
        {
            collected.Visited.Clear();
            Collect(type, set, condition, collected);
        }

        return new ObjectPlan(type, [.. collected.Fields.Select(each => Field(type, each.Key, each.Value))]);
    }

    private void Collect(ObjectType type, SelectionSet set, Condition condition, Collection collected)
    {
        foreach (var selection in set.Selections)
        {
            if (ConditionOf(selection.Directives) is not { } own) continue;

            var both = condition.And(own);
            switch (selection)
            {
                case Field field:
                    collected.Add(field, both);
                    break;
                case FragmentSpread spread when collected.Visited.Add((spread.Name.Value, both)):
                    var fragment = fragments[spread.Name.Value];
                    if (Applies(fragment.TypeCondition, type)) Collect(type, fragment.SelectionSet, both, collected);
                    break;
                case InlineFragment inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, both, collected);
                    break;
            }
        }
    }

    private FieldPlan Field(ObjectType type, string responseName, List<FieldPlace> same)
    {
        var node = same[0].Node;
        var definition = accesses.Definition(type, node.Name.Value);
        var sets = same.Where(each => each.Node.SelectionSet is not null).Select(each => (each.Node.SelectionSet!, each.Condition)).ToList();
        return new FieldPlan(
            responseName,
            definition,
            [.. same],
            [.. definition.Arguments.Select(argument => Argument(argument, node))])
        {
            Selections = sets.Count == 0 ? null : new SelectionPlan(this, definition.Type.Named, sets),
            ParentType = type,
            Access = accesses.For(definition),
            GuardsTypes = definition.Rights is not { IsOpen: true } && schema.PossibleTypes(definition.Type.Named).Any(each => Guards(each, definition)),
        };
    }

    /// <summary>Rules of a type that is declared are asked before the resolver, unless they want to see the thing.</summary>
    private static bool Guards(ObjectType possible, FieldDefinition definition)
        => possible.Rights.Any(rule => definition.Type.Named != possible || rule.Apply == ApplyPolicy.AfterResolver);

    public static ArgumentPlan Argument(InputValueDefinition argument, Field node)
    {
        var given = node.Arguments.FirstOrDefault(each => each.Name.Value == argument.Name)?.Value;
        if (given is not null && HasVariable(given)) return new ArgumentPlan(argument, given, null);

        var literal = given ?? argument.DefaultValue;
        return new ArgumentPlan(argument, null, literal is null ? ValueCoercion.Absent : ValueCoercion.Literal(literal, argument.Type, VariableValues.None));
    }

    private static bool HasVariable(ValueNode value) => value switch
    {
        Variable => true,
        ListValue list => list.Items.Any(HasVariable),
        ObjectValue o => o.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    /// <returns>Null when the selection never counts.</returns>
    private Condition? ConditionOf(IReadOnlyList<Directive> directives)
    {
        var condition = default(Condition);
        foreach (var directive in directives)
        {
            var isSkip = directive.Name.Value == "skip";
            if (!isSkip && directive.Name.Value != "include") continue;

            switch (directive.Arguments[0].Value)
            {
                case BooleanValue constant when constant.Value == isSkip:
                    return null;
                case Variable variable:
                    var bit = UInt128.One << conditionVariables.IndexOf(variable.Name.Value);
                    condition = condition.And(isSkip ? new Condition(0, bit) : new Condition(bit, 0));
                    break;
            }
        }

        return condition;
    }

    private bool Applies(NamedTypeNode condition, ObjectType type)
        => schema.Type(condition.Name.Value) is { } named && schema.IsPossible(named, type);

    /// <summary>The fields of an object as they are found, and the fragments that have been looked into.</summary>
    private sealed class Collection
    {
        private int places;

        public OrderedDictionary<string, List<FieldPlace>> Fields { get; } = new(StringComparer.Ordinal);

        public HashSet<(string Fragment, Condition Condition)> Visited { get; } = [];

        public void Add(Field field, Condition condition)
        {
            if (!Fields.TryGetValue(field.ResponseName, out var same)) Fields[field.ResponseName] = same = [];
            same.Add(new FieldPlace(field, condition, places++));
        }
    }
}
