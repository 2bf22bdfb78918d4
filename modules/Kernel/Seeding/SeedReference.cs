namespace Samverkan.Kernel.Seeding;

/// <summary>What a key in a seed file points at.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Type">The type's name in the graph.</param>
public readonly record struct SeedReference(string Key, string Type)
{
    /// <summary>The id that follows from type and key.</summary>
    public Guid Id => SeedId.For(Type, Key);

    /// <summary>Type and id.</summary>
    public NodeRef Node => new(Type, Id);
}
