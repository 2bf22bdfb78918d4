using System.Security.Claims;
using Samverkan.Kernel.Recording;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Tasks;

/// <summary>What is told to record a task.</summary>
internal sealed record RecordTaskInput : RecordInput
{
    /// <summary>What the task is called (namn), in the words of the sources.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English (engelskt namn).</summary>
    public string? NameEn { get; init; }

    /// <summary>What it rests on (uppgiftsslag); left out when the sources do not say.</summary>
    public TaskKind? Kind { get; init; }

    /// <summary>Other words for the same task (synonymer).</summary>
    public IReadOnlyList<string>? Synonyms { get; init; }

    /// <summary>What it is about (sakområden): ids, or keys.</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }

    /// <summary>The task that it is a part of (överordnad uppgift): its id, or its key.</summary>
    [ID]
    public string? ParentId { get; init; }

    /// <summary>The agreement that it belongs to (överenskommelse): its id, or its key.</summary>
    [ID]
    public string? AgreementId { get; init; }

    /// <summary>The area of the agreement that it is (område): its id, or its key.</summary>
    [ID]
    public string? AreaId { get; init; }

    /// <summary>The obligation of the agreement that it fulfills (åtagande): its id, or its key.</summary>
    [ID]
    public string? ObligationId { get; init; }

    /// <summary>From when until when it is a task (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to change what a task is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateTaskDetailsInput : ChangeInput
{
    /// <summary>What the task is called (namn), in the words of the sources.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>The name in English (engelskt namn).</summary>
    public Optional<string?> NameEn { get; init; }

    /// <summary>What it rests on (uppgiftsslag); left out when the sources do not say.</summary>
    public Optional<TaskKind?> Kind { get; init; }

    /// <summary>Other words for the same task (synonymer).</summary>
    public Optional<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>What it is about (sakområden): ids, or keys.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>The task that it is a part of (överordnad uppgift): its id, or its key.</summary>
    [ID]
    public Optional<string?> ParentId { get; init; }

    /// <summary>The agreement that it belongs to (överenskommelse): its id, or its key.</summary>
    [ID]
    public Optional<string?> AgreementId { get; init; }

    /// <summary>The area of the agreement that it is (område): its id, or its key.</summary>
    [ID]
    public Optional<string?> AreaId { get; init; }

    /// <summary>The obligation of the agreement that it fulfills (åtagande): its id, or its key.</summary>
    [ID]
    public Optional<string?> ObligationId { get; init; }

    /// <summary>From when until when it is a task (giltighetsperiod); unknown when left out.</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows it (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class TaskMutations
{
    /// <summary>Records a task (registrera uppgift). Who has which role in it is recorded by assignRole.</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<TaskView>> RecordTaskAsync(RecordTaskInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<TaskView>("tasks", input, user, cancellationToken);

    /// <summary>Changes what a task is described by (ändra uppgifter om uppgift).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<TaskView>> UpdateTaskDetailsAsync(UpdateTaskDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<TaskView>(input, user, cancellationToken, isDetails: true);
}
