using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverkan.Kernel;

/// <summary>The number of a matter in the register of a public organization (diarienummer), for example RUN/34/2018.</summary>
/// <remarks>Of one organization only: two may use the same number.</remarks>
public sealed partial record DiaryNumber
{
    /// <param name="raw">As the source writes it.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public DiaryNumber(string raw)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(raw);
        Raw = raw;
        if (UsualForm().Match(raw) is not { Success: true } match) return;

        Series = match.Groups["series"].Value;
        Serial = int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture);
        Year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>Exactly as the source writes it (diarienummer i text).</summary>
    public string Raw { get; }

    /// <summary>The register of the board (diarieserie), for example RUN; null when the number is not of the usual form.</summary>
    public string? Series { get; }

    /// <summary>The running number in the year (löpnummer); null when the number is not of the usual form.</summary>
    public int? Serial { get; }

    /// <summary>The year in which the matter was registered (registreringsår), which need not be the year of anything decided in it; null when the number is not of the usual form.</summary>
    public int? Year { get; }

    public override string ToString() => Raw;

    [GeneratedRegex(@"\A(?<series>\p{L}+)/(?<serial>[0-9]{1,9})/(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex UsualForm();
}
