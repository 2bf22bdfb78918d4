using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>No default of an input field leads back to itself through the defaults of what it leaves out.</summary>
/// <remarks>GraphQL, September 2025, section 3.10, InputObjectDefaultValueHasCycle().</remarks>
internal sealed class DefaultValueCycles(SchemaContext context)
{
    private readonly HashSet<InputValueDefinition> visited = [];
    private readonly List<(string Coordinate, ValueNode Value)> path = [];
    private readonly Dictionary<InputValueDefinition, int> places = [];

    public void Check(InputObjectType type) => Follow(type, new ObjectValue(0, []));

    private void Follow(InputObjectType type, ValueNode value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is ListValue list)
        {
            foreach (var item in list.Items) Follow(type, item);
        }

        if (value is not ObjectValue fields) return;
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is not InputObjectType next) continue;
            var given = fields.Fields.LastOrDefault(each => each.Name.Value == field.Name);
            if (given is not null) Follow(next, given.Value);
            else FollowDefault($"{type}.{field.Name}", field, next);
        }
    }

    private void FollowDefault(string coordinate, InputValueDefinition field, InputObjectType type)
    {
        if (field.DefaultValue is not { } value) return;
        if (places.TryGetValue(field, out var start))
        {
            var via = string.Join(", ", path.Skip(start + 1).Select(each => each.Coordinate));
            var how = via.Length == 0 ? "" : $" via the default values of: {via}";
            context.Add(
                $"Invalid circular reference. The default value of Input Object field {coordinate} references itself{how}.",
                [.. path.Skip(start).Select(each => field.Syntax is null ? null : each.Value)]);
            return;
        }

        if (!visited.Add(field)) return;
        places[field] = path.Count;
        path.Add((coordinate, value));
        Follow(type, value);
        path.RemoveAt(path.Count - 1);
        places.Remove(field);
    }
}
