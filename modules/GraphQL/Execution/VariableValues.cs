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
    /// <param name="limits">How long a list or a text may be.</param>
    /// <param name="errors">Takes request errors; nothing is to be executed when there is one.</param>
    public static VariableValues Coerce(
        Schema schema, Document document, OperationDefinition operation, JsonElement given, ParserOptions limits, List<GraphQLError> errors)
    {
        if (operation.Variables.Count == 0) return None;

        var made = new VariableValues();
        foreach (var definition in operation.Variables)
        {
            var name = definition.Variable.Name.Value;
            var type = schema.TypeFrom(definition.Type)!;
            void Fault(string message, string code = "HC0016") => errors.Add(new GraphQLError(message)
            {
                Code = code,
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
                var faults = new VariableFaults(limits, (path, what, code) => Fault($"Variable \"{path}\" has an invalid value. {what}", code));
                made.values[name] = ValueCoercion.Json(json, type, $"${name}", faults);
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

/// <summary>What is wrong with the value of a variable, and how large it may be.</summary>
internal sealed class VariableFaults(ParserOptions limits, Action<string, string, string> tell)
{
    private const int MostTold = 100;
    private const int LongestTold = 1_000;
    private int told;

    public int MaxItems { get; } = limits.MaxAllowedListItems;

    public int MaxLength { get; } = limits.MaxAllowedStringLength;

    public void Add(string path, string what, string code = "HC0016")
    {
        if (told++ < MostTold) tell(path, what.Length <= LongestTold ? what : what[..LongestTold] + " ...", code);
    }
}
