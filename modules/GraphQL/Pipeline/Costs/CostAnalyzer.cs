using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline.Costs;

/// <summary>
/// Says what an operation costs before it runs: the weight of each field times the lists that it stands in. Selections are merged as
/// execution merges them; where several types are possible, the dearest counts; what a variable may leave out counts as if it were there.
/// </summary>
/// <remarks>conventions.md section 16. Introspection costs nothing here: it has bounds of its own.</remarks>
internal sealed class CostAnalyzer(FieldCosts costs, Document document)
{
    /// <summary>Fields looked at; an operation with more, which only a hostile one has, is beyond every limit.</summary>
    private const int MostVisits = 15_000;

    private static readonly CostFormula tooMuch = new(new Amount(Amount.Most), new Amount(Amount.Most));

    private readonly Dictionary<string, FragmentDefinition> fragments = document.Fragments.ToDictionary(each => each.Name!.Value, StringComparer.Ordinal);
    private readonly SortedSet<string> deprecated = new(StringComparer.Ordinal);
    private int visits;

    /// <summary>The coordinates of the deprecated fields that have been met.</summary>
    public IReadOnlyCollection<string> Deprecated => deprecated;

    /// <exception cref="GraphQLException">A list needs exactly one slicing argument.</exception>
    public CostFormula Analyze(OperationDefinition operation)
    {
        visits = 0;
        var root = costs.Schema.RootType(operation.Kind)!;
        var formula = Selections(root, [operation.SelectionSet], Sized.Nothing) + new CostFormula(default, new Amount(costs.Weight(root)));
        return visits > MostVisits ? tooMuch : formula;
    }

