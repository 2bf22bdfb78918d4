using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>A field of an operation that whoever may not have it may not even ask for.</summary>
internal sealed record RequestRule(FieldDefinition Definition, Field Node, ArgumentPlan[] Arguments)
{
    public static IEnumerable<RequestRule> Among(IReadOnlyList<(FieldDefinition Definition, Field Node)> fields)
        => fields.Where(field => field.Definition.Rights is { Validation.Count: > 0 })
            .Select(field => new RequestRule(field.Definition, field.Node, [.. field.Definition.Arguments.Select(argument => PlanCompiler.Argument(argument, field.Node))]));
}
