namespace Samverkan.Kernel;

/// <summary>The number of a matter in the register of a public organization (diarienummer), for example RUN/34/2018.</summary>
public sealed record DiaryNumber
{
    public DiaryNumber(string raw) => throw new NotImplementedException();

    /// <summary>Exactly as the source writes it.</summary>
    public string Raw { get; private init; }

    /// <summary>The register of the board, for example RUN; null when the number is not of the usual form.</summary>
    public string? Series => throw new NotImplementedException();

    /// <summary>The running number in the year; null when the number is not of the usual form.</summary>
    public int? Serial => throw new NotImplementedException();

    /// <summary>The year in which the matter was registered, which need not be the year of anything decided in it; null when the number is not of the usual form.</summary>
    public int? Year => throw new NotImplementedException();
}
