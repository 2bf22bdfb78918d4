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
internal sealed class ReferenceExecutor(Schema schema, Document document, IReadOnlyDictionary<string, bool> variables)
{
    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonArray errors = [];
    private readonly List<object> path = [];

    public string Execute(object root)
    {
        JsonNode? data;
        try
        {
            data = Object(schema.QueryType!, [document.Operations.Single().SelectionSet], root);
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
        var wanted = directive.Arguments[0].Value switch { BooleanValue constant => constant.Value, Variable variable => variables[variable.Name.Value], _ => false };
        return directive.Name.Value == "skip" ? !wanted : wanted;
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) => schema.IsPossible(schema.Type(condition.Name.Value)!, type);

    private JsonNode? Field(ObjectType type, List<Field> fields, object parent)
    {
        if (fields[0].Name.Value == "__typename") return type.Name;

        var definition = type.Field(fields[0].Name.Value)!;
        var value = ((SampleObject)parent).Values[definition.Name];
        return Complete(definition.Type, $"{type}.{definition.Name}", fields, value);
    }

    private JsonNode? Complete(GraphQLType type, string coordinate, List<Field> fields, object? value)
    {
        if (type is NonNullType nonNull)
        {
            var completed = value is null
                ? Fail($"Cannot return null for non-nullable field {coordinate}.", "HC0018", fields)
                : Complete(nonNull.Inner, coordinate, fields, value);
            return completed ?? throw new NullInNonNull(path.Count);
        }

        var depth = path.Count;
        try
        {
            return value switch
            {
                null => null,
                SampleFailure => Fail("It fails.", "FAILS", fields),
                object?[] items => Items(((ListType)type).Item, coordinate, fields, items),
                SampleObject o => Object((ObjectType)schema.Type(o.Type)!, [.. fields.Select(field => field.SelectionSet!)], o),
                _ => JsonValue.Create((int)value),
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

    private JsonNode? Fail(string message, string code, List<Field> fields)
    {
        var locations = new JsonArray();
        foreach (var field in fields)
        {
            var (line, column) = document.Source.LocationOf(field.Position);
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
    private sealed class NullInNonNull(int depth) : Exception
    {
        public int Depth { get; } = depth;
    }
}
