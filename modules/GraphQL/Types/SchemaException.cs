namespace Samverkan.GraphQL.Types;

/// <summary>The annotated code, or a schema text, makes no valid schema. All faults are told at once.</summary>
public sealed class SchemaException(IReadOnlyList<string> faults)
    : Exception("The schema has " + faults.Count + (faults.Count == 1 ? " fault:" : " faults:") + string.Concat(faults.Select(fault => "\n- " + fault)))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
