using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues;

/// <summary>Who is to be heard in a round, and who has been, on a day.</summary>
internal sealed record Hearing
{
    /// <summary>The members on the day, and all with whom the round has a dialogue, whatever became of their membership.</summary>
    public required IReadOnlyList<StakeholderId> Expected { get; init; }

    /// <summary>The dialogues that had been held by the day.</summary>
    public required IReadOnlyList<DialogueView> Dialogues { get; init; }

    public IReadOnlySet<StakeholderId> Held => Dialogues.Select(dialogue => dialogue.MunicipalityId).ToHashSet();

    /// <summary>Nobody is in both, and nobody is missing: held and remaining make up the expected (INV-24).</summary>
    public IReadOnlyList<StakeholderId> Remaining => [.. Expected.Except(Held)];

    /// <param name="day">The day that is asked about.</param>
    /// <param name="members">Whom the agreement binds as members of a group on the day.</param>
    /// <param name="dialogues">Of the round, whatever their state.</param>
    /// <param name="mayHaveBegun">Whether the round may have begun by the day.</param>
    public static Hearing On(DateOnly day, IEnumerable<StakeholderId> members, IReadOnlyCollection<DialogueView> dialogues, bool mayHaveBegun) => new()
    {
        Expected = [.. members.Union(dialogues.Select(dialogue => dialogue.MunicipalityId))],
        Dialogues = [.. dialogues.Where(dialogue => dialogue.IsHeldBy(day, mayHaveBegun))],
    };
}

internal static class Hearings
{
    /// <summary>Of each round: two questions and one statement.</summary>
    public static async Task<IReadOnlyDictionary<DialogueRoundId, Hearing>> HearingsAsync(
        this DialoguesDb db, IReadOnlyCollection<DialogueRoundView> rounds, DateOnly day, IMediator mediator, CancellationToken cancellationToken)
    {
        List<AgreementId> agreements = [.. rounds.Select(round => round.AgreementId).Distinct()];
        var members = await mediator.Send(new BoundMembers(agreements, day), cancellationToken);
        var begun = await mediator.Send(new AgreementsBegun(agreements, day), cancellationToken);
        var dialogues = await db.DialoguesOfAsync(rounds, cancellationToken);
        return rounds.DistinctBy(round => round.Id).ToDictionary(
            round => round.Id,
            round => Hearing.On(day, members[round.AgreementId].Select(member => member.Organization), [.. dialogues[round.Id]], round.MayHaveBegunBy(day, begun)));
    }

    /// <summary>The dialogues of each round in the order of their keys: one statement.</summary>
    public static async Task<ILookup<DialogueRoundId, DialogueView>> DialoguesOfAsync(
        this DialoguesDb db, IReadOnlyCollection<DialogueRoundView> rounds, CancellationToken cancellationToken)
    {
        var ids = rounds.Select(round => round.Id).Distinct().ToList();
        var rows = await db.Dialogues
            .Where(dialogue => ids.Contains(dialogue.Round))
            .OrderBy(dialogue => dialogue.Key)
            .Select(DialogueView.Of)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.RoundId);
    }

    /// <summary>The organizations with these ids, in the order of their keys.</summary>
    public static async Task<IReadOnlyList<OrganizationView>> LoadOrganizationsAsync(
        this StakeholderByIdDataLoader stakeholders, IReadOnlyCollection<StakeholderId> ids, CancellationToken cancellationToken)
        => [.. (await stakeholders.LoadRequiredAsync(ids, cancellationToken)).OfType<OrganizationView>().OrderBy(organization => organization.Key, StringComparer.Ordinal)];
}
