using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samverkan.Host.Imports.Templates;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>The page that lists the data sets with their files and columns. It needs no script, and fits a narrow screen.</summary>
internal static class DictionaryPage
{
    public const string Style = """
        body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
        h1,h2{line-height:1.2}
        code{overflow-wrap:anywhere}
        section{border-top:1px solid #595959;margin-top:2rem}
        dt{font-weight:bold;margin-top:.75rem}
        dd{margin:0 0 0 1rem;overflow-wrap:anywhere}
        dd ul{margin:0;padding-left:1.25rem}
        form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
        input,button{font:inherit;padding:.5rem .75rem;min-height:2.75rem}
        summary{cursor:pointer;padding:.5rem 0}
        a{color:#0b4f9e}
        :focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
        @media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cc7ff}:focus-visible{outline-color:#9cc7ff}}
        """;

    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For the policy: this style and no other.</summary>
    public static string StyleHash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static string Of(IReadOnlyList<DataSet> sets, Words words, ExportSettings settings, DateOnly today, string path)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Data att ta med hem – Samverkan</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>Data att ta med hem</h1>
            <p>Registrets tabeller för en dag, som filer. Det som bara är föreslaget tas inte med om du inte ber om det, och en okänd dag förblir okänd.
            Källa: {Text(settings.Source)}. Licens: {Text(settings.Licence)}.</p>
            <p>Allt om kolumnerna för program: <a href="{Text(path)}/dictionary.json">dictionary.json</a>, <a href="{Text(path)}/dictionary.csv">dictionary.csv</a>.</p>
            <p>Mallar för att lämna in: <a href="{Text(path[..^ExportEndpoints.Path.Length])}{ImportEndpoints.Path}">sidan för import</a>.</p>
            <h2>Formaten</h2>
            <dl>

            """);
        foreach (var format in ExportFormat.All) page.Append(CultureInfo.InvariantCulture, $"<dt>{format.Extension.ToUpperInvariant()}</dt><dd>{Text(format.Summary)}</dd>\n");
        page.Append("</dl>\n");
        foreach (var set in sets) Append(page, set, words, today, path);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder page, DataSet set, Words words, DateOnly today, string path)
    {
        var name = Text(set.Name);
        page.Append(CultureInfo.InvariantCulture, $"""
            <section aria-labelledby="{name}">
            <h2 id="{name}">{Text(set.Title)}</h2>
            <p>{Text(set.Summary)}</p>
            <form method="get" action="{Text(path)}/{name}.csv">
            <label>Per datum <input type="date" name="asOf" value="{ExportHead.Day(today)}" required></label>

            """);
        foreach (var format in ExportFormat.All)
            page.Append(CultureInfo.InvariantCulture, $"<button formaction=\"{Text(path)}/{name}.{format.Extension}\">{format.Extension.ToUpperInvariant()}<span> – {Text(set.Title)}</span></button>\n");
        page.Append(CultureInfo.InvariantCulture, $"</form>\n<p>Adress: <a href=\"{Text(path)}/{name}.csv\"><code>{Text(path)}/{name}.csv</code></a>, med <code>?asOf=2023-01-01</code> för en annan dag än i dag");
        if (set.Standings is { } standings)
        {
            page.Append(CultureInfo.InvariantCulture, $" och <code>standing=</code> för annat än {Text(string.Join(", ", standings.Select(standing => words[standing].Swedish)))}: ");
            page.AppendJoin(", ", words.Of(typeof(Standing)).Select(word => $"<code>{word.Name}</code> {Text(word.Swedish)}"));
        }

        page.Append(CultureInfo.InvariantCulture, $".</p>\n<details>\n<summary>{set.Columns.Count} kolumner</summary>\n<dl>\n");
        foreach (var column in set.Columns) Append(page, column, words);
        page.Append("</dl>\n</details>\n</section>\n");
    }

    private static void Append(StringBuilder page, Column column, Words words)
    {
        page.Append(CultureInfo.InvariantCulture, $"<dt>{Text(column.Heading)} <code>{Text(column.Name)}</code></dt>\n<dd><span lang=\"en\">{Text(column.Description)}</span>");
        if (column.Words is { } type)
        {
            page.Append("<ul>");
            foreach (var word in words.Of(type)) page.Append(CultureInfo.InvariantCulture, $"<li>{Text(word.Swedish)} <code>{word.Name}</code>: <span lang=\"en\">{Text(word.Meaning)}</span></li>");
            page.Append("</ul>");
        }

        page.Append("</dd>\n");
    }

    private static string Text(string text) => encoder.Encode(text);
}
