using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Host.Exports;

namespace Samverkan.Host;

/// <summary>How much one asker may ask of the host.</summary>
internal sealed record RateSettings
{
    /// <summary>On in production, off while developing.</summary>
    public bool Enabled { get; init; }

    /// <summary>Requests a minute of somebody who has signed in.</summary>
    public int PerIdentity { get; init; } = 600;

    /// <summary>Requests a minute from one address of those who have not.</summary>
    public int PerAddress { get; init; } = 120;

    /// <summary>Changes a minute of one asker.</summary>
    public int Changes { get; init; } = 60;
}

/// <summary>The bounds of the server: who may ask from where, and how often.</summary>
internal static class Bounds
{
    private static readonly string[] headers =
        ["Content-Type", "Accept", "Accept-Language", "Authorization", "Cache-Control", "GraphQL-Cost", "GraphQL-Preflight", "traceparent"];

    /// <summary>The origins, beside the host's own, whose pages may ask: Cors:Origins.</summary>
    /// <exception cref="StartFault">One of them is no origin.</exception>
    public static IReadOnlyList<string> Origins(IConfiguration settings)
    {
        var section = settings.GetSection("Cors:Origins");
        var origins = section.Get<string[]>() ?? (section.Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var origin in origins)
        {
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.GetLeftPart(UriPartial.Authority) != origin)
                throw new StartFault($"The setting Cors:Origins holds '{origin}'. Write origins such as https://example.org, without a path.");
        }

        return origins;
    }

    /// <summary>No origin is let in by default, and none with cookies: who asks from elsewhere sends a token.</summary>
    public static void AddOrigins(this IServiceCollection services, IReadOnlyList<string> origins)
        => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins([.. origins]).WithHeaders(headers).WithMethods("GET", "POST").WithExposedHeaders("Retry-After")));

    public static void AddRates(this WebApplicationBuilder builder, string path)
    {
        var settings = new RateSettings { Enabled = builder.Environment.IsProduction() };
        builder.Configuration.GetSection("RateLimits").Bind(settings);
        foreach (var (name, value) in ((string, int)[])[(nameof(settings.PerIdentity), settings.PerIdentity), (nameof(settings.PerAddress), settings.PerAddress), (nameof(settings.Changes), settings.Changes)])
            if (value < 1) throw new StartFault($"The setting RateLimits:{name} is {value}. Write how many a minute, one or more, or set RateLimits:Enabled to false.");

        builder.Services.AddSingleton(settings);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsQuestion(context.Request, path)
                ? Window(Asker(context, out var isKnown), isKnown ? settings.PerIdentity : settings.PerAddress)
                : RateLimitPartition.GetNoLimiter(""));
            limiter.OnRejected = (rejected, cancellationToken) => new ValueTask(RefuseAsync(rejected, cancellationToken));
        });
    }

    public static void UseRates(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<RateSettings>();
        if (!settings.Enabled) return;
        app.UseRateLimiter();
        var changes = PartitionedRateLimiter.Create<HttpContext, string>(context => Window(Asker(context, out _), settings.Changes));
        app.Use((context, next) =>
        {
            context.Features.Set<IChangeAdmission>(new ChangeAdmission(changes, context));
            return next(context);
        });
    }

    /// <summary>The page for trying the graph is many small files, and a health check is nobody's question.</summary>
    private static bool IsQuestion(HttpRequest request, string path)
        => (request.Path.StartsWithSegments(path, out var rest) && (!rest.HasValue || rest == "/" || rest.StartsWithSegments("/persisted")))
            || request.Path.StartsWithSegments(ExportEndpoints.Path)
            || request.Path.StartsWithSegments(ExportEndpoints.CalendarPath);

    private static string Asker(HttpContext context, out bool isKnown)
    {
        isKnown = context.User.Identity is { IsAuthenticated: true };
        return isKnown
            ? $"user {context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.User.Identity!.Name}"
            : $"address {context.Connection.RemoteIpAddress ?? IPAddress.None}";
    }

    private static RateLimitPartition<string> Window(string asker, int most)
        => RateLimitPartition.GetFixedWindowLimiter(asker, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });

    private static Task RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var response = rejected.HttpContext.Response;
        response.Headers.RetryAfter = Math.Ceiling(WaitOf(rejected.Lease).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return response.WriteAsJsonAsync(
            new { errors = new[] { new { message = "Too many requests in a short time. Try again later.", extensions = new { code = RequestLimitCodes.Rate } } } }, cancellationToken);
    }

    private static TimeSpan WaitOf(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);

    private sealed class ChangeAdmission(PartitionedRateLimiter<HttpContext> changes, HttpContext context) : IChangeAdmission
    {
        public TimeSpan? MustWait()
        {
            using var lease = changes.AttemptAcquire(context);
            return lease.IsAcquired ? null : WaitOf(lease);
        }
    }
}
