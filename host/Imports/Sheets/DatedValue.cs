using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Kernel;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>A value with what holds for it in brackets after it: 2309 (1974/..), Krokom (kortnamn, 1974/.., belagd 2018 2021-06).</summary>
internal static partial class DatedValue
{
    private const string Attested = "belagd ";

    /// <summary>The value, and what the brackets at its end hold, taken apart at its commas.</summary>
    public static (string Value, string[] Remarks) Read(string text)
        => Form().Match(text) is { Success: true } match ? (match.Groups["value"].Value, match.Groups["remarks"].Value.Split(',', StringSplitOptions.TrimEntries)) : (text, []);

    /// <summary>Adds a period and days of attestation to a record, out of remarks; an unreadable one is a fault.</summary>
    public static void AddDates(JsonObject record, IEnumerable<string> remarks, SheetCells cells, SheetColumn column)
    {
        foreach (var remark in remarks)
        {
            if (remark.StartsWith(Attested, StringComparison.OrdinalIgnoreCase) && remark[Attested.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is var days && days.All(IsDate))
                record["attestedOn"] = new JsonArray([.. days.Select(day => JsonValue.Create(day))]);
            else if (ValidPeriod.TryParse(remark, out _)) record["period"] = remark;
            else cells.Fault(column, $"'{Short.Of(remark)}' in brackets is no period.", "first day/last day, for example 1974/.. (until further notice) or 2015-01-01/2018, or belagd and days on which a source shows it");
        }
    }

    public static string Write(JsonObject record, string member, params string[] before)
    {
        List<string> remarks = [.. before];
        if (record["period"] is { } period) remarks.Add(period.ToString());
        if (record["attestedOn"] is JsonArray { Count: > 0 } days) remarks.Add(Attested + string.Join(' ', days.Select(day => day!.ToString())));
        return remarks is [] ? record[member]!.ToString() : $"{record[member]} ({string.Join(", ", remarks)})";
    }

    /// <summary>Adds what is there.</summary>
    public static void AddEach(this JsonArray array, IEnumerable<JsonNode?> nodes)
    {
        foreach (var node in nodes.OfType<JsonNode>()) array.Add(node);
    }

    private static bool IsDate(string text) => PartialDate.TryParse(text, out _);

    [GeneratedRegex(@"\A(?<value>.*\S)\s*\((?<remarks>[^()]*)\)\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Form();
}
