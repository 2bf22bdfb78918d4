namespace Samverkan.GraphQL.AspNetCore;

/// <summary>How the page for trying the graph looks and where its files are.</summary>
public sealed record BananaCakePopOptions
{
    /// <summary>The title of the page.</summary>
    public string Title { get; init; } = "GraphQL";

    /// <summary>The address of the graph, from the root of the host.</summary>
    public string Endpoint { get; init; } = "/graphql";

    /// <summary>The folder of the IDE's files. While it holds none, a plain page says how to get them.</summary>
    public string? Folder { get; init; }

    /// <summary>What lies ready in tabs for a reader who has never been here; never laid over what a reader has.</summary>
    public IReadOnlyList<BananaCakePopDocument> Documents { get; init; } = [];

    /// <summary>The command that gets the files, for the plain page.</summary>
    public string Installation { get; init; } = "npm install @chillicream/bananacakepop-graphql-ide@18.0.0";
}

/// <summary>A document that lies ready in a tab.</summary>
/// <param name="Name">The title of the tab.</param>
/// <param name="Document">One operation with its fragments.</param>
/// <param name="Variables">The values of its variables, as JSON text.</param>
public sealed record BananaCakePopDocument(string Name, string Document, string Variables = "{}");
