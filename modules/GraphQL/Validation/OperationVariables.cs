using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>The variables that an operation defines, and the places that it uses variables in, through fragments as well.</summary>
internal sealed class OperationVariables
{
    private readonly Dictionary<string, DefinedVariable> defined = new(StringComparer.Ordinal);
    private readonly List<VariableUse> uses;

    public OperationVariables(ValidationContext context, OperationDefinition operation)
    {
        Operation = operation;
        foreach (var variable in operation.Variables) defined[variable.Variable.Name.Value] = new DefinedVariable(variable, context.Schema.TypeFrom(variable.Type));
        uses = [.. context.Use(operation).Variables];
        foreach (var fragment in context.FragmentsBelow(operation)) uses.AddRange(context.Use(fragment).Variables);
    }

    public OperationDefinition Operation { get; }

    public IReadOnlyList<VariableUse> Uses => uses;

    public DefinedVariable? Definition(string name) => defined.GetValueOrDefault(name);
}

/// <summary>A variable that an operation defines.</summary>
/// <param name="Node">Where it is defined.</param>
/// <param name="Type">Null when the schema has no such type.</param>
internal sealed record DefinedVariable(VariableDefinition Node, GraphQLType? Type);
