using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Seats;

/// <summary>What is told to give someone a seat in an arena.</summary>
internal sealed record SetSeatInput : PartInput
{
    /// <summary>Who is represented (representerad aktör) (INV-19).</summary>
    [ID]
    public required string StakeholderId { get; init; }

    /// <summary>Who appoints those who sit there (utsedd av).</summary>
    [ID]
    public string? AppointedById { get; init; }

    /// <summary>How many seats there are (antal), 1 at least; left out where the sources do not say.</summary>
    public int? Count { get; init; }

    /// <summary>In which capacity one sits there (roll i arenan).</summary>
    public required SeatCapacity Capacity { get; init; }

    /// <summary>The post that sits there (företrädare). The same one may have seats in several arenas.</summary>
    [ID]
    [Member("representedByPost")]
    public string? RepresentedByPostId { get; init; }

    /// <summary>From when until when there is the seat (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to change what a seat is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateSeatDetailsInput : ChangeInput
{
    /// <summary>Who is represented (representerad aktör) (INV-19).</summary>
    [ID]
    public Optional<string> StakeholderId { get; init; }

    /// <summary>Who appoints those who sit there (utsedd av).</summary>
    [ID]
    public Optional<string?> AppointedById { get; init; }

    /// <summary>How many seats there are (antal), 1 at least.</summary>
    public Optional<int?> Count { get; init; }

    /// <summary>In which capacity one sits there (roll i arenan).</summary>
    public Optional<SeatCapacity> Capacity { get; init; }

    /// <summary>The post that sits there (företrädare).</summary>
    [ID]
    [Member("representedByPost")]
    public Optional<string?> RepresentedByPostId { get; init; }

    /// <summary>From when until when there is the seat (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to end a seat.</summary>
internal sealed record EndSeatInput : EndPartInput;
