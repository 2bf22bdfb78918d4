using System.Threading.RateLimiting;
using Samverkan.GraphQL.AspNetCore;
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

    /// <summary>Attempts a minute, from one address, to sign in with what lets nobody in.</summary>
    public int FailedSignIns { get; init; } = 20;
}

/// <summary>Counts what each asker asks and changes within a minute.</summary>
internal sealed class Rates(RateSettings settings, string path) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> questions =
        Limiter(context => context.User.Identity is { IsAuthenticated: true } ? settings.PerIdentity : settings.PerAddress);

    private readonly PartitionedRateLimiter<HttpContext> changes = Limiter(_ => settings.Changes);

    private readonly PartitionedRateLimiter<HttpContext> failures = Limiter(_ => settings.FailedSignIns);

    /// <summary>The page for trying the graph is many small files, and a health check is nobody's question.</summary>
    public bool IsQuestion(HttpRequest request)
        => (request.Path.StartsWithSegments(path, out var rest) && (!rest.HasValue || rest == "/" || rest.StartsWithSegments("/persisted")))
            || request.Path.StartsWithSegments(ExportEndpoints.Path)
            || request.Path.StartsWithSegments(ExportEndpoints.CalendarPath);

    /// <summary>Counts one question.</summary>
    /// <returns>For how long to wait with it; null for not at all.</returns>
    public TimeSpan? MustWaitToAsk(HttpContext context) => WaitFor(questions, context, 1);

    /// <summary>Counts so many changes at once; those of one operation that are more than a minute's are a minute's.</summary>
    public TimeSpan? MustWaitToChange(HttpContext context, int count) => WaitFor(changes, context, Math.Min(count, settings.Changes));

    /// <summary>Counts one attempt to sign in that failed, so before anybody is known.</summary>
    /// <returns>For how long to leave it; null while there have not been too many.</returns>
    public TimeSpan? MustWaitToSignIn(HttpContext context) => WaitFor(failures, context, 1);

    public void Dispose()
    {
        failures.Dispose();
        questions.Dispose();
        changes.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(Func<HttpContext, int> most) => PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
        Callers.NameOf(context) ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = most(context), Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    private static TimeSpan? WaitFor(PartitionedRateLimiter<HttpContext> limiter, HttpContext context, int count)
    {
        using var lease = limiter.AttemptAcquire(context, count);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }
}