    private CostFormula Selections(NamedType type, IReadOnlyList<SelectionSet> sets, Sized sized)
    {
        if (type is ObjectType only) return Merged(only, sets, sized);

        // Only the types that a condition names have selections of their own; all others have those of the type itself.
        var possible = costs.Schema.PossibleTypes(type);
        var named = new HashSet<ObjectType>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets) FindNamed(type, set, named, seen);
        var dearest = named.Count < possible.Count ? Merged(type, sets, sized) : default;
        foreach (var each in named) dearest = CostFormula.Max(dearest, Merged(each, sets, sized));
        return dearest;
    }

    private void FindNamed(NamedType type, SelectionSet set, HashSet<ObjectType> named, HashSet<string> seen)
    {
        foreach (var selection in set.Selections)
        {
            var (condition, inner) = selection switch
            {
                InlineFragment inline => (inline.TypeCondition, inline.SelectionSet),
                FragmentSpread spread when seen.Add(spread.Name.Value) => (fragments[spread.Name.Value].TypeCondition, fragments[spread.Name.Value].SelectionSet),
                _ => default,
            };
            if (inner is null) continue;
            if (condition is not null && !Applies(condition, type))
                named.UnionWith(costs.Schema.PossibleTypes(costs.Schema.Type(condition.Name.Value)!).Where(each => costs.Schema.IsPossible(type, each)));
            FindNamed(type, inner, named, seen);
        }
    }

    private CostFormula Merged(NamedType type, IReadOnlyList<SelectionSet> sets, Sized sized)
    {
        var fields = new OrderedDictionary<string, List<Field>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets) Collect(type, set, fields, seen);

        var sum = default(CostFormula);
        foreach (var same in fields.Values)
        {
            if (visits > MostVisits) return tooMuch;
            if (type is FieldsType owner && owner.Field(same[0].Name.Value) is { } definition) sum += Field(owner, definition, same, sized);
        }

        return sum;
    }

    private void Collect(NamedType type, SelectionSet set, OrderedDictionary<string, List<Field>> fields, HashSet<string> seen)
    {
        foreach (var selection in set.Selections)
        {
            if (++visits > MostVisits) return;
            if (IsLeftOut(selection)) continue;
            switch (selection)
            {
                case Field field:
                    if (!fields.TryGetValue(field.ResponseName, out var same)) fields[field.ResponseName] = same = [];
                    same.Add(field);
                    break;
                case FragmentSpread spread when Applies(fragments[spread.Name.Value].TypeCondition, type) && seen.Add(spread.Name.Value):
                    Collect(type, fragments[spread.Name.Value].SelectionSet, fields, seen);
                    break;
                case InlineFragment inline when inline.TypeCondition is not { } condition || Applies(condition, type):
                    Collect(type, inline.SelectionSet, fields, seen);
                    break;
            }
        }
    }

    private CostFormula Field(FieldsType owner, FieldDefinition definition, List<Field> same, Sized sized)
    {
        var node = same[0];
        if (definition.DeprecationReason is not null) deprecated.Add($"{owner.Name}.{definition.Name}");
        var length = costs.Length(definition);
        var size = sized.Find(definition.Name) ?? (length.SizedFields.Count == 0 ? Size(definition, length, node) : null);
        var below = definition.Type.IsLeaf
            ? default
            : Selections(
                definition.Type.Named,
                [.. from each in same where each.SelectionSet is not null select each.SelectionSet],
                length.SizedFields.Count == 0 ? Sized.Nothing : new Sized(length.SizedFields, Size(definition, length, node)));

        var things = new Amount(1);
        for (var type = definition.Type.Nullable; type is ListType list; type = list.Item.Nullable, size = null) things *= size ?? new Amount(ListLength.Usual);

        return new CostFormula(
            new Amount(costs.Weight(owner, definition)) + Arguments(definition, node) + (things * below.Field),
            things * (new Amount(costs.Weight(definition.Type.Named)) + below.Type),
            costs.Question(owner, definition) + below.Once);
    }

    private static Amount Size(FieldDefinition definition, ListLength length, Field node)
    {
        var given = length.SlicingArguments.Select(name => node.Arguments.FirstOrDefault(each => each.Name.Value == name)?.Value).Where(value => value is not (null or NullValue)).ToList();
        if (length.RequiresOne && given.Count != 1)
            throw new GraphQLException("HC0082", $"Exactly one slicing argument must be defined: give the field {definition.Name} one of {string.Join(", ", length.SlicingArguments)}.");
        if (given.Count == 0) return new Amount(length.Default);
        var asked = given.Select(value => value is Variable variable ? Length(variable.Name.Value, length) : new Amount(Length(value!, length))).Aggregate(Amount.Max);
        return asked;
    }

    private static Amount Length(string variable, ListLength length)
        => new(0, variables => !variables.TryGet(variable, out var value) ? length.Default : value switch
        {
            int number => Math.Clamp(number, 0, length.Most),
            System.Collections.ICollection many => Math.Min(many.Count, length.Most),
            _ => length.Default,
        });

    private static double Length(ValueNode value, ListLength length) => value switch
    {
        IntValue number when double.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out var many) => Math.Clamp(many, 0, length.Most),
        ListValue list => Math.Min(list.Items.Count, length.Most),
        _ => length.Default,
    };

    private Amount Arguments(FieldDefinition definition, Field node)
    {
        var sum = default(Amount);
        foreach (var given in node.Arguments)
        {
            if (definition.Argument(given.Name.Value) is { } argument) sum += new Amount(FieldCosts.Weight(argument)) + Value(given.Value, argument.Type);
        }

        return sum;
    }

    private Amount Value(ValueNode value, GraphQLType type)
    {
        if (!costs.CanCost(type)) return default;
        var input = (InputObjectType)type.Named;
        return value switch
        {
            Variable variable => new Amount(0, variables => variables.TryGet(variable.Name.Value, out var given) ? Given(given, input) : 0),
            ListValue list => list.Items.Aggregate(default(Amount), (sum, item) => sum + Value(item, type)),
            ObjectValue o => o.Fields.Aggregate(default(Amount), (sum, each) => input.Field(each.Name.Value) is { } field ? sum + new Amount(FieldCosts.Weight(field)) + Value(each.Value, field.Type) : sum),
            _ => default,
        };
    }

    private double Given(object? value, InputObjectType type)
    {
        var sum = 0d;
        if (value is InputObject o)
        {
            foreach (var (name, inner) in o.Fields)
            {
                if (type.Field(name) is not { } field) continue;
                sum += FieldCosts.Weight(field);
                if (costs.CanCost(field.Type)) sum += Given(inner, (InputObjectType)field.Type.Named);
            }
        }
        else if (value is object?[] items)
        {
            foreach (var item in items) sum += Given(item, type);
        }

        return sum;
    }

    /// <summary>Whether what is selected under the condition is selected on the type.</summary>
    private bool Applies(NamedTypeNode condition, NamedType type) => costs.Schema.Type(condition.Name.Value) is { } wanted
        && (wanted == type || (type is ObjectType one ? costs.Schema.IsPossible(wanted, one) : type is InterfaceType each && each.Interfaces.Contains(wanted)));

    private static bool IsLeftOut(Selection selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "skip" or "include" && directive.Arguments[0].Value is BooleanValue constant && constant.Value == (directive.Name.Value == "skip")) return true;
        }

        return false;
    }

    /// <summary>The fields whose length their parent tells, as a connection does for its pages.</summary>
    private sealed record Sized(IReadOnlyList<string> Fields, Amount Size)
    {
        public static Sized Nothing { get; } = new([], default);

        public Amount? Find(string field) => Fields.Contains(field) ? Size : null;
    }
}
