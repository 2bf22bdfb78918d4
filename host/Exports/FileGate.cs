using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace Samverkan.Host.Exports;

/// <summary>Lets so many files be made at once, none of them for too long: each keeps a snapshot of the register as long as it is read.</summary>
internal sealed partial class FileGate(ExportSettings settings, ILogger<FileGate> log) : IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions { PermitLimit = settings.MostAtOnce, QueueLimit = settings.MostWaiting });

    /// <summary>Makes a file, or says that there is no room. Who goes away ends the making.</summary>
    public async Task RunAsync(HttpContext context, Func<CancellationToken, Task> make)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(settings.Timeout);
        try
        {
            using var place = await limiter.AcquireAsync(1, time.Token);
            if (place.IsAcquired) await make(time.Token);
            else await BusyAsync(context, "Too many files are being made. Try again in a moment.");
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            if (!context.Response.HasStarted)
            {
                context.Response.Clear();
                await BusyAsync(context, $"The file took longer than {settings.Timeout}. Try again later.");
                return;
            }

            // A file without its end must not look like a whole one.
            CutOff(context.Request.Path.ToUriComponent(), settings.Timeout);
            context.Abort();
        }
    }

    public void Dispose() => limiter.Dispose();

    private static Task BusyAsync(HttpContext context, string detail)
    {
        context.Response.Headers[HeaderNames.RetryAfter] = "5";
        return new ExportProblem(StatusCodes.Status503ServiceUnavailable, "LIMIT_CONCURRENT_EXECUTIONS", "The server is busy.", detail).WriteAsync(context);
    }

    [LoggerMessage(1, LogLevel.Warning, "{Path} was cut off after {Timeout}")]
    private partial void CutOff(string path, TimeSpan timeout);
}
