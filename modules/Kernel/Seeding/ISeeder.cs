namespace Samverkan.Kernel.Seeding;

/// <summary>Reads a module's seed files into its entities, and writes them. One for each module, found by <c>AddModule</c>.</summary>
public interface ISeeder
{
    /// <summary>The name of the module's file without its ending, for example agreements.</summary>
    string Module { get; }
}
