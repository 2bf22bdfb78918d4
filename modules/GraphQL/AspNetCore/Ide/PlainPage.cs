using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>What a browser gets while the IDE's files are missing: how to ask without it, and how to get it.</summary>
internal static class PlainPage
{
    private const string Style = """
        body { font: 1.125rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
        pre { background: #f2f2f2; padding: 0.75rem; overflow-x: auto; }
        a { color: #00468b; } a:focus-visible, pre:focus-visible { outline: 3px solid #00468b; outline-offset: 2px; }
        section + section { border-top: 1px solid #767676; margin-top: 2rem; }
        @media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #1a1a1a; } pre { background: #2e2e2e; } a { color: #9cc8ff; } }
        """;

    /// <summary>It needs its style, and nothing else.</summary>
    private static readonly string policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static async Task SendAsync(HttpContext http, BananaCakePopOptions options)
    {
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = IdeFiles.AskAgain;
        var graph = http.Request.PathBase + options.Endpoint;
        await http.Response.WriteAsync(
            Render(options.Title, $"{http.Request.Scheme}://{http.Request.Host}{graph}", $"{graph}/schema.graphql", options.Installation),
            http.RequestAborted);
    }

    private static string Render(string title, string graph, string schema, string installation)
    {
        title = HtmlEncoder.Default.Encode(title);
        graph = HtmlEncoder.Default.Encode(graph);
        schema = HtmlEncoder.Default.Encode(schema);
        installation = HtmlEncoder.Default.Encode(installation);
        var curl = $$"""curl {{graph}} -H "Content-Type: application/json" -d '{"query":"{ __schema { queryType { name } } }"}'""";
        return $$"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{title}} · GraphQL</title>
            <style>{{Style}}</style>
            </head>
            <body>
            <main>
            <section>
            <h1>{{title}}</h1>
            <p>Här svarar ett GraphQL-gränssnitt. Sidan där man kan pröva frågor, Banana Cake Pop, är inte hämtad. Hämta den med npm, bygg om och starta om programmet:</p>
            <pre tabindex="0"><code>{{installation}}</code></pre>
            <p>Det går att fråga utan den:</p>
            <pre tabindex="0"><code>{{curl}}</code></pre>
            <p><a href="{{schema}}">Schemat som text (SDL)</a></p>
            </section>
            <section lang="en">
            <h2>In English</h2>
            <p>A GraphQL interface answers here. The page for trying questions, Banana Cake Pop, has not been fetched. Fetch it with npm, build and start the program again:</p>
            <pre tabindex="0"><code>{{installation}}</code></pre>
            <p>You can ask without it:</p>
            <pre tabindex="0"><code>{{curl}}</code></pre>
            <p><a href="{{schema}}">The schema as text (SDL)</a></p>
            </section>
            </main>
            </body>
            </html>

            """;
    }
}
