namespace Samverkan.GraphQL.Types;

/// <summary>What it costs to ask for this: a field, a type, an argument or a field of an input. Printed as <c>@cost</c>.</summary>
/// <param name="weight">Zero or more; multiplied by the lists that a field stands in.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum)]
public sealed class CostAttribute(double weight) : Attribute
{
    public double Weight { get; } = weight;
}

/// <summary>How many things a list field gives at most, for its cost. Printed as <c>@listSize</c>. A paged field says it by itself.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>How many where no slicing argument tells; 0 for not said.</summary>
    public int AssumedSize { get; set; }

    /// <summary>The arguments that say how many: a number, or a list whose length counts.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>How many when no slicing argument is given; 0 for not said.</summary>
    public int SlicingArgumentDefaultValue { get; set; }

    /// <summary>The fields below that are as long as this says, when the field itself is no list.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
