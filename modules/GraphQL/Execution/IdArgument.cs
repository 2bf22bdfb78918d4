using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>A global id, or a list of them, that an operation gives to a field. What is none, or one of another type, is a fault of the request: nothing of it runs.</summary>
internal sealed record IdArgument(Field Node, ParameterSource Parameter, ArgumentPlan Argument)
{
    public static IEnumerable<IdArgument> Among(IReadOnlyList<(FieldDefinition Definition, Field Node)> fields)
        => (from field in fields
            from parameter in field.Definition.Resolver?.Parameters ?? []
            where parameter.Kind == ParameterKind.Id
            from argument in field.Definition.Arguments
            where argument.Name == (parameter.Input ?? parameter.Name)
            select (field.Node, Parameter: parameter, Argument: argument))
            .DistinctBy(each => (each.Node.Position, each.Parameter.Name, each.Parameter.IdOf, each.Parameter.Type))
            .Select(each => new IdArgument(each.Node, each.Parameter, PlanCompiler.Argument(each.Argument, each.Node)));

    /// <returns>What is wrong, and where; null when nothing is.</returns>
    public GraphQLError? Fault(VariableValues variables, Document document)
    {
        try
        {
            var value = Argument.Value(variables);
            if (Parameter.Input is not null) value = (value as InputObject)?.Value(Parameter.Name);
            if (value != ValueCoercion.Absent) InputConverter.Id(value, Parameter.Type, Parameter.IdOf);
            return null;
        }
        catch (LiteralException)
        {
            // A variable that was left out: the field tells it, if it is asked at all.
            return null;
        }
        catch (GraphQLException fault)
        {
            return InputConverter.At(fault, Parameter.Input is null ? [Parameter.Name] : [Parameter.Input, Parameter.Name]).Error with { Locations = [document.Source.LocationOf(Node.Position)] };
        }
    }
}
