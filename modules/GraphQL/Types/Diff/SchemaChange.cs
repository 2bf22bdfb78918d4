using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>What a change of the schema means to those who ask it today.</summary>
public enum ChangeSeverity
{
    /// <summary>Every document that ran still runs and means the same.</summary>
    Safe,

    /// <summary>Every document that ran still runs, but a client may meet something that it has not met before.</summary>
    Dangerous,

    /// <summary>A document that ran may be refused, or may mean something else.</summary>
    Breaking,
}

/// <summary>One difference between two schemas.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Coordinate">The element; null when it is the schema itself.</param>
/// <param name="Message">What has become of it: a sentence.</param>
public sealed record SchemaChange(ChangeSeverity Severity, SchemaCoordinate? Coordinate, string Message)
{
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()}: {(object?)Coordinate ?? "schema"}: {Message}";
}
