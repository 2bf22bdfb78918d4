using MediatR;
using Microsoft.Net.Http.Headers;
using Samverkan.Host.Exports;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Host.Calendars;

/// <summary>Sends the calendar of a body: its meetings and follow-ups, from all modules, in one snapshot.</summary>
internal sealed class CalendarSending(Words words, ExportSettings settings, TimeProvider clock, FileGate gate)
{
    private const string Ending = ".ics";

    public async Task SendAsync(string file, HttpContext context)
    {
        if (!file.EndsWith(Ending, StringComparison.Ordinal)) await NotFound(file, []).WriteAsync(context);
        else if (context.Request.Query.Keys.FirstOrDefault() is { } unknown) await ExportQuery.Refused("UNKNOWN_PARAMETER", $"There is no parameter '{ExportQuery.Short(unknown)}' here: a calendar holds all days.").WriteAsync(context);
        else await gate.RunAsync(context, cancellationToken => SendAsync(file[..^Ending.Length], context, cancellationToken));
    }

    private async Task SendAsync(string name, HttpContext context, CancellationToken cancellationToken)
    {
        var key = $"body/{name}";
        var mediator = context.RequestServices.GetRequiredService<IMediator>();
        var found = await mediator.Send(new StakeholderIdsByKeys([key]), cancellationToken);
        if (!found.Ids.TryGetValue(key, out var id))
        {
            await NotFound(name, [.. found.Nearest[key].Where(near => near.StartsWith("body/", StringComparison.Ordinal)).Select(near => near["body/".Length..] + Ending)]).WriteAsync(context);
            return;
        }

        var today = clock.Today();
        var body = (await mediator.Send(new StakeholdersById([id]), cancellationToken))[id];
        var entries = new List<CalendarEntry>();
        foreach (var source in context.RequestServices.GetServices<ICalendarSource>()) entries.AddRange(await source.EntriesAsync(id, today, cancellationToken));

        context.Response.ContentType = "text/calendar; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name + Ending }.ToString();
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.WriteAsync(new CalendarText(words, settings, clock.GetUtcNow()).Of(body.GetName(today), entries), cancellationToken);
    }

    private static ExportProblem NotFound(string name, IReadOnlyList<string> nearest) => new(
        StatusCodes.Status404NotFound,
        "UNKNOWN_KEY",
        "There is no such calendar.",
        $"There is no calendar '{ExportQuery.Short(name)}'. Write the key of a body without its beginning, and {Ending}: /calendar/run{Ending}.{(nearest is [] ? "" : $" The nearest are {string.Join(", ", nearest)}.")}")
    {
        More = new Dictionary<string, IReadOnlyList<string>> { ["nearest"] = nearest },
    };
}
