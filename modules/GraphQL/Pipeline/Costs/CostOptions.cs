using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline.Costs;

/// <summary>The most that an operation may cost. What it costs is known before anything runs.</summary>
public sealed record CostOptions
{
    /// <summary>What the fields cost together: resolvers, objects, lists, filters, each times the lists it stands in.</summary>
    public double MaxFieldCost { get; init; } = 5_000;

    /// <summary>What the things in the answer cost together: each object 1.</summary>
    public double MaxTypeCost { get; init; } = 5_000;

    /// <summary>What a resolver costs that waits for something outside, such as a database, and does not say otherwise itself.</summary>
    public double DefaultResolverCost { get; init; } = CostDirectives.AsynchronousResolver;

    /// <summary>Whether an operation over either limit is refused.</summary>
    public bool EnforceCostLimits { get; init; } = true;
}

/// <summary>What the asker wants to know about cost.</summary>
public enum CostReporting
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost beside the answer.</summary>
    Report,

    /// <summary>The cost in place of the answer: nothing runs.</summary>
    Validate,
}

/// <summary>What an operation costs.</summary>
/// <param name="FieldCost">The work of finding its values.</param>
/// <param name="TypeCost">The things in its answer.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public bool IsWithin(CostOptions most) => FieldCost <= most.MaxFieldCost && TypeCost <= most.MaxTypeCost;
}
