using System.Runtime.InteropServices;
using System.Text;
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
        var faults = new VariableFaults(document.Source, limits, errors);
        foreach (var definition in operation.Variables)
        {
            if (faults.AreTooMany) break;
            faults.Of(definition);
            var name = definition.Variable.Name.Value;
            var type = schema.TypeFrom(definition.Type)!;
            if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty(name, out var json))
            {
                if (definition.DefaultValue is { } value) made.values[name] = ValueCoercion.Literal(value, type, None);
                else if (type.IsNonNull) faults.Add("", $"Expected a value of non-null type \"{type}\" to be provided.");
                continue;
            }

            try
            {
                made.values[name] = ValueCoercion.Json(json, type, "", faults);
            }
            catch (InvalidOperationException)
            {
                // A text with half a surrogate pair: JSON lets it pass, Unicode does not.
                faults.Add("", "It holds a text that is not Unicode.");
            }
        }

        return made;
    }
}

/// <summary>What is wrong with the values of variables, and how large they may be.</summary>
internal sealed class VariableFaults(SourceText source, ParserOptions limits, List<GraphQLError> errors)
{
    private const int MostTold = 50;
    private const int LongestTold = 1_000;

    /// <summary>No character of UTF-16 has more bytes in UTF-8 than three, so these are more than are told.</summary>
    private const int MostBytes = 4 * LongestTold;

    private VariableDefinition? definition;

    public int MaxItems { get; } = limits.MaxAllowedListItems;

    public int MaxLength { get; } = limits.MaxAllowedStringLength;

    /// <summary>Whether there are so many that looking for more is of no use.</summary>
    public bool AreTooMany { get; private set; }

    /// <summary>As much of a value as is told, without making a text of the rest.</summary>
    public static string Shown(JsonElement value)
    {
        var text = JsonMarshal.GetRawUtf8Value(value);
        return Encoding.UTF8.GetString(text[..Math.Min(text.Length, MostBytes)]);
    }

    /// <summary>The faults that come are those of this variable.</summary>
    public void Of(VariableDefinition variable) => definition = variable;

    /// <param name="path">Where in the value: empty, or such as <c>.a[0]</c>.</param>
    /// <param name="what">A sentence.</param>
    /// <param name="code">What programs know it by.</param>
    public void Add(string path, string what, string code = "HC0016")
    {
        if (AreTooMany) return;
        if (errors.Count >= MostTold)
        {
            AreTooMany = true;
            errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.") { Code = "HC0016" });
            return;
        }

        var shown = what.Length <= LongestTold ? what : what[..LongestTold] + " ...";
        errors.Add(new GraphQLError($"Variable \"${definition!.Variable.Name.Value}\" has invalid value{(path.Length == 0 ? "" : $" at {path}")}: {shown}")
        {
            Code = code,
            Locations = [source.LocationOf(definition.Position)],
        });
    }
}
