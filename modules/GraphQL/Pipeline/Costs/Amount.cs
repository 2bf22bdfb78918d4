using Samverkan.GraphQL.Execution;

namespace Samverkan.GraphQL.Pipeline.Costs;

/// <summary>A number that the document alone decides, or the document with its variables. It grows to a bound and stays there.</summary>
/// <param name="Known">What the document decides.</param>
/// <param name="Rest">What comes on top of it for given variables; null when nothing does.</param>
internal readonly record struct Amount(double Known, Func<VariableValues, double>? Rest = null)
{
    /// <summary>Beyond every limit, and far from where arithmetic stops being exact.</summary>
    public const double Most = 1e12;

    public double Of(VariableValues variables) => Rest is null ? Known : Math.Min(Known + Rest(variables), Most);

    public static Amount operator +(Amount left, Amount right) => new(
        Math.Min(left.Known + right.Known, Most),
        left.Rest is not { } one ? right.Rest : right.Rest is not { } other ? one : variables => one(variables) + other(variables));

    public static Amount operator *(Amount left, Amount right)
        => left.Rest is null && right.Rest is null ? new(Math.Min(left.Known * right.Known, Most)) : new(0, variables => left.Of(variables) * right.Of(variables));

    public static Amount Max(Amount left, Amount right)
        => left.Rest is null && right.Rest is null ? new(Math.Max(left.Known, right.Known)) : new(0, variables => Math.Max(left.Of(variables), right.Of(variables)));
}

/// <summary>What a part of an operation costs, for whatever its variables are.</summary>
/// <param name="Field">The field cost that grows with the lists that the part stands in.</param>
/// <param name="Type">The type cost.</param>
/// <param name="Once">The field cost of questions that are asked once, however long the lists are.</param>
internal readonly record struct CostFormula(Amount Field, Amount Type, double Once = 0)
{
    public OperationCost Of(VariableValues variables) => new(Math.Min(Field.Of(variables) + Once, Amount.Most), Type.Of(variables));

    public static CostFormula operator +(CostFormula left, CostFormula right) => new(left.Field + right.Field, left.Type + right.Type, left.Once + right.Once);

    /// <summary>Things of different types may stand in one list: each type asks its own questions.</summary>
    public static CostFormula Max(CostFormula left, CostFormula right) => new(Amount.Max(left.Field, right.Field), Amount.Max(left.Type, right.Type), left.Once + right.Once);
}
