using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Samverkan.Host;

/// <summary>Whether the process lives, and whether it can answer.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks();

    /// <summary>/health/live: the process answers. /health/ready: the database opens as it should, all migrations are done and the schema is built.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Description ?? entry.Value.Status.ToString()),
            }),
        });
    }
}
