using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>Sends one data set in one format, from one snapshot of the register, with as much memory as a few rows need.</summary>
internal sealed partial class Exporting(
    DataSets sets, Words words, ExportSettings settings, TimeProvider clock, ILogger<Exporting> log) : IDisposable
{
    private readonly RateLimiter limiter = settings.Limiter();

    public async Task SendAsync(string file, HttpContext context)
    {
        SafeHeaders.Add(context.Response);
        var dot = file.LastIndexOf('.');
        var set = sets.All.FirstOrDefault(each => each.Name == (dot < 0 ? file : file[..dot]));
        var format = ExportFormat.All.FirstOrDefault(each => dot >= 0 && each.Extension == file[(dot + 1)..]);
        if (set is null || format is null)
        {
            await Unknown(set is null, file, dot).WriteAsync(context);
            return;
        }

        var (question, problem) = ExportQuery.Read(context.Request.Query, set, clock, words);
        if (problem is not null) await problem.WriteAsync(context);
        else if (HttpMethods.IsHead(context.Request.Method)) Announce(context.Response, set, format, question!);
        else await SendAsync(context, set, format, question!);
    }

    public void Dispose() => limiter.Dispose();

    private async Task SendAsync(HttpContext context, DataSet set, ExportFormat format, DataQuestion question)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(settings.Timeout);
        try
        {
            using var place = await limiter.AcquireAsync(1, time.Token);
            if (!place.IsAcquired)
            {
                await BusyAsync(context, "Too many files are being made. Try again in a moment.");
                return;
            }

            await using var chunks = new Started<IReadOnlyList<IReadOnlyList<object?>>>(set.ChunksAsync(context.RequestServices, question, time.Token).GetAsyncEnumerator(time.Token));

            // The first rows are read before anything is sent: what goes wrong with them can still be told.
            await chunks.StartAsync();
            Announce(context.Response, set, format, question);
            await format.WriteAsync(context.Response.Body, Head(context.Request, set, question), chunks, time.Token);
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
            TookTooLong(set.Name, settings.Timeout);
            context.Abort();
        }
    }

    private ExportHead Head(HttpRequest request, DataSet set, DataQuestion question)
        => new(set, question, clock.GetUtcNow(), $"{settings.Source}, {request.PathBase}{request.Path}{request.QueryString}", settings.Licence, words);

    private static void Announce(HttpResponse response, DataSet set, ExportFormat format, DataQuestion question)
    {
        response.ContentType = format.MediaType;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{set.Name}-{ExportHead.Day(question.AsOf)}.{format.Extension}" }.ToString();
    }

    private ExportProblem Unknown(bool isSet, string file, int dot)
    {
        var name = isSet ? dot < 0 ? file : file[..dot] : file;
        var shown = name.Length <= 40 ? name : name[..40] + "…";
        var nearest = NearestKeys.To(name, sets.All.Select(set => set.Name));
        return new ExportProblem(
            StatusCodes.Status404NotFound,
            isSet ? "UNKNOWN_DATASET" : "UNKNOWN_FORMAT",
            "There is no such file.",
            isSet ? $"There is no data set '{shown}'. The nearest is {nearest[0]}." : $"'{shown}' has no format that there is. Add one, such as .csv.")
        {
            More = new Dictionary<string, IReadOnlyList<string>>
            {
                ["datasets"] = [.. sets.All.Select(set => set.Name)],
                ["formats"] = [.. ExportFormat.All.Select(format => format.Extension)],
            },
        };
    }

    private static Task BusyAsync(HttpContext context, string detail)
    {
        context.Response.Headers[HeaderNames.RetryAfter] = "5";
        return new ExportProblem(StatusCodes.Status503ServiceUnavailable, "LIMIT_CONCURRENT_EXECUTIONS", "The server is busy.", detail).WriteAsync(context);
    }

    [LoggerMessage(1, LogLevel.Warning, "The file of {Set} was cut off after {Timeout}")]
    private partial void TookTooLong(string set, TimeSpan timeout);
}
