using System.Collections.Concurrent;
using System.Globalization;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline.Costs;

/// <summary>How long a list is.</summary>
/// <param name="Default">Where no slicing argument tells.</param>
/// <param name="Most">What the field never gives more than, whatever is asked for.</param>
/// <param name="SlicingArguments">The arguments that say how long.</param>
/// <param name="SizedFields">The fields below that have this length; empty when the field itself has it.</param>
/// <param name="RequiresOne">Whether exactly one slicing argument must be given.</param>
internal sealed record ListLength(double Default, double Most, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields, bool RequiresOne)
{
    /// <summary>Of a list that nothing is said of.</summary>
    public const double Usual = 3;

    public static ListLength Unsaid { get; } = new(Usual, double.MaxValue, [], [], false);
}

/// <summary>What each element of a schema costs, as its directives say.</summary>
internal sealed class FieldCosts(Schema schema, CostOptions options)
{
    private readonly ConcurrentDictionary<(FieldsType, FieldDefinition), double> weights = [];
    private readonly ConcurrentDictionary<FieldDefinition, ListLength> lengths = [];
    private readonly ConcurrentDictionary<NamedType, double> types = [];
    private readonly ConcurrentDictionary<InputObjectType, bool> inputs = [];

    public Schema Schema { get; } = schema;

    /// <summary>A field of an interface costs what the dearest of its fields in the object types does.</summary>
    public double Weight(FieldsType type, FieldDefinition field) => weights.GetOrAdd((type, field), static (of, self) =>
    {
        var (type, field) = of;
        var own = Written(field.AppliedDirectives) ?? (field.Type.IsLeaf && field.Type.Nullable is not ListType ? 0 : 1);
        return type is InterfaceType
            ? self.Schema.PossibleTypes(type).Select(each => each.Field(field.Name) is { } same ? self.Weight(each, same) : 0).Append(own).Max()
            : own;
    }, this);

    /// <summary>What it costs that the field asks once for all its parents; nothing where its weight is written or it asks for each.</summary>
    public double Question(FieldsType type, FieldDefinition field)
        => type is InterfaceType ? Schema.PossibleTypes(type).Select(each => each.Field(field.Name) is { } same ? Question(each, same) : 0).Append(0).Max()
            : field.Resolver is { IsAsynchronous: true, AsksOnce: true } && Written(field.AppliedDirectives) is null ? options.DefaultResolverCost : 0;

    public double Weight(NamedType type) => types.GetOrAdd(type, static (type, self) => Written(type.AppliedDirectives) ?? type switch
    {
        ScalarType or EnumType => 0,
        ObjectType => 1,
        _ => self.Schema.PossibleTypes(type).Select(self.Weight).Append(1).Max(),
    }, this);

    public static double Weight(InputValueDefinition value) => Written(value.AppliedDirectives) ?? 0;

    /// <summary>Whether a value of the type can cost anything; most cannot, and need not be looked at.</summary>
    public bool CanCost(GraphQLType type) => type.Named is InputObjectType input && inputs.GetOrAdd(input, static (start, _) =>
    {
        var seen = new HashSet<InputObjectType> { start };
        var left = new Stack<InputObjectType>(seen);
        while (left.TryPop(out var each))
        {
            foreach (var field in each.Fields)
            {
                if (Weight(field) > 0) return true;
                if (field.Type.Named is InputObjectType inner && seen.Add(inner)) left.Push(inner);
            }
        }

        return false;
    }, this);

    public ListLength Length(FieldDefinition field) => lengths.GetOrAdd(field, static field =>
    {
        if (field.AppliedDirectives.FirstOrDefault(each => each.Name.Value == CostDirectives.ListSize.Name) is not { } written) return ListLength.Unsaid;
        var assumed = Number(written, "assumedSize");
        var slicing = Names(written, "slicingArguments");
        return new ListLength(
            Number(written, "slicingArgumentDefaultValue") ?? assumed ?? ListLength.Usual,
            // Only the engine's own paging is sure to refuse what is longer.
            field.Resolver?.Paging is null ? double.MaxValue : assumed ?? double.MaxValue,
            slicing,
            Names(written, "sizedFields"),
            slicing.Count > 0 && ValueOf(written, "requireOneSlicingArgument") is not BooleanValue { Value: false });
    });

    private static double? Written(IReadOnlyList<Directive> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == CostDirectives.Cost.Name && ValueOf(directive, "weight") is StringValue text
                && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight >= 0)
                return Math.Min(weight, Amount.Most);
        }

        return null;
    }

    private static double? Number(Directive directive, string argument)
        => ValueOf(directive, argument) is IntValue number && double.TryParse(number.Text, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 0, Amount.Most) : null;

    private static IReadOnlyList<string> Names(Directive directive, string argument)
        => ValueOf(directive, argument) is ListValue list ? [.. list.Items.OfType<StringValue>().Select(item => item.Value)] : [];

    private static ValueNode? ValueOf(Directive directive, string argument) => directive.Arguments.FirstOrDefault(each => each.Name.Value == argument)?.Value;
}
