using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>Pairs that have been compared. A pair compared as if it could meet need not be compared as if it could not.</summary>
internal sealed class ComparedPairs<T>
    where T : notnull
{
    private readonly Dictionary<(T Left, FragmentDefinition Right), bool> compared = [];

    public bool Has(T left, FragmentDefinition right, bool areExclusive)
        => compared.TryGetValue((left, right), out var known) && (areExclusive || !known);

    /// <returns>False when it has been compared already.</returns>
    public bool Add(T left, FragmentDefinition right, bool areExclusive)
    {
        if (Has(left, right, areExclusive)) return false;
        compared[(left, right)] = areExclusive;
        return true;
    }
}
