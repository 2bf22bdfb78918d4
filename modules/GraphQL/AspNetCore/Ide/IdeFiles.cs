using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>One file of the IDE.</summary>
internal sealed record IdeFile(string Path, string MediaType, string CacheControl, DateTimeOffset Changed, EntityTagHeaderValue Tag);

/// <summary>The files of the IDE, listed once: what is not on the list is not served, however it is asked for.</summary>
internal sealed class IdeFiles
{
    /// <summary>Keeps a copy of the page in the browser: that would be shown in place of what the host serves, and it loads the page anew under a reader's hands.</summary>
    private const string ServiceWorker = "service-worker.js";

    /// <summary>Files whose names stay when their contents change.</summary>
    public const string AskAgain = "no-cache";

    /// <summary>Files with a hash of their contents in their names.</summary>
    private const string KeepForAYear = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, string> mediaTypes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".webmanifest"] = "application/manifest+json; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".ttf"] = "font/ttf",
        [".woff2"] = "font/woff2",
        [""] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, IdeFile> files;

    private IdeFiles(IEnumerable<KeyValuePair<string, IdeFile>> files) => this.files = files.ToFrozenDictionary(StringComparer.Ordinal);

    public IdeFile? Find(string name) => files.GetValueOrDefault(name);

    public static IdeFiles Read(string? folder)
    {
        if (folder is null || !Directory.Exists(folder)) return new([]);

        var root = Path.GetFullPath(folder);
        return new(
            from path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            where mediaTypes.ContainsKey(Path.GetExtension(path))
            let name = Path.GetRelativePath(root, path).Replace('\\', '/')
            where name != ServiceWorker
            select KeyValuePair.Create(name, Describe(name, path)));
    }

    private static IdeFile Describe(string name, string path)
    {
        var file = new FileInfo(path);
        // HTTP tells time in whole seconds.
        var changed = DateTimeOffset.FromUnixTimeSeconds(new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds());
        return new(
            path,
            mediaTypes[file.Extension],
            name.StartsWith("static/", StringComparison.Ordinal) ? KeepForAYear : AskAgain,
            changed,
            new EntityTagHeaderValue($"\"{file.Length:x}-{changed.ToUnixTimeSeconds():x}\""));
    }
}
