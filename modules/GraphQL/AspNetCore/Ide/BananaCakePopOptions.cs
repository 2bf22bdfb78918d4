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

    /// <summary>What stands in a new document; of several operations the reader chooses one to run.</summary>
    public string FirstDocument { get; init; } = "";

    /// <summary>The command that gets the files, for the plain page.</summary>
    public string Installation { get; init; } = "npm install @chillicream/bananacakepop-graphql-ide@18.0.0";
}
