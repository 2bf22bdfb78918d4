using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Imports.Templates;

/// <summary>The page that lists the sheets with their templates and columns. It needs no script, and its tables scroll by themselves on a narrow screen.</summary>
internal static class ImportPage
{
    public const string Style = DictionaryPage.Style + """

        .wide{overflow-x:auto}
        table{border-collapse:collapse;margin:1rem 0}
        caption{text-align:left;font-weight:bold;padding:.5rem 0}
        th,td{border:1px solid #8c8c8c;padding:.5rem;text-align:left;vertical-align:top;min-width:6rem}
        .wide:focus{outline:3px solid #0b4f9e;outline-offset:2px}
        """;

    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For the policy: this style and no other.</summary>
    public static string StyleHash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    /// <param name="sheets">All of them.</param>
    /// <param name="help">Tells of their columns.</param>
    /// <param name="path">Before the paths of this host, when it lies behind another.</param>
    public static string Of(IReadOnlyList<Sheet> sheets, SheetHelp help, string path)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mallar för import – Samverkan</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>Mallar för import</h1>
            <p>Fyll i en mall och läs in den med <code>dotnet run --project host -- import FIL</code>; med <code>--preview</code> visas vad som skulle hända, och ingenting skrivs.
            Rubrikerna läses på svenska och engelska. Registrets tabeller att ta med hem finns på <a href="{Text(path)}{ExportEndpoints.Path}">sidan för uttag</a>.</p>
            <h2>Så fyller du i</h2>
            <ul>

            """);
        foreach (var line in SheetHelp.General(SheetLanguage.Swedish)) page.Append(CultureInfo.InvariantCulture, $"<li>{Text(line)}</li>\n");
        page.Append("</ul>\n");
        foreach (var sheet in sheets) Append(page, sheet, help, path);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder page, Sheet sheet, SheetHelp help, string path)
    {
        var name = Text(sheet.Name);
        page.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{Text(sheet.Title)}</h2>\n<p>{Text(sheet.Summary)}</p>\n<ul>\n");
        foreach (var (language, words) in ((string, string)[])[("sv", "svenska rubriker"), ("en", "engelska rubriker")])
            foreach (var format in SheetTemplate.Formats)
                page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Text(path)}{ImportEndpoints.Path}/templates/{name}.{format}?language={language}\" download>{Text(sheet.Title)}, {format.ToUpperInvariant()}, {words}</a></li>\n");
        page.Append(CultureInfo.InvariantCulture, $"</ul>\n<div class=\"wide\" role=\"region\" aria-label=\"Kolumner: {Text(sheet.Title)}\" tabindex=\"0\">\n<table>\n<caption>Kolumner: {Text(sheet.Title)}</caption>\n<thead>\n<tr>");
        foreach (var heading in SheetHelp.Headings(SheetLanguage.Swedish)) page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(heading)}</th>");
        page.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in help.Rows(sheet, SheetLanguage.Swedish))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(row[0])}</th><td lang=\"en\">{Text(row[1])}</td>");
            foreach (var cell in row.Skip(2)) page.Append(CultureInfo.InvariantCulture, $"<td>{Text(cell)}</td>");
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static string Text(string text) => encoder.Encode(text);
}
