namespace Samverkan.GraphQL.AspNetCore;

/// <summary>What is served over HTTP.</summary>
public sealed record ServerOptions
{
    /// <summary>Whether operations that change nothing may be asked by GET.</summary>
    public bool EnableGetRequests { get; init; } = true;

    /// <summary>Whether a GET must have the header GraphQL-Preflight, which no page elsewhere can send without asking first.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; init; }

    /// <summary>Whether the schema can be had as a text.</summary>
    public bool EnableSchemaRequests { get; init; } = true;
}
