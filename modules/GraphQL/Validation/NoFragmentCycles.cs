using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>No fragment is spread inside itself, through others or directly.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.2.2, "Fragment Spreads Must Not Form Cycles".</remarks>
internal static class NoFragmentCycles
{
    private static readonly ValidationRule Rule = new("NoFragmentCycles", "sec-Fragment-Spreads-Must-Not-Form-Cycles");

    public static void Check(ValidationContext context)
    {
        var (visited, path, places) = (new HashSet<string>(StringComparer.Ordinal), new List<FragmentSpread>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinition fragment) Follow(fragment);
        }

        void Follow(FragmentDefinition fragment)
        {
            var name = fragment.Name.Value;
            if (!visited.Add(name) || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
            places[name] = path.Count;
            foreach (var spread in SpreadsIn(fragment.SelectionSet))
            {
                path.Add(spread);
                if (places.TryGetValue(spread.Name.Value, out var start)) Report(context, path[start..]);
                else if (context.Fragment(spread.Name.Value) is { } next) Follow(next);
                path.RemoveAt(path.Count - 1);
            }

            places.Remove(name);
        }
    }

    /// <summary>The spreads of a fragment in the order of the reference implementation, so that a cycle is told from the same place.</summary>
    private static List<FragmentSpread> SpreadsIn(SelectionSet set)
    {
        var spreads = new List<FragmentSpread>();
        var sets = new Stack<SelectionSet>([set]);
        while (sets.TryPop(out var next))
        {
            foreach (var selection in next.Selections)
            {
                if (selection is FragmentSpread spread) spreads.Add(spread);
                else if (((selection as Field)?.SelectionSet ?? (selection as InlineFragment)?.SelectionSet) is { } inner) sets.Push(inner);
            }
        }

        return spreads;
    }

    private static void Report(ValidationContext context, List<FragmentSpread> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        context.Report.Add(Rule, $"Cannot spread fragment \"{cycle[^1].Name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.", cycle);
    }
}
