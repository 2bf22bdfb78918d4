using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Parties;

/// <summary>What is told to add a party to an agreement.</summary>
internal sealed record AddPartyInput : ChangeInput
{
    /// <summary>The organization or the group that joins (intressent): its id, or its key. Never a body or a post (INV-15).</summary>
    [ID]
    public required string StakeholderId { get; init; }

    /// <summary>As what it takes part (partens ställning).</summary>
    public required PartyCapacity Capacity { get; init; }

    /// <summary>From when until when it is a party (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it as a party (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>Its place among the parties (ordning); after the others when left out.</summary>
    public int? Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to let a party leave an agreement.</summary>
internal sealed record EndPartyInput : ChangeInput
{
    /// <summary>The organization or the group that leaves (intressent): its id, or its key.</summary>
    [ID]
    public required string StakeholderId { get; init; }

    /// <summary>The last day on which it is a party (sista dag), that day included.</summary>
    public required DateOnly LastDay { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class PartyMutations
{
    /// <summary>Lets someone join an agreement (lägg till part).</summary>
    /// <param name="input">What the party is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> AddPartyAsync(AddPartyInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddGiven("parties", []));

    /// <summary>Lets a party leave an agreement (avsluta part). It stays known as a party of the time before.</summary>
    /// <param name="input">What ends.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> EndPartyAsync(EndPartyInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => End(draft, input.LastDay));

    private static void End(Draft draft, DateOnly lastDay)
    {
        var key = draft.Given.TextOf("stakeholder");
        if (draft.Part.PartsOf("parties").LastOrDefault(party => party.TextOf("stakeholder") == key) is not { } party)
        {
            draft.Fault("input.stakeholderId", $"{key} is no party of the agreement.", "one of its parties", FaultKind.NotFound);
            return;
        }

        var period = ValidPeriod.Parse(party.TextOf("period") ?? "/");
        if (period.LastDay is { } ended && ended.Latest < lastDay)
            draft.Fault("input.lastDay", $"It has been a party until {ended.Text} only.", "a day on or before that", FaultKind.State, "ENDED");
        else if (period.FirstDay?.Earliest > lastDay)
            draft.Fault("input.lastDay", $"It has been a party since {period.FirstDay.Text} only (INV-01).", "a day on or after that");
        else
            party["period"] = period.Until(PartialDate.Of(lastDay)).Text;
    }
}
