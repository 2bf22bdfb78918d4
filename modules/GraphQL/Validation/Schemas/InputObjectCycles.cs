using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>Every input object can be written down: none must hold itself without end.</summary>
/// <remarks>GraphQL, September 2025, section 3.10, "Circular References", and InputObjectCanBeProvidedAFiniteValue().</remarks>
internal sealed class InputObjectCycles
{
    private readonly SchemaContext context;
    private readonly HashSet<InputObjectType> finite = [];
    private readonly HashSet<InputObjectType> visited = [];
    private readonly List<(string Coordinate, SyntaxNode? Node)> path = [];
    private readonly Dictionary<InputObjectType, int> places = [];

    private InputObjectCycles(SchemaContext context) => this.context = context;

    public static void Check(SchemaContext context)
    {
        var types = context.Schema.Types.OfType<InputObjectType>().ToArray();
        var cycles = new InputObjectCycles(context);
        var before = -1;
        while (before != cycles.finite.Count)
        {
            before = cycles.finite.Count;
            foreach (var type in types)
            {
                if (cycles.IsFinite(type)) cycles.finite.Add(type);
            }
        }

        foreach (var type in types)
        {
            if (!cycles.finite.Contains(type)) cycles.Follow(type);
        }
    }

    /// <summary>The input object that a field forces one to write; null when it forces none.</summary>
    private static InputObjectType? Target(InputObjectType type, InputValueDefinition field)
        => (type.IsOneOf ? field.Type : (field.Type as NonNullType)?.Inner) as InputObjectType;

    private bool IsFinite(InputObjectType type)
    {
        if (type.Fields.Count == 0) return true;
        bool IsOpen(InputValueDefinition field) => Target(type, field) is not { } target || finite.Contains(target);
        return type.IsOneOf ? type.Fields.Any(IsOpen) : type.Fields.All(IsOpen);
    }

    private void Follow(InputObjectType type)
    {
        if (!visited.Add(type)) return;
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        places[type] = path.Count;
        foreach (var field in type.Fields)
        {
            if (Target(type, field) is not { } target || finite.Contains(target)) continue;
            path.Add(($"{type}.{field.Name}", field.Syntax));
            if (places.TryGetValue(target, out var start)) Report(target, path[start..]);
            else Follow(target);
            path.RemoveAt(path.Count - 1);
        }

        places.Remove(type);
    }

    private void Report(InputObjectType type, List<(string Coordinate, SyntaxNode? Node)> cycle)
    {
        var fields = string.Join(", ", cycle.Select(each => each.Coordinate));
        context.Add($"Input Object {type} cannot be provided a finite value because it references itself through fields: {fields}.", [.. cycle.Select(each => each.Node)]);
    }
}
