using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Samverkan.GraphQL.Types;

/// <summary>What the engine tells of its work to whoever listens: spans and measures, never variables or data. Without a listener it costs nothing.</summary>
/// <remarks>conventions.md section 23.</remarks>
public static class GraphQLDiagnostics
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Samverkan.GraphQL";

    private static readonly ActivitySource source = new(Name);
    private static readonly Meter meter = new(Name);
    private static readonly BoundedNames names = new(most: 500, longest: 100);

    private static readonly Histogram<double> durations = meter.CreateHistogram<double>("graphql.operation.duration", "s", "How long operations take, by name, type and outcome.");
    private static readonly Counter<long> errors = meter.CreateCounter<long>("graphql.errors", "{error}", "Errors that were told, by code.");
    private static readonly Counter<long> documents = meter.CreateCounter<long>("graphql.document.cache", "{lookup}", "Look-ups in the document cache, by whether they found something.");
    private static readonly Counter<long> deprecations = meter.CreateCounter<long>("graphql.deprecated.usage", "{operation}", "Operations that ask for a deprecated field, by its coordinate.");
    private static readonly Histogram<long> batches = meter.CreateHistogram<long>("graphql.dataloader.batch.size", "{key}", "Keys that a data loader asks for at once, by loader.");
    private static readonly UpDownCounter<long> subscriptions = meter.CreateUpDownCounter<long>("graphql.subscription.active", "{subscription}", "Subscriptions that are served now.");

    /// <summary>Whether anybody listens to what is told of a whole operation.</summary>
    internal static bool IsHeard => source.HasListeners() || durations.Enabled || errors.Enabled;

    internal static bool HearsDeprecations => deprecations.Enabled;

    /// <summary>Begins a span, which ends when it is disposed of; null when nobody listens.</summary>
    internal static Activity? Span(string name) => source.StartActivity(name);

    internal static Activity? BatchSpan(Type loader, int size)
    {
        if (batches.Enabled) batches.Record(size, new KeyValuePair<string, object?>("graphql.dataloader.name", loader.Name));
        return source.StartActivity("dataloader")?.SetTag("graphql.dataloader.name", loader.Name).SetTag("graphql.dataloader.batch.size", size);
    }

    internal static void Looked(bool hasFound)
    {
        if (documents.Enabled) documents.Add(1, new KeyValuePair<string, object?>("graphql.document.cache.hit", hasFound));
    }

    internal static void Deprecated(string coordinate) => deprecations.Add(1, new KeyValuePair<string, object?>("graphql.coordinate", coordinate));

    internal static void Subscribed(int change)
    {
        if (subscriptions.Enabled) subscriptions.Add(change);
    }

    internal static void Answered(TimeSpan duration, string? name, string? type, IReadOnlyList<GraphQLError> told, bool hasData)
    {
        if (durations.Enabled)
        {
            durations.Record(
                duration.TotalSeconds,
                new("graphql.operation.name", names.Of(name)),
                new("graphql.operation.type", type ?? "unknown"),
                new("graphql.outcome", told.Count == 0 ? "ok" : hasData ? "partial" : "refused"));
        }

        if (!errors.Enabled) return;
        foreach (var error in told) errors.Add(1, new KeyValuePair<string, object?>("graphql.error.code", error.Code ?? "UNKNOWN"));
    }

    /// <summary>The name of an operation as it may be told.</summary>
    internal static string NameOf(string operation) => names.Of(operation);
}

/// <summary>Clients choose the names of their operations, and must not fill anybody's memory with them: so many are told, and all others are one.</summary>
internal sealed class BoundedNames(int most, int longest)
{
    private readonly ConcurrentDictionary<string, byte> known = new(StringComparer.Ordinal);

    public string Of(string? name)
    {
        if (name is null) return "";
        if (name.Length > longest) name = name[..longest];
        return known.ContainsKey(name) || (known.Count < most && known.TryAdd(name, 0)) ? name : "(other)";
    }
}
