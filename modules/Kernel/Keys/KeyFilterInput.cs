namespace Samverkan.Kernel;

/// <summary>Asks by keys, where one thing is pointed at. A key that nothing has is an error (UNKNOWN_KEY), not an empty answer.</summary>
public sealed record KeyFilterInput
{
    /// <summary>The thing with this key.</summary>
    [Cost(10)]
    public string? Eq { get; init; }

    /// <summary>One of the things with these keys; an empty list matches nothing.</summary>
    [Cost(10)]
    public IReadOnlyList<string>? In { get; init; }
}

/// <summary>Asks by keys, where many things are pointed at. A key that nothing has is an error (UNKNOWN_KEY), not an empty answer.</summary>
public sealed record KeyListFilterInput
{
    /// <summary>Every one of these keys is among them; an empty list matches everything.</summary>
    [Cost(10)]
    public IReadOnlyList<string>? All { get; init; }

    /// <summary>One of these keys at least is among them; an empty list matches nothing.</summary>
    [Cost(10)]
    public IReadOnlyList<string>? Some { get; init; }
}
