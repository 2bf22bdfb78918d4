using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution.Reference;

/// <summary>
/// The algorithms of the specification, one object at a time, as plainly as they can be written: slow, and obvious. What the engine
/// answers must be what this answers, byte for byte.
/// </summary>
/// <remarks>GraphQL, September 2025, sections 6.2 to 6.4 and 7.</remarks>
internal sealed class ReferenceExecutor(Schema schema, Document document, IReadOnlyDictionary<string, object?> given)
{
    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, object?> variables = Coerced(document.Operations.Single(), given);
    private readonly JsonArray errors = [];
    private readonly List<object> path = [];

    public string Execute(object root)
    {
        JsonNode? data;
        try
        {
            var operation = document.Operations.Single();
            data = Object(schema.RootType(operation.Kind)!, [operation.SelectionSet], root);
        }
        catch (NullInNonNull)
        {
            data = null;
        }

        var answer = new JsonObject();
        if (errors.Count > 0) answer["errors"] = errors;
        answer["data"] = data;
        return answer.ToJsonString(plain);
    }

    private JsonObject Object(ObjectType type, IReadOnlyList<SelectionSet> sets, object value)
    {
        var collected = new OrderedDictionary<string, List<Field>>();
        foreach (var set in sets) Collect(type, set, collected, []);

        var answer = new JsonObject();
        foreach (var (name, fields) in collected)
        {
            path.Add(name);
            answer[name] = Field(type, fields, value);
            path.RemoveAt(path.Count - 1);
        }

        return answer;
    }

    private void Collect(ObjectType type, SelectionSet set, OrderedDictionary<string, List<Field>> collected, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!selection.Directives.All(Allows)) continue;
            switch (selection)
            {
                case Field field:
                    if (!collected.TryGetValue(field.ResponseName, out var same)) collected[field.ResponseName] = same = [];
                    same.Add(field);
                    break;
                case FragmentSpread spread when visited.Add(spread.Name.Value):
                    var fragment = document.Fragments.Single(each => each.Name!.Value == spread.Name.Value);
                    if (Applies(fragment.TypeCondition, type)) Collect(type, fragment.SelectionSet, collected, visited);
                    break;
                case InlineFragment inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, collected, visited);
                    break;
            }
        }
    }

    private bool Allows(Directive directive)
    {
        var wanted = directive.Arguments[0].Value switch { BooleanValue constant => constant.Value, Variable variable => variables[variable.Name.Value] is true, _ => false };
        return directive.Name.Value == "skip" ? !wanted : wanted;
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) => schema.IsPossible(schema.Type(condition.Name.Value)!, type);

    private JsonNode? Field(ObjectType type, List<Field> fields, object parent)
    {
        if (fields[0].Name.Value == "__typename") return type.Name;

        var definition = type.Field(fields[0].Name.Value)!;
        var coordinate = $"{type}.{definition.Name}";
        if (Arguments(definition, fields[0], out var wrong) is { } arguments)
        {
            var value = ((SampleObject)parent)[definition.Name];
            return Complete(definition.Type, coordinate, fields, value is SampleEcho ? SampleEcho.Text(arguments) : value);
        }

        Fail($"Expected variable \"{wrong}\" provided to non-null type \"Int!\" not to be null.", "HC0018", [wrong!]);
        return definition.Type.IsNonNull ? throw new NullInNonNull() : null;
    }

    /// <returns>Null when one of them is no value; then <paramref name="wrong"/> is it.</returns>
    private List<KeyValuePair<string, object?>>? Arguments(FieldDefinition definition, Field field, out ValueNode? wrong)
    {
        wrong = null;
        var arguments = new List<KeyValuePair<string, object?>>();
        foreach (var argument in definition.Arguments)
        {
            var literal = field.Arguments.FirstOrDefault(each => each.Name.Value == argument.Name)?.Value;
            if (literal is Variable variable && !variables.ContainsKey(variable.Name.Value)) literal = null;
            if ((literal ?? argument.DefaultValue) is not { } node) continue;

            var value = Value(node, argument.Type.Nullable is ListType);
            arguments.Add(new(argument.Name, value));
            if (value is null && argument.Type.IsNonNull) wrong = node;
        }

        return wrong is null ? arguments : null;
    }

    private object? Value(ValueNode node, bool isList) => node switch
    {
        Variable variable => variables[variable.Name.Value],
        ListValue list => list.Items.Select(item => Value(item, false)).ToArray(),
        IntValue number when isList => new[] { Value(number, false) },
        IntValue number => int.Parse(number.Text, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>What was given, else the default; what is neither is not there.</summary>
    private static Dictionary<string, object?> Coerced(OperationDefinition operation, IReadOnlyDictionary<string, object?> given)
    {
        var coerced = new Dictionary<string, object?>();
        foreach (var variable in operation.Variables)
        {
            var name = variable.Variable.Name.Value;
            if (given.TryGetValue(name, out var value)) coerced[name] = value;
            else if (variable.DefaultValue is IntValue number) coerced[name] = int.Parse(number.Text, CultureInfo.InvariantCulture);
        }

        return coerced;
    }

    private JsonNode? Complete(GraphQLType type, string coordinate, List<Field> fields, object? value)
    {
        if (type is NonNullType nonNull)
        {
            var completed = value is null
                ? Fail($"Cannot return null for non-nullable field {coordinate}.", "HC0018", fields)
                : Complete(nonNull.Inner, coordinate, fields, value);
            return completed ?? throw new NullInNonNull();
        }

        var depth = path.Count;
        try
        {
            return value switch
            {
                null => null,
                SampleFailure => Fail("It fails.", "FAILS", fields),
                object?[] items => Items(((ListType)type).Item, coordinate, fields, items),
                SampleObject o when schema.Type(o.Type) is ObjectType runtimeType => Object(runtimeType, [.. fields.Select(field => field.SelectionSet!)], o),
                SampleObject o => Fail($"\"{o.Type}\" is no possible object type of \"{type}\".", "HC0001", fields),
                SampleMisfit => Fail($"{type} cannot represent the value of {coordinate.Split('.')[1]}.", "HC0001", fields),
                _ => JsonSerializer.SerializeToNode(value),
            };
        }
        catch (NullInNonNull)
        {
            path.RemoveRange(depth, path.Count - depth);
            return null;
        }
    }

    private JsonArray Items(GraphQLType item, string coordinate, List<Field> fields, object?[] items)
    {
        var answer = new JsonArray();
        for (var i = 0; i < items.Length; i++)
        {
            path.Add(i);
            answer.Add(Complete(item, coordinate, fields, items[i]));
            path.RemoveAt(path.Count - 1);
        }

        return answer;
    }

    private JsonNode? Fail(string message, string code, IEnumerable<SyntaxNode> places)
    {
        var locations = new JsonArray();
        foreach (var place in places)
        {
            var (line, column) = document.Source.LocationOf(place.Position);
            locations.Add(new JsonObject { ["line"] = line, ["column"] = column });
        }

        errors.Add(new JsonObject
        {
            ["message"] = message,
            ["locations"] = locations,
            ["path"] = new JsonArray([.. path.Select(each => each is int index ? JsonValue.Create(index) : JsonValue.Create((string)each))]),
            ["extensions"] = new JsonObject { ["code"] = code },
        });
        return null;
    }

    /// <summary>Null has come where null is no value: whatever can be null around it is.</summary>
    private sealed class NullInNonNull : Exception;
}
