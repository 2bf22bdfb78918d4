namespace Samverkan.Kernel;

/// <summary>A page of a list whose members depend on the day.</summary>
public class AsOfConnection<T> : Connection<T>
{
    /// <summary>The day that the list answers for (per datum); null for all time.</summary>
    public required DateOnly? AsOf { get; init; }
}
