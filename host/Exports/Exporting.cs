using Microsoft.Net.Http.Headers;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>Sends one data set in one format, from one snapshot of the register, with as much memory as a few rows need.</summary>
internal sealed class Exporting(DataSets sets, Words words, ExportSettings settings, TimeProvider clock, FileGate gate)
{
    public async Task SendAsync(string file, HttpContext context)
    {
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
        else await gate.RunAsync(context, cancellationToken => SendAsync(context, set, format, question!, cancellationToken));
    }

    private async Task SendAsync(HttpContext context, DataSet set, ExportFormat format, DataQuestion question, CancellationToken cancellationToken)
    {
        var chunks = set.ChunksAsync(context.RequestServices, question, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var started = new Started<IReadOnlyList<IReadOnlyList<object?>>>(chunks);

        // The first rows are read before anything is sent: what goes wrong with them can still be told.
        await started.StartAsync();
        Announce(context.Response, set, format, question);
        await format.WriteAsync(context.Response.Body, Head(context.Request, set, question), started, cancellationToken);
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
        var name = isSet && dot >= 0 ? file[..dot] : file;
        var shown = ExportQuery.Short(name);
        return new ExportProblem(
            StatusCodes.Status404NotFound,
            isSet ? "UNKNOWN_DATASET" : "UNKNOWN_FORMAT",
            "There is no such file.",
            isSet
                ? $"There is no data set '{shown}'. The nearest is {NearestKeys.To(name, sets.All.Select(set => set.Name))[0]}."
                : $"There is no format of '{shown}' with that name. Add .{string.Join(", .", ExportFormat.All.Select(format => format.Extension))} to the name of the data set.")
        {
            More = new Dictionary<string, IReadOnlyList<string>>
            {
                ["datasets"] = [.. sets.All.Select(set => set.Name)],
                ["formats"] = [.. ExportFormat.All.Select(format => format.Extension)],
            },
        };
    }
}
