using System.Security.Claims;
using System.Text.Json.Nodes;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Names;

/// <summary>What is told when a stakeholder gets a new name.</summary>
internal sealed record RenameStakeholderInput : ChangeInput
{
    /// <summary>The new name (namn).</summary>
    [NoMember]
    public required string Name { get; init; }

    /// <summary>What sort of name it is (användning); the official one when left out. Names of other sorts stay as they are.</summary>
    [NoMember]
    public NameUse? Use { get; init; }

    /// <summary>The first day on which it is used (från och med). The name that it takes the place of ends the day before.</summary>
    [NoMember]
    public required DateOnly FirstDay { get; init; }

    /// <summary>What shows it (källhänvisningar), at least one.</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class Rename
{
    /// <summary>
    /// Gives a stakeholder a new name from a day on (byt namn). It stays the same stakeholder; the old name of the same sort ends the day before and stays
    /// on record (INV-03). A post has a title only, which updatePostDetails corrects.
    /// </summary>
    /// <param name="input">The name, and from when.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<StakeholderView>> RenameStakeholderAsync(RenameStakeholderInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<StakeholderView>(input, user, cancellationToken, draft =>
        {
            if (!draft.Part.ContainsKey("names"))
            {
                draft.Fault("input.id", "A post has a title and no other names.", "an organization, group, unit or body");
                return;
            }

            if (string.IsNullOrWhiteSpace(input.Name)) draft.Fault("input.name", "There is no name.", "the new name");
            var (use, lastDay) = (GraphNames.Of(input.Use ?? NameUse.Official), input.FirstDay.DayBefore());
            foreach (var name in draft.Part.PartsOf("names").Where(name => name.TextOf("use") == use && name.MayLastBeyond(lastDay))) name.EndOn(lastDay);
            var added = new JsonObject { ["text"] = input.Name, ["use"] = use };
            added.BeginOn(input.FirstDay);
            draft.Add("names", added, "input.name");
            draft.AppendCitations("name");
        });
}
