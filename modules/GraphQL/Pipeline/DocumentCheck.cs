using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Holds documents that lie in files against a schema, as a request would, before anybody asks them.</summary>
public static class DocumentCheck
{
    private const string Pattern = "*.graphql";
    private const string Packages = "node_modules";

    /// <summary>The documents among the paths: a file itself, a folder's with all below it but packages that others made, in the order of their names.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at one of the paths.</exception>
    public static IReadOnlyList<string> FilesOf(IEnumerable<string> paths) => [.. paths.SelectMany<string, string>(path =>
        Directory.Exists(path) ? Below(path).Order(StringComparer.Ordinal)
        : File.Exists(path) ? [path]
        : throw new FileNotFoundException($"There is no file or folder {path}.", path))];

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder, Pattern)
        .Concat(Directory.EnumerateDirectories(folder).Where(each => Path.GetFileName(each) != Packages).SelectMany(Below));

    /// <returns>Every fault of every file, in the order of the files and of the places in them.</returns>
    public static IReadOnlyList<DocumentFault> Check(Schema schema, RequestOptions options, IEnumerable<string> files)
        => [.. files.SelectMany(file => Check(schema, options, file, File.ReadAllBytes(file)))];

    /// <param name="schema">What it must fit.</param>
    /// <param name="options">The bounds that it will be held to.</param>
    /// <param name="name">What the faults call it: the file's path.</param>
    /// <param name="text">The document as UTF-8.</param>
    public static IEnumerable<DocumentFault> Check(Schema schema, RequestOptions options, string name, ReadOnlyMemory<byte> text)
    {
        Document document;
        try
        {
            document = Parser.Parse(new SourceText(text), options.Parser);
        }
        catch (SyntaxException fault)
        {
            return [new DocumentFault(name, fault.Location, fault.Message)];
        }

        return DocumentValidator.Validate(schema, document, options.Validation)
            .Select(error => new DocumentFault(name, error.Locations is [var first, ..] ? first : new Location(1, 1), error.Message));
    }
}

/// <summary>What is wrong with a document, written as compilers write it, so that editors find the place.</summary>
public sealed record DocumentFault(string File, Location Location, string Message)
{
    public override string ToString() => $"{File}:{Location.Line}:{Location.Column}: {Message}";
}
