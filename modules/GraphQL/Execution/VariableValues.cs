using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>The coerced variables of one operation. A variable that was left out and has no default is not among them.</summary>
/// <remarks>GraphQL, September 2025, section 6.1.2, "Coercing Variable Values".</remarks>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public static VariableValues None { get; } = new();

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    /// <param name="schema">Where the types of the variables are.</param>
    /// <param name="document">The document, for the places of errors.</param>
    /// <param name="operation">Whose variables they are.</param>
    /// <param name="given">A JSON object; undefined or null when none were sent.</param>
    /// <param name="errors">Takes request errors; nothing is to be executed when there is one.</param>
    public static VariableValues Coerce(Schema schema, Document document, OperationDefinition operation, JsonElement given, List<GraphQLError> errors)
    {
        if (operation.Variables.Count == 0) return None;

        var made = new VariableValues();
        foreach (var definition in operation.Variables)
        {
            var name = definition.Variable.Name.Value;
            var type = schema.TypeFrom(definition.Type)!;
            void Fault(string message) => errors.Add(new GraphQLError(message)
            {
                Code = "HC0016",
                Locations = [document.Source.LocationOf(definition.Position)],
            });

            if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty(name, out var json))
            {
                if (definition.DefaultValue is { } value) made.values[name] = ValueCoercion.Literal(value, type, None);
                else if (type.IsNonNull) Fault($"Variable \"${name}\" of required type \"{type}\" was not provided.");
                continue;
            }

            try
            {
                made.values[name] = ValueCoercion.Json(json, type, $"${name}", (path, what) => Fault($"Variable \"{path}\" has an invalid value. {what}"));
            }
            catch (InvalidOperationException)
            {
                // A text with half a surrogate pair: JSON lets it pass, Unicode does not.
                Fault($"Variable \"${name}\" has an invalid value. It holds a text that is not Unicode.");
            }
        }

        return made;
    }
}
