namespace Samverkan.GraphQL.Pipeline;

/// <summary>How trusted documents are used.</summary>
public sealed record PersistedOperationOptions
{
    /// <summary>Whether no other documents are taken.</summary>
    public bool OnlyAllowPersistedDocuments { get; init; }

    /// <summary>Whether, when no others are taken, the text of a trusted one may be sent in the place of its id.</summary>
    public bool AllowDocumentBody { get; init; }
}

/// <summary>Has the trusted documents.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The text of a document as UTF-8; null when there is none of that id. The id comes from outside and can be anything.</summary>
    ReadOnlyMemory<byte>? Find(string id);
}
