using System.Text.Json.Nodes;
using MediatR;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>
/// Told when rows have been written and nothing is committed yet: whoever keeps a rule that needs the database asks it now, and says
/// what is wrong; whoever has records that must follow changes them in the same transaction.
/// </summary>
/// <param name="Change">What is about to happen.</param>
public sealed record RegisterChanging(RegisterChange Change) : INotification;

/// <summary>Told after the commit: the register has changed.</summary>
/// <param name="Change">What has happened.</param>
public sealed record RegisterChanged(RegisterChange Change) : INotification;

/// <summary>Why and by whom the register is changed.</summary>
/// <param name="Caller">Who changes it.</param>
/// <param name="Command">The name of the mutation or command, for example extendAgreement.</param>
/// <param name="Reason">In the words of who changes it; null when none is given.</param>
public sealed record Act(Caller Caller, string Command, string? Reason)
{
    /// <summary>Chosen by the client, so that a retry does not act twice.</summary>
    internal Guid? RequestId { get; init; }

    /// <summary>Of what was asked for under the request id.</summary>
    internal string? RequestHash { get; init; }
}

/// <summary>Some documents that become others, all of them or none.</summary>
public sealed class RegisterChange
{
    private readonly List<SeedFault> faults = [];
    private readonly List<Warning> warnings = [];
    private readonly List<DocumentChange> further = [];
    private readonly List<DocumentChange> records = [];

    internal RegisterChange(Act act, DateTimeOffset recordedAt) => (Act, RecordedAt) = (act, recordedAt);

    public Act Act { get; }

    /// <summary>In UTC, to the millisecond.</summary>
    public DateTimeOffset RecordedAt { get; }

    /// <summary>All that change, in the order in which they were written; while it is told that they are changing, also those of earlier rounds.</summary>
    public IReadOnlyList<DocumentChange> Records => records;

    /// <summary>Those that have been written since it was last told.</summary>
    public IReadOnlyList<DocumentChange> Latest { get; private set; } = [];

    public IReadOnlyList<SeedFault> Faults => faults;

    public IReadOnlyList<Warning> Warnings => warnings;

    /// <summary>The latest changes of one kind.</summary>
    /// <param name="collection">The array that holds the kind, for example agreements.</param>
    public IEnumerable<DocumentChange> LatestOf(string collection) => Latest.Where(each => each.Kind.Collection == collection);

    /// <summary>Says what is wrong with a record; then nothing is written.</summary>
    /// <param name="record">That breaks a rule.</param>
    /// <param name="path">In its document, for example <c>$.parties[1]</c>; <c>$</c> for the whole.</param>
    /// <param name="message">A sentence, with the rule's number in brackets: (INV-27).</param>
    /// <param name="expected">What should stand there, without a full stop.</param>
    /// <param name="kind">What sort of fault it is.</param>
    /// <param name="keys">Of the other records that it is about.</param>
    public void Fault(DocumentChange record, string path, string message, string expected, FaultKind kind = FaultKind.Invalid, params IReadOnlyList<string> keys)
    {
        var (file, place) = record.PlaceOf(path);
        faults.Add(new SeedFault(file, place, message, expected) { Kind = kind, Keys = keys });
    }

    /// <summary>Says that a record cannot become what it is to be because of the state in which it, or another record, is; then nothing is written.</summary>
    /// <param name="record">That cannot be changed so.</param>
    /// <param name="path">In its document.</param>
    /// <param name="state">That stands in the way.</param>
    /// <param name="message">A sentence.</param>
    /// <param name="expected">What should stand there, without a full stop.</param>
    public void Refuse(DocumentChange record, string path, string? state, string message, string expected)
    {
        var (file, place) = record.PlaceOf(path);
        faults.Add(new SeedFault(file, place, message, expected) { Kind = FaultKind.State, Found = state });
    }

    /// <summary>Says what to know although it can be done.</summary>
    /// <param name="code">Stable, for example DECIDED_WITHOUT_DOCUMENTED_MANDATE.</param>
    /// <param name="message">A sentence.</param>
    /// <param name="record">That it is about.</param>
    /// <param name="path">In its document.</param>
    public void Warn(string code, string message, DocumentChange? record = null, string path = "$")
        => warnings.Add(new Warning(code, message, record is null ? null : InputPlace.Split(record.PlaceOf(path).Place)));

    /// <summary>Changes another record in the same transaction, under the same act.</summary>
    /// <param name="record">As it is.</param>
    /// <param name="after">As it is to be.</param>
    public void Also(StoredDocument record, JsonObject after)
        => further.Add(new DocumentChange(record.Kind, record.Key, record.Id, record.Document, after) { Version = record.Version });

    internal void Add(IEnumerable<SeedFault> found) => faults.AddRange(found);

    internal void Begin(IReadOnlyList<DocumentChange> round)
    {
        records.AddRange(round);
        Latest = round;
    }

    internal IReadOnlyList<DocumentChange> TakeFurther()
    {
        List<DocumentChange> taken = [.. further];
        further.Clear();
        return taken;
    }
}

/// <summary>A record's document as it is stored.</summary>
/// <param name="Kind">Of the record.</param>
/// <param name="Key">Of the record.</param>
/// <param name="Id">Of the record.</param>
/// <param name="Version">Raised by each change.</param>
/// <param name="Document">Not to be changed; make a copy.</param>
public sealed record StoredDocument(RecordKind Kind, string Key, Guid Id, int Version, JsonObject Document);
