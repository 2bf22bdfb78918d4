using System.Globalization;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>The directives that tell clients what their questions cost; the engine reads costs from nowhere else.</summary>
public static class CostDirectives
{
    /// <summary>The weight of a resolver that waits for something outside, such as a database.</summary>
    public const double AsynchronousResolver = 10;

    /// <summary>The weight of an argument that narrows or orders a list.</summary>
    public const double FilterOrOrder = 10;

    /// <summary>The weight of a comparison in a filter.</summary>
    public const double FilterOperation = 10;

    /// <summary>The weight of a comparison that looks into texts, where no index helps.</summary>
    public const double TextOperation = 20;

    public static DirectiveDefinition Cost { get; } = new(
        "cost",
        [
            DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition,
        ],
        [new InputValueDefinition("weight", new NonNullType(Scalars.String)) { Description = "A number, zero or more." }])
    {
        Description = "Tells what it costs to ask for this, where that is not the usual: 1 for an object or a list, nothing for a leaf or an input.",
    };

    public static DirectiveDefinition ListSize { get; } = new(
        "listSize",
        [DirectiveLocation.FieldDefinition],
        [
            new InputValueDefinition("assumedSize", Scalars.Int) { Description = "How many things there are at most." },
            new InputValueDefinition("slicingArguments", Texts) { Description = "The arguments that say how many: a number, or a list whose length counts." },
            new InputValueDefinition("slicingArgumentDefaultValue", Scalars.Int) { Description = "How many when none of them is given." },
            new InputValueDefinition("sizedFields", Texts) { Description = "The fields below that are of this length, when the field itself is no list." },
            new InputValueDefinition("requireOneSlicingArgument", new NonNullType(Scalars.Boolean))
            {
                Description = "Whether exactly one of the slicing arguments must be given.",
                DefaultValue = new BooleanValue(0, true),
            },
        ])
    {
        Description = "Tells how long a list is for the sake of its cost; one that says nothing counts as 3.",
    };

    private static ListType Texts => new(new NonNullType(Scalars.String));

    public static Directive Weight(double weight) => Made(Cost, ("weight", Text(weight.ToString(CultureInfo.InvariantCulture))));

    public static Directive Size(ListSizeAttribute size) => Made(
        ListSize,
        ("assumedSize", Number(size.AssumedSize)),
        ("slicingArguments", List(size.SlicingArguments)),
        ("slicingArgumentDefaultValue", Number(size.SlicingArgumentDefaultValue)),
        ("sizedFields", List(size.SizedFields)),
        ("requireOneSlicingArgument", size.RequireOneSlicingArgument || size.SlicingArguments.Length == 0 ? null : new BooleanValue(0, false)));

    private static Directive Made(DirectiveDefinition definition, params (string Name, ValueNode? Value)[] arguments) => new(
        0, new NameNode(0, definition.Name), [.. from argument in arguments where argument.Value is not null select new Argument(0, new NameNode(0, argument.Name), argument.Value)]);

    private static StringValue Text(string text) => new(0, text);

    private static IntValue? Number(int number) => number == 0 ? null : new IntValue(0, number.ToString(CultureInfo.InvariantCulture));

    private static ListValue? List(string[] names) => names.Length == 0 ? null : new ListValue(0, [.. names.Select(Text)]);
}
