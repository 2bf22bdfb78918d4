using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Assignments;

/// <summary>What is told to give someone a role in a task.</summary>
internal sealed record AssignRoleInput : RecordInput
{
    /// <summary>The task (uppgift): its id, or its key.</summary>
    [ID]
    public required string TaskId { get; init; }

    /// <summary>Who gets the role (innehavare): the id or key of an organization, a group, a unit, a body or a post; never a person.</summary>
    [ID]
    public required string HolderId { get; init; }

    /// <summary>What the holder is to the task (roll).</summary>
    public required Role Role { get; init; }

    /// <summary>Whether it holds or is only proposed or meant (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether the role is held alone or together with others (fördelning); unknown when left out.</summary>
    public ShareKind? Share { get; init; }

    /// <summary>How those who share the role divide it (fördelningen i ord).</summary>
    public string? ShareNote { get; init; }

    /// <summary>Where it holds (territorium): the codes of the municipalities; left out for the whole county.</summary>
    public IReadOnlyList<string>? Territory { get; init; }

    /// <summary>What it rests on (grund): the id or key of an agreement or a decision. Established on an agreement, it holds only on days when that is in force (INV-28).</summary>
    [ID]
    public string? BasisId { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod); unknown when left out. Of one holder, role, territory and standing no two share a day (INV-27).</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to give many roles at once.</summary>
internal sealed record AssignRolesInput : CommandInput
{
    /// <summary>The assignments (rolltilldelningar), one at least: all of them are recorded, or none.</summary>
    public required IReadOnlyList<RoleAssignmentInput> Assignments { get; init; }
}

/// <summary>A role that someone gets in a task (rolltilldelning).</summary>
internal sealed record RoleAssignmentInput
{
    /// <summary>The key that it is to have (nyckel), for example assignment/ra-02; made of the task and the holder when left out. It never changes.</summary>
    public string? Key { get; init; }

    /// <summary>The task (uppgift): its id, or its key.</summary>
    [ID]
    public required string TaskId { get; init; }

    /// <summary>Who gets the role (innehavare): the id or key of an organization, a group, a unit, a body or a post; never a person.</summary>
    [ID]
    public required string HolderId { get; init; }

    /// <summary>What the holder is to the task (roll).</summary>
    public required Role Role { get; init; }

    /// <summary>Whether it holds or is only proposed or meant (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether the role is held alone or together with others (fördelning); unknown when left out.</summary>
    public ShareKind? Share { get; init; }

    /// <summary>How those who share the role divide it (fördelningen i ord).</summary>
    public string? ShareNote { get; init; }

    /// <summary>Where it holds (territorium): the codes of the municipalities; left out for the whole county.</summary>
    public IReadOnlyList<string>? Territory { get; init; }

    /// <summary>What it rests on (grund): the id or key of an agreement or a decision. Established on an agreement, it holds only on days when that is in force (INV-28).</summary>
    [ID]
    public string? BasisId { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod); unknown when left out. Of one holder, role, territory and standing no two share a day (INV-27).</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change what is known of an assignment. What is left out stays; null takes away. It is ended by endAssignment.</summary>
internal sealed record UpdateRoleAssignmentDetailsInput : ChangeInput
{
    /// <summary>The task (uppgift): its id, or its key.</summary>
    [ID]
    public Optional<string> TaskId { get; init; }

    /// <summary>Who gets the role (innehavare): the id or key of an organization, a group, a unit, a body or a post; never a person.</summary>
    [ID]
    public Optional<string> HolderId { get; init; }

    /// <summary>What the holder is to the task (roll).</summary>
    public Optional<Role> Role { get; init; }

    /// <summary>Whether it holds or is only proposed or meant (ställning).</summary>
    public Optional<Standing> Standing { get; init; }

    /// <summary>Whether the role is held alone or together with others (fördelning); unknown when left out.</summary>
    public Optional<ShareKind?> Share { get; init; }

    /// <summary>How those who share the role divide it (fördelningen i ord).</summary>
    public Optional<string?> ShareNote { get; init; }

    /// <summary>Where it holds (territorium): the codes of the municipalities; left out for the whole county.</summary>
    public Optional<IReadOnlyList<string>> Territory { get; init; }

    /// <summary>What it rests on (grund): the id or key of an agreement or a decision. Established on an agreement, it holds only on days when that is in force (INV-28).</summary>
    [ID]
    public Optional<string?> BasisId { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod); unknown when left out. Of one holder, role, territory and standing no two share a day (INV-27).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to end a role.</summary>
internal record EndAssignmentInput : ChangeInput
{
    /// <summary>The last day on which the role is held (sista dag), that day included.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Ends the assignment of a draft.</summary>
    /// <param name="draft">Whose input this is.</param>
    [GraphQLIgnore]
    public void End(Draft draft)
    {
        var period = ValidPeriod.Parse(draft.Part.TextOf("period") ?? "/");
        if (period.LastDay is { Precision: PartialDatePrecision.Day } ended && ended.Latest <= LastDay)
            draft.Fault("input.lastDay", $"The role has ended on {ended.Text} already.", "a day before that", FaultKind.State, "ENDED");
        else if (period.FirstDay is { } first && first.Earliest > LastDay)
            draft.Fault("input.lastDay", $"The role begins on {first.Text} (INV-01).", "a day on or after that");
        else
            draft.Part["period"] = period.Until(PartialDate.Of(LastDay)).Text;
    }
}
