namespace Samverkan.Kernel;

/// <summary>Something that stands in the calendar of a body: a meeting, a follow-up.</summary>
public sealed record CalendarEntry
{
    /// <summary>Stable and different for each entry: a calendar that is read again knows it by this.</summary>
    public required string Key { get; init; }

    /// <summary>When, as precisely as the sources say; null when they do not.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What it is, in Swedish.</summary>
    public required string Summary { get; init; }

    /// <summary>What more there is to say in the words of fixed lists, such as how far it has come.</summary>
    public IReadOnlyList<Enum> Words { get; init; } = [];

    /// <summary>Whether it holds or is only proposed.</summary>
    public Standing Standing { get; init; } = Standing.Established;

    /// <summary>Whether it was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The documents on which it rests, with the place in each.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>What a module knows that belongs in the calendar of a body.</summary>
public interface ICalendarSource
{
    /// <summary>The entries, each once, with the same number of statements however many there are.</summary>
    /// <param name="body">Whose calendar it is.</param>
    /// <param name="today">On which day names and standings are looked at.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    Task<IReadOnlyList<CalendarEntry>> EntriesAsync(StakeholderId body, DateOnly today, CancellationToken cancellationToken);
}
