namespace Samverkan.Kernel.Recording;

/// <summary>What every command can be told.</summary>
public abstract record CommandInput
{
    /// <summary>Why it is changed (motivering), kept in the history; null when there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>Chosen by the client (begäran): the same one within 24 hours gives the first result in place of acting again.</summary>
    public Guid? ClientRequestId { get; init; }
}

/// <summary>What is told to record something new.</summary>
public abstract record RecordInput : CommandInput
{
    /// <summary>The key that it is to have (nyckel), for example org/kommun-2309; made of the name when left out. It never changes.</summary>
    public string? Key { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change something that is there, or to add a part to it.</summary>
public abstract record ChangeInput : CommandInput
{
    /// <summary>What is changed (post): its id, or its key.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The version that the user saw; a newer one gives VersionConflictError.</summary>
    public required int Version { get; init; }
}

/// <summary>What is told to add a part, with a key of its own, to something that is there.</summary>
public abstract record PartInput : ChangeInput
{
    /// <summary>The key that the part is to have (nyckel); made of that of the whole when left out. It never changes.</summary>
    public string? Key { get; init; }

    /// <summary>On what ground it is known (källhänvisningar).</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

/// <summary>Ground for a record or one of its fields (källhänvisning).</summary>
public sealed record CitationInput
{
    /// <summary>The document that shows it (dokument): its id, or its key.</summary>
    [ID]
    public required string DocumentId { get; init; }

    /// <summary>Where in the document (ställe), for example a heading or a paragraph.</summary>
    public string? Locator { get; init; }

    /// <summary>Its words, 15 at most (ordalydelse).</summary>
    public string? Phrase { get; init; }

    /// <summary>How it rests on the document (beläggning).</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The rule by which it is derived or assumed (regel); required then (INV-06).</summary>
    public string? Rule { get; init; }

    /// <summary>The field that it supports (fält); null for the whole record.</summary>
    public string? Field { get; init; }
}

/// <summary>From when until when something holds (giltighetsperiod); both days count.</summary>
public sealed record ValidPeriodInput
{
    /// <summary>The first day that counts (från och med): 2019-01-01, 2019-01 or 2019; with a mark 2019~ (about), &lt;=2019 (at the latest), &gt;=2019 (at the earliest).</summary>
    public string? FirstDay { get; init; }

    /// <summary>The last day that counts (till och med), written as the first one.</summary>
    public string? LastDay { get; init; }

    /// <summary>What it means that there is no first day (okänt eller öppet): OPEN or UNKNOWN, which is the default.</summary>
    public BoundKind? FirstDayKind { get; init; }

    /// <summary>What it means that there is no last day (okänt eller tills vidare): OPEN or UNKNOWN, which is the default.</summary>
    public BoundKind? LastDayKind { get; init; }

    /// <summary>The period as the documents have it.</summary>
    internal string Text => $"{Bound(FirstDay, FirstDayKind)}/{Bound(LastDay, LastDayKind)}";

    private static string Bound(string? day, BoundKind? kind) => day ?? (kind is BoundKind.Open ? ".." : "");
}

/// <summary>The member of the document that a property of an input is, where it does not follow from the property's name.</summary>
/// <param name="name">Of the member.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MemberAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>That a property of an input is no member of the document: the command itself does something with it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoMemberAttribute : Attribute;
