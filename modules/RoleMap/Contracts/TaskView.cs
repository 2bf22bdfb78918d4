using System.Linq.Expressions;
using Samverkan.Kernel;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.RoleMap.Contracts;

/// <summary>Something that someone is to do or answer for (uppgift, uppdrag).</summary>
[GraphQLName("Task")]
public sealed record TaskView : IRoleMapRecord
{
    /// <summary>Opaque and stable; the same task everywhere.</summary>
    [ID]
    public required TaskId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example task/regional-development.</summary>
    public required string Key { get; init; }

    /// <summary>What the task is called (namn), in the words of the sources.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English (engelskt namn); null when there is no translation.</summary>
    public string? NameEn { get; init; }

    /// <summary>What it rests on (uppgiftsslag); null when the sources do not say.</summary>
    public TaskKind? Kind { get; init; }

    /// <summary>Other words for the same task (synonymer).</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>What it is about; shown as topics.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    /// <summary>The task that it is a part of; shown as parent.</summary>
    [GraphQLIgnore]
    public TaskId? ParentId { get; init; }

    /// <summary>The agreement that it belongs to; shown as agreement.</summary>
    [GraphQLIgnore]
    public AgreementId? AgreementId { get; init; }

    /// <summary>The area of the agreement that it is; shown as area.</summary>
    [GraphQLIgnore]
    public AgreementAreaId? AreaId { get; init; }

    /// <summary>The obligation of the agreement that the task fulfills (åtagande); null when it fulfills none.</summary>
    public NodeRef? Obligation => ObligationId is { } id ? new NodeRef("Obligation", id.Value) : null;

    /// <summary>The obligation's id.</summary>
    [GraphQLIgnore]
    public ObligationId? ObligationId { get; init; }

    /// <summary>From when until when it is a task, and what shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is a task (giltighetsperiod). An unknown last day means that nobody has recorded its end.</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>The id that its citations point at.</summary>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<TaskEntry, TaskView>> Of { get; } = task => new TaskView
    {
        Id = task.Id,
        Key = task.Key,
        Name = task.Name,
        NameEn = task.NameEn,
        Kind = task.Kind,
        Synonyms = task.Synonyms,
        TopicIds = task.Topics,
        ParentId = task.Parent,
        AgreementId = task.Agreement,
        AreaId = task.Area,
        ObligationId = task.Obligation,
        Validity = task.Validity,
    };

    internal static Func<TaskEntry, TaskView> From { get; } = Of.Compile();
}
