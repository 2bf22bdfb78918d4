using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host;

/// <summary>Whether the process lives, and whether it can answer.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", tags: [Ready])
        .AddCheck<SchemaCheck>("schema", tags: [Ready]);

    /// <summary>/health/live: the process answers. /health/ready: the database opens as it should, all migrations are done and the schema is built.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
            }),
        }).AllowAnonymous();
    }

    // What is wrong goes to the log; a caller learns that something is.
    private sealed class DatabaseCheck(IServiceProvider services) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await services.CheckStorageAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (StorageException fault)
            {
                return HealthCheckResult.Unhealthy(fault.Message);
            }
        }
    }

    private sealed class SchemaCheck(Schema schema) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
            => Task.FromResult(schema.QueryType is null ? HealthCheckResult.Unhealthy("The graph has no questions.") : HealthCheckResult.Healthy());
    }
}
