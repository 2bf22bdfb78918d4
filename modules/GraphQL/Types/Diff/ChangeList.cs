using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Gathers the changes between two schemas, and knows those that every element can have.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> changes = [];

    public void Safe(SchemaCoordinate? at, string message) => changes.Add(new(ChangeSeverity.Safe, at, message));

    public void Dangerous(SchemaCoordinate? at, string message) => changes.Add(new(ChangeSeverity.Dangerous, at, message));

    public void Breaking(SchemaCoordinate? at, string message) => changes.Add(new(ChangeSeverity.Breaking, at, message));

    /// <summary>Sorts the elements of two lists into what went, what came and what stayed.</summary>
    public static void Match<T>(IEnumerable<T> old, IEnumerable<T> current, Func<T, string> name, Action<T> removed, Action<T> added, Action<T, T> kept)
    {
        var later = current.DistinctBy(name, StringComparer.Ordinal).ToDictionary(name, StringComparer.Ordinal);
        foreach (var before in old.DistinctBy(name, StringComparer.Ordinal))
        {
            if (later.Remove(name(before), out var after)) kept(before, after);
            else removed(before);
        }

        foreach (var after in later.Values) added(after);
    }

    public void Described(SchemaCoordinate? at, string? old, string? current)
    {
        if (old == current) return;
        Safe(at, old is null ? "It was given a description." : current is null ? "Its description was removed." : "Its description changed.");
    }

    public void Deprecated(SchemaCoordinate at, string? old, string? current)
    {
        if (old == current) return;
        Safe(at, old is null ? $"It was deprecated: {current}" : current is null ? "It is no longer deprecated." : $"The reason of its deprecation changed to: {current}");
    }

    /// <summary>Directives that stand on an element, but for those of the language itself: what they say is compared as what it means.</summary>
    public void Applied(SchemaCoordinate? at, IReadOnlyList<Directive> old, IReadOnlyList<Directive> current)
    {
        var (before, after) = (Texts(old), Texts(current));
        foreach (var text in before.Except(after)) Dangerous(at, $"It no longer carries {text}.");
        foreach (var text in after.Except(before)) Dangerous(at, $"It carries {text}.");
    }

    public IReadOnlyList<SchemaChange> Finish() =>
        [.. changes.OrderByDescending(change => change.Severity).ThenBy(change => change.Coordinate?.ToString(), StringComparer.Ordinal)];

    private static List<string> Texts(IReadOnlyList<Directive> directives)
        => [.. directives.Where(directive => BuiltInDirectives.All.All(builtIn => builtIn.Name != directive.Name.Value)).Select(Printer.Print)];
}
