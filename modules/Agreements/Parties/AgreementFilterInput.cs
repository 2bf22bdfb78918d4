using Samverkan.Kernel;

namespace Samverkan.Agreements.Parties;

/// <summary>Which agreements are meant, by who is bound by them. Several members are joined by "and"; an empty filter means all.</summary>
internal sealed record AgreementFilterInput
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<AgreementFilterInput>? And { get; init; }

    /// <summary>One of these holds.</summary>
    public IReadOnlyList<AgreementFilterInput>? Or { get; init; }

    /// <summary>It binds this stakeholder (part): as a party itself, or as a member on the day of a group that is a party.</summary>
    public KeyFilterInput? Party { get; init; }

    /// <summary>Whom it binds, several together (parter): all of them, or some.</summary>
    public KeyListFilterInput? Parties { get; init; }

    /// <summary>Every key that is named, here or further in.</summary>
    [GraphQLIgnore]
    public IEnumerable<string> NamedKeys =>
    [
        .. (And ?? []).Concat(Or ?? []).SelectMany(part => part.NamedKeys),
        .. Party?.In ?? [],
        .. Parties?.All ?? [],
        .. Parties?.Some ?? [],
        .. Party?.Eq is { } key ? [key] : Array.Empty<string>(),
    ];

    /// <summary>Whether an agreement that binds those with these keys is meant.</summary>
    public bool Matches(IReadOnlySet<string> bound)
        => (And ?? []).All(part => part.Matches(bound))
            && (Or is null || Or.Any(part => part.Matches(bound)))
            && (Party?.Eq is not { } one || bound.Contains(one))
            && (Party?.In is not { } several || several.Any(bound.Contains))
            && (Parties?.All ?? []).All(bound.Contains)
            && (Parties?.Some is not { } some || some.Any(bound.Contains));
}
