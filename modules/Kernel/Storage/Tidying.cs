using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samverkan.Kernel.Storage;

/// <summary>Has the database put what has been written into its final place: in calm moments, when much has gathered, and at the end.</summary>
internal sealed partial class Tidying(Database database, ILogger<Tidying> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TidyAsync(atOnce: true, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TidyAsync(atOnce: false, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task TidyAsync(bool atOnce, CancellationToken cancellationToken)
    {
        try
        {
            if (!await database.TidyAsync(atOnce, cancellationToken)) LogHindered(log);
        }
        catch (Exception exception) when (database.Explain(exception) is { } told)
        {
            LogFailed(log, told.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The log beside the database cannot be emptied: somebody has been reading in it for long. It grows until they end.")]
    private static partial void LogHindered(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "The log beside the database could not be emptied: {Reason}")]
    private static partial void LogFailed(ILogger logger, string reason);
}
