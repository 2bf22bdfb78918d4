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
    private const string TabsScript = "tabs.js";
    private const string Tabs = "tabs.json";

    /// <summary>The licence of the page asks that a change be told of.</summary>
    private const string Addition = "<!-- Modified: the host has added the script tabs.js, which lays example documents ready. --><script type=\"module\" src=\"tabs.js\"></script></head>";

    /// <summary>The page compiles JSON schemas at run time, hence 'unsafe-eval'; and it may speak with this host alone.</summary>
    private const string Policy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        return files.Find(Index) is { } index ? SendPageAsync(http, index) : PlainPage.SendAsync(http, options);
    }

    public Task FileAsync(HttpContext http)
    {
        if (http.Request.RouteValues["file"] is not string { Length: > 0 } name) return OpenAsync(http);

        if (AnswerOf(name) is { } answer)
        {
            Protect(http.Response);
            return answer(http);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Func<HttpContext, Task>? AnswerOf(string name)
    {
        if (files.Find(Index) is { } index)
        {
            switch (name)
            {
                case Index: return http => SendPageAsync(http, index);
                case Settings: return SendSettingsAsync;
                case Tabs: return http => SendJsonAsync(http, new { endpoint = http.Request.PathBase + options.Endpoint, options.Documents });
                case TabsScript: return SendTabsScriptAsync;
            }
        }

        return files.Find(name) is { } file ? http => SendAsync(http, file) : null;
    }

    private async Task SendPageAsync(HttpContext http, IdeFile index)
    {
        http.Response.ContentType = index.MediaType;
        http.Response.Headers.CacheControl = IdeFiles.AskAgain;
        var page = await File.ReadAllTextAsync(index.Path, http.RequestAborted);
        await http.Response.WriteAsync(options.Documents is [] ? page : page.Replace("</head>", Addition, StringComparison.Ordinal), http.RequestAborted);
    }

    private static async Task SendTabsScriptAsync(HttpContext http)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        http.Response.Headers.CacheControl = IdeFiles.AskAgain;
        await using var script = typeof(BananaCakePop).Assembly.GetManifestResourceStream(TabsScript)!;
        await script.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static Task SendAsync(HttpContext http, IdeFile file)
    {
        http.Response.Headers.CacheControl = file.CacheControl;
        return TypedResults.PhysicalFile(file.Path, file.MediaType, lastModified: file.Changed, entityTag: file.Tag).ExecuteAsync(http);
    }

    private Task SendSettingsAsync(HttpContext http) => SendJsonAsync(http, new
    {
        title = options.Title,
        useBrowserUrlAsEndpoint = true,
        endpoint = http.Request.PathBase + options.Endpoint,
        disableTelemetry = true,
    });

    private static async Task SendJsonAsync<T>(HttpContext http, T value)
    {
        http.Response.Headers.CacheControl = IdeFiles.AskAgain;
        await http.Response.WriteAsJsonAsync(value, json, http.RequestAborted);
    }

    private static void Protect(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
