using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace Samverkan.Host;

/// <summary>Where the log goes and what is let into it.</summary>
internal static class Logging
{
    /// <summary>
    /// Readable lines in a terminal, one JSON object a line when standard output is redirected.
    /// Levels can be changed in the section Serilog of the configuration.
    /// </summary>
    public static void AddLog(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration()
            .MinimumLevel.Information()
            // The framework's own lines about requests hold the query string, and with it documents and variables.
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // A start that fails is told once, in words, on standard error.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .ReadFrom.Configuration(builder.Configuration)
            // Even where somebody wants to read more of what the framework says.
            .Filter.ByExcluding(line => line.Level < LogEventLevel.Warning && Matching.FromSource("Microsoft.AspNetCore.Hosting.Diagnostics")(line))
            .Enrich.FromLogContext();

        if (Console.IsOutputRedirected) log.WriteTo.Console(new CompactJson());
        else log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture);

        builder.Logging.ClearProviders().AddSerilog(log.CreateLogger(), dispose: true);
    }
}
