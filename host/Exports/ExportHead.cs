using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>What each file says of itself before its rows.</summary>
/// <param name="Set">What it holds.</param>
/// <param name="Question">Of which day, and which rows.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Source">Whose register it comes from, and what was asked of it.</param>
/// <param name="Licence">Under which terms it may be used.</param>
/// <param name="Words">The words of its columns.</param>
internal sealed record ExportHead(DataSet Set, DataQuestion Question, DateTimeOffset Made, string Source, string Licence, Words Words)
{
    public string AsOfText => Day(Question.AsOf);

    public string MadeText => Made.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>As the graph writes them; null for what has no standing to choose by.</summary>
    public IReadOnlyList<string>? Standings => Set.Standings is null ? null : [.. Question.Standings.Select(standing => Words[standing].Name)];

    /// <summary>How many lines there are, whatever the data set.</summary>
    public const int LineCount = 6;

    /// <summary>In Swedish, in the same order in each format. None holds the mark between cells, so that each is one cell of a table.</summary>
    public IReadOnlyList<(string Label, string Text)> Lines =>
    [
        ("Datamängd", $"{Set.Title} ({Set.Name})"),
        ("Per datum", AsOfText),
        ("Ställning", Set.Standings is null ? "ej tillämpligt" : string.Join(", ", Question.Standings.Select(standing => Words[standing].Swedish))),
        ("Uttagen", MadeText),
        ("Källa", Source),
        ("Licens", Licence),
    ];

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
