using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Serves the IDE Banana Cake Pop: its files, its settings, and a plain page where the files are missing.</summary>
internal sealed class BananaCakePop(BananaCakePopOptions options)
{
    private const string Index = "index.html";
    private const string Settings = "bcp-config.json";

    /// <summary>The page compiles JSON schemas at run time, hence 'unsafe-eval'; and it may speak with this host alone.</summary>
    private const string Policy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly JsonSerializerOptions json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IdeFiles files = IdeFiles.Read(options.Folder);

    /// <summary>The page itself. Its files are named relative to it, so its address must end with a slash.</summary>
    public Task OpenAsync(HttpContext http)
    {
        if (http.Request.Path.Value is not [.., '/'])
        {
            http.Response.Headers.Vary = HeaderNames.Accept;
            http.Response.Redirect($"{http.Request.PathBase}{http.Request.Path}/");
            return Task.CompletedTask;
        }

        Protect(http.Response);
        return files.Find(Index) is { } index ? SendAsync(http, index) : PlainPage.SendAsync(http, options);
    }

    public Task FileAsync(HttpContext http)
    {
        if (http.Request.RouteValues["file"] is not string { Length: > 0 } name) return OpenAsync(http);

        Protect(http.Response);
        if (files.Find(name) is { } file) return SendAsync(http, file);
        if (name == Settings && files.Find(Index) is not null) return SendSettingsAsync(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext http, IdeFile file)
    {
        http.Response.Headers.CacheControl = file.CacheControl;
        return TypedResults.PhysicalFile(file.Path, file.MediaType, lastModified: file.Changed, entityTag: file.Tag).ExecuteAsync(http);
    }

    private async Task SendSettingsAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = IdeFiles.AskAgain;
        await http.Response.WriteAsJsonAsync(
            new
            {
                title = options.Title,
                useBrowserUrlAsEndpoint = true,
                endpoint = http.Request.PathBase + options.Endpoint,
                disableTelemetry = true,
                graphQLDocument = options.FirstDocument,
            },
            json,
            http.RequestAborted);
    }

    private static void Protect(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
