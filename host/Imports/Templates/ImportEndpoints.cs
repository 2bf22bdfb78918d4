using Microsoft.Net.Http.Headers;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Imports.Templates;

/// <summary>What administrators need before they import: a page about the sheets, and an empty one of each (GET /import/templates/tasks.xlsx). They hold nothing of the register.</summary>
internal static class ImportEndpoints
{
    public const string Path = "/import";

    private static readonly string[] reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddImports(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SheetCatalog>();
        builder.Services.AddSingleton<SheetHelp>();
        builder.Services.AddSingleton<SheetTemplate>();
    }

    public static void MapImports(this WebApplication app)
    {
        var imports = app.MapGroup(Path);
        imports.MapMethods("/", reading, (HttpContext context, SheetCatalog sheets, SheetHelp help) => SendPageAsync(context, sheets, help));
        imports.MapMethods("/templates/{file}", reading, (string file, string? language, HttpContext context, SheetTemplate template, SheetCatalog sheets) => SendAsync(file, language, context, template, sheets));
    }

    private static Task SendPageAsync(HttpContext context, SheetCatalog sheets, SheetHelp help)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{ImportPage.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(ImportPage.Of(sheets.All, help, context.Request.PathBase), context.RequestAborted);
    }

    private static async Task SendAsync(string file, string? language, HttpContext context, SheetTemplate template, SheetCatalog sheets)
    {
        var dot = file.LastIndexOf('.');
        var name = dot < 0 ? file : file[..dot];
        var format = dot < 0 ? "" : file[(dot + 1)..];
        if (sheets.Named(name) is not { } sheet)
        {
            await Problem("UNKNOWN_SHEET", "There is no such sheet.", $"There is no sheet '{ExportQuery.Short(name)}'. The nearest is {sheets.Nearest(ExportQuery.Short(name))[0]}.").WriteAsync(context);
            return;
        }

        if (!SheetTemplate.Formats.Contains(format))
        {
            await Problem("UNKNOWN_FORMAT", "There is no such format.", $"A template is .{string.Join(" or .", SheetTemplate.Formats)}.").WriteAsync(context);
            return;
        }

        if (language is not (null or "sv" or "en"))
        {
            await new ExportProblem(StatusCodes.Status400BadRequest, "INVALID_LANGUAGE", "There is no such language.", "Write language=sv or language=en.").WriteAsync(context);
            return;
        }

        var bytes = template.Of(sheet, format, language == "en" ? SheetLanguage.English : SheetLanguage.Swedish);
        context.Response.ContentType = format == "xlsx" ? XlsxFrame.MediaType : "text/csv; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{sheet.Name}.{format}" }.ToString();
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static ExportProblem Problem(string code, string title, string detail) => new(StatusCodes.Status404NotFound, code, title, detail);
}
