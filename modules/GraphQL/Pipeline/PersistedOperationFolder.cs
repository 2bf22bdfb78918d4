using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>
/// Trusted documents from a folder, each in a file named after the lower-case hexadecimal SHA-256 of its text. They are read once, so that
/// no id that comes from outside ever becomes a path.
/// </summary>
/// <remarks>conventions.md section 17.</remarks>
public sealed class PersistedOperationFolder : IOperationDocumentStorage
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> documents = new(StringComparer.Ordinal);
    private readonly List<(string File, ReadOnlyMemory<byte> Text)> files = [];

    /// <param name="folder">One that is not there holds no documents.</param>
    public PersistedOperationFolder(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
        {
            ReadOnlyMemory<byte> text = File.ReadAllBytes(file);
            files.Add((file, text));
            if (NameFault(file, text) is null) documents.Add(Path.GetFileNameWithoutExtension(file), text);
        }
    }

    public int Count => documents.Count;

    public ReadOnlyMemory<byte>? Find(string id) => documents.TryGetValue(id, out var text) ? (ReadOnlyMemory<byte>?)text : null;

    /// <summary>Every fault of every file: names that are not those of their texts, and documents that do not fit the schema or its bounds.</summary>
    public IReadOnlyList<DocumentFault> Check(Schema schema, RequestOptions options)
        => [.. files.SelectMany(each => DocumentCheck.Check(schema, options, each.File, each.Text).Concat(NameFault(each.File, each.Text) is { } fault ? [fault] : []))];

    /// <returns>Null when the file is called as its text asks.</returns>
    private static DocumentFault? NameFault(string file, ReadOnlyMemory<byte> text)
        => DocumentCache.HashOf(text.Span) is var hash && Path.GetFileNameWithoutExtension(file) != hash
            ? new DocumentFault(file, new Location(1, 1), $"The name of the file is not the SHA-256 of its text. Call it {hash}.graphql.")
            : null;
}
