using System.Text.Json.Nodes;
using Samverkan.Host.Imports.Cells;
using Samverkan.Kernel;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>From when until when, in two columns. Of a period of which nothing is said, nothing is known, and what the register has stays.</summary>
internal sealed class PeriodPart() : SheetPart("period")
{
    private readonly SheetColumn first = new("firstDay", "Från och med", "From")
    {
        Help = "Första dagen det gäller. okänd = vi vet inte; tills vidare = ingen gräns. Lämna båda dagarna tomma för att inte säga något.",
        HelpEnglish = "The first day on which it holds. unknown = it is not known; until further notice = no limit. Leave both days empty to say nothing.",
        Example = "2019-01-01",
        Others = ["Fr.o.m.", "Från", "Första dag", "First day", "Start"],
    };

    private readonly SheetColumn last = new("lastDay", "Till och med", "Until")
    {
        Help = "Sista dagen det gäller. Tomt när första dagen är ifylld = okänd; tills vidare = ingen gräns.",
        HelpEnglish = "The last day on which it holds. Empty where the first day is given = it is not known; until further notice = no limit.",
        Example = "tills vidare",
        Others = ["T.o.m.", "Till", "Sista dag", "Last day", "Slut", "End"],
    };

    public override IReadOnlyList<SheetColumn> Columns => [first, last];

    public override void Read(SheetCells cells, JsonObject document)
    {
        if (cells.IsCleared(first) && cells.IsCleared(last)) document[Member] = null;
        var (from, until) = (cells.Text(first), cells.Text(last));
        if (from is null && until is null) return;
        foreach (var missing in Columns.Where(column => !cells.Has(column)))
        {
            cells.Fault(missing, "One day of the period is given, and for the other there is no column.", "both columns, with an empty cell for a day that is not known");
            return;
        }

        if (Bound(cells, first, from) is { } firstDay && Bound(cells, last, until) is { } lastDay && Holds(cells, $"{firstDay}/{lastDay}")) document[Member] = $"{firstDay}/{lastDay}";
    }

    public override void Write(JsonObject document, SheetLine line)
    {
        if (document[Member]?.ToString() is not { } period) return;
        var (firstDay, lastDay) = WrittenPeriod.Bounds(period);
        line[first] = WrittenPeriod.Text(firstDay, line.Language);
        line[last] = WrittenPeriod.Text(lastDay, line.Language);
    }

    private static string? Bound(SheetCells cells, SheetColumn column, string? text)
    {
        if (text is null) return "";
        if (WrittenPeriod.Bound(text, out var why) is { } bound) return bound;
        cells.Fault(column, Short.Of(why!), $"{WrittenDate.Expected}; or {WrittenPeriod.Open}, or {WrittenPeriod.Unknown}");
        return null;
    }

    private bool Holds(SheetCells cells, string period)
    {
        if (ValidPeriod.TryParse(period, out _)) return true;
        cells.Fault(last, $"The period {period} ends before it begins (INV-01).", "a last day on or after the first one");
        return false;
    }
}
