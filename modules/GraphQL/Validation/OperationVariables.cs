using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>The variables that an operation defines, and the places that it uses variables in, through fragments as well.</summary>
internal sealed class OperationVariables
{
    private readonly Dictionary<string, VariableDefinition> defined = new(StringComparer.Ordinal);
    private readonly List<VariableUse> uses;

    public OperationVariables(ValidationContext context, OperationDefinition operation)
    {
        Operation = operation;
        foreach (var variable in operation.Variables) defined[variable.Variable.Name.Value] = variable;
        uses = [.. context.Use(operation).Variables];
        foreach (var fragment in context.FragmentsBelow(operation)) uses.AddRange(context.Use(fragment).Variables);
    }

    public OperationDefinition Operation { get; }

    public IReadOnlyList<VariableUse> Uses => uses;

    public VariableDefinition? Definition(string name) => defined.GetValueOrDefault(name);
}
