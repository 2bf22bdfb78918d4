using Microsoft.AspNetCore.Builder;
using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>The zoo with the IDE beside it; its files are a few of the same kinds and names as the real ones.</summary>
public class IdeHost : ZooHost
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zoo-ide-");

    public const string IdePage = "<head></head><body></body>";

    /// <summary>A client that shows a redirect instead of following it.</summary>
    public HttpClient Still { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    protected virtual bool HasFiles => true;

    public Uri Address(string path) => new(Client.BaseAddress!, path);

    public async Task<HttpResponseMessage> GetAsync(string path, string? accept = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, Address(path));
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Still.SendAsync(request);
    }

    public override async Task DisposeAsync()
    {
        Still.Dispose();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override void Map(WebApplication host)
    {
        base.Map(host);
        if (HasFiles)
        {
            foreach (var name in (string[])["index.html", "service-worker.js", "LICENSE", "static/js/main.0349187e.js", "static/media/code.woff2", "manifest.webmanifest", "notes.secret"])
                Write(name);
        }

        var options = new BananaCakePopOptions { Title = "The <Zoo>", Folder = folder.FullName, Documents = [new("A <name>", "query A { a: __typename }", "{\"b\":1}")], Installation = "npm ci" };
        host.MapBananaCakePop("/graphql", options);
        host.MapBananaCakePop("/elsewhere/ui", options with { Documents = [] });
    }

    private void Write(string name)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, name == "index.html" ? IdePage : name);
    }
}

/// <summary>The same where the IDE's files have not been fetched.</summary>
public sealed class BareIdeHost : IdeHost
{
    protected override bool HasFiles => false;
}
