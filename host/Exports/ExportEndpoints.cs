using Samverkan.Host.Calendars;

namespace Samverkan.Host.Exports;

/// <summary>What readers take home: the data sets of all modules as files (GET /export/role-map.csv), and the calendars of bodies (GET /calendar/run.ics).</summary>
internal static class ExportEndpoints
{
    public const string Path = "/export";
    public const string CalendarPath = "/calendar";

    private static readonly string[] reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddExports(this WebApplicationBuilder builder)
    {
        var settings = ExportSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<Words>();
        builder.Services.AddSingleton<DataSets>();
        builder.Services.AddSingleton<FileGate>();
        builder.Services.AddSingleton<Exporting>();
        builder.Services.AddSingleton<DataDictionary>();
        builder.Services.AddSingleton<CalendarSending>();
    }

    public static void MapExports(this WebApplication app)
    {
        var exports = app.MapGroup(Path);
        exports.MapMethods("/", reading, (HttpContext context, DataDictionary dictionary) => dictionary.SendPageAsync(context));
        exports.MapMethods("/dictionary.json", reading, (HttpContext context, DataDictionary dictionary) => dictionary.SendJsonAsync(context));
        exports.MapMethods("/dictionary.csv", reading, (HttpContext context, DataDictionary dictionary) => dictionary.SendCsvAsync(context));
        exports.MapMethods("/{file}", reading, (string file, HttpContext context, Exporting exporting) => exporting.SendAsync(file, context));
        app.MapMethods($"{CalendarPath}/{{file}}", reading, (string file, HttpContext context, CalendarSending calendars) => calendars.SendAsync(file, context));
    }
}
