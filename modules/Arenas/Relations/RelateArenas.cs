using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Relations;

/// <summary>What is told to say what an arena is to another one.</summary>
internal sealed record RelateArenasInput : PartInput
{
    /// <summary>The other arena (målarena).</summary>
    [ID]
    public required string TargetId { get; init; }

    /// <summary>What the first one is to it (relationstyp).</summary>
    public required ArenaRelationKind Kind { get; init; }

    /// <summary>From when until when it is so (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to change what a relation of arenas is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateArenaRelationDetailsInput : ChangeInput
{
    /// <summary>The other arena (målarena).</summary>
    [ID]
    public Optional<string> TargetId { get; init; }

    /// <summary>What the first one is to it (relationstyp).</summary>
    public Optional<ArenaRelationKind> Kind { get; init; }

    /// <summary>From when until when it is so (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class RelateArenas
{
    /// <summary>Says what an arena is to another one (relatera samverkansarenor).</summary>
    /// <param name="input">The first arena, the other one, and the relation.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaRelationView>> RelateArenasAsync(RelateArenasInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<ArenaRelationView>("relations", "relation", input, user, cancellationToken);

    /// <summary>Changes what a relation of arenas is described by (ändra uppgifter om relation).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaRelationView>> UpdateArenaRelationDetailsAsync(UpdateArenaRelationDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaRelationView>(input, user, cancellationToken, isDetails: true);
}
