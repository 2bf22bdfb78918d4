using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Dialogues;

internal sealed class DialoguesByIdHandler(DialoguesDb db) : IRequestHandler<DialoguesById, IReadOnlyDictionary<DialogueId, DialogueView>>
{
    public async Task<IReadOnlyDictionary<DialogueId, DialogueView>> Handle(DialoguesById request, CancellationToken cancellationToken)
        => await db.Dialogues
            .Where(dialogue => request.Ids.Contains(dialogue.Id))
            .Select(DialogueView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

internal sealed class DialoguesOfOrganizationsHandler(DialoguesDb db) : IRequestHandler<DialoguesOfOrganizations, ILookup<StakeholderId, DialogueView>>
{
    public Task<ILookup<StakeholderId, DialogueView>> Handle(DialoguesOfOrganizations request, CancellationToken cancellationToken)
        => db.DialoguesOfAsync(request.Ids, cancellationToken);
}

internal static class OrganizationDialogueLists
{
    /// <summary>The dialogues with each organization in the order of their keys: one statement.</summary>
    public static async Task<ILookup<StakeholderId, DialogueView>> DialoguesOfAsync(
        this DialoguesDb db, IReadOnlyList<StakeholderId> organizations, CancellationToken cancellationToken)
    {
        var ids = organizations.Distinct().ToList();
        var rows = await db.Dialogues
            .Where(dialogue => ids.Contains(dialogue.Municipality))
            .OrderBy(dialogue => dialogue.Key)
            .Select(DialogueView.Of)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(dialogue => dialogue.MunicipalityId);
    }
}
