using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>Reads what an address asks for. What it does not know, and what it cannot read, is refused: nobody gets another day than the one meant.</summary>
internal static class ExportQuery
{
    public static (DataQuestion? Question, ExportProblem? Problem) Read(IQueryCollection query, DataSet set, TimeProvider clock, Words words)
    {
        string[] known = set.Standings is null ? ["asOf"] : ["asOf", "standing"];
        if (query.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            return (null, Refused("UNKNOWN_PARAMETER", $"There is no parameter '{Short(unknown)}' here. Known are {string.Join(" and ", known)}."));

        var day = clock.Today();
        if (query.TryGetValue("asOf", out var days))
        {
            if (days.Count != 1 || !DateOnly.TryParseExact(days[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                return (null, Refused("AS_OF_INVALID", $"asOf must be given once, as a day that exists, for example 2023-01-01, and it is '{Short(string.Join(',', days!))}'. Leave it out to ask about today."));
            if (new AsOfAttribute().Refuse(day, allowsNull: false) is { } error) return (null, Refused(error.Code!, error.Message));
        }

        return Standings(query, set, words) is { } standings
            ? (new DataQuestion(day, standings), null)
            : (null, Refused("STANDING_INVALID", $"standing must be one or more of {string.Join(", ", words.Of(typeof(Standing)).Select(word => word.Name))}, with commas between them. Leave it out for {string.Join(", ", set.Standings!.Select(each => words[each].Name))}."));
    }

    private static IReadOnlyList<Standing>? Standings(IQueryCollection query, DataSet set, Words words)
    {
        if (!query.TryGetValue("standing", out var given)) return set.Standings ?? [];
        var names = Enum.GetValues<Standing>().ToDictionary(standing => words[standing].Name);
        var asked = given.SelectMany(text => (text ?? "").Split(',')).Select(name => names.TryGetValue(name.Trim(), out var standing) ? standing : (Standing?)null).ToList();
        return asked.Contains(null) ? null : [.. asked.OfType<Standing>().Distinct().Order()];
    }

    public static ExportProblem Refused(string code, string detail) => new(StatusCodes.Status400BadRequest, code, "The question cannot be answered.", detail);

    public static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
