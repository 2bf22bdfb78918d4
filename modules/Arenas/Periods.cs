using System.Text.Json.Nodes;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas;

/// <summary>The periods in documents.</summary>
internal static class Periods
{
    private const string Unknown = "/";

    /// <summary>The period of a document or part; with unknown bounds when it has none.</summary>
    public static ValidPeriod Of(JsonObject part) => ValidPeriod.TryParse(part.TextOf("period"), out var period) ? period : ValidPeriod.Parse(Unknown);

    /// <summary>Whether no last day is known.</summary>
    public static bool IsOpen(JsonObject part) => Of(part).LastDay is null;

    /// <summary>Gives a document or part its last day. Whether the period still holds some day is for the reader to say.</summary>
    public static void End(JsonObject part, string lastDay)
        => part["period"] = $"{(part.TextOf("period") ?? Unknown).Split('/')[0]}/{lastDay}";
}
