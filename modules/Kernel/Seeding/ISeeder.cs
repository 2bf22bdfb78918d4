namespace Samverkan.Kernel.Seeding;

/// <summary>
/// Reads a module's seed files into its entities, and writes them. One class for each module, found by <c>AddModule</c>; one object
/// for each set that is loaded.
/// </summary>
public interface ISeeder
{
    /// <summary>The name of the module's file without its ending, for example agreements.</summary>
    string Module { get; }

    /// <summary>For each beginning of the module's keys (up to the slash) the type's name in the graph: org is an Organization.</summary>
    IReadOnlyDictionary<string, string> KeyTypes { get; }

    /// <summary>Reads one file into entities. What is wrong is gathered by the file; nothing read here is used when anything is wrong anywhere.</summary>
    /// <param name="file">Of the set that this object is for.</param>
    void Read(SeedFile file);

    /// <summary>
    /// Adds the entities to the module's database and saves them, without committing. The modules write in their line, set by set:
    /// what a record adds to (addTo) is in the database by then.
    /// </summary>
    /// <param name="cancellationToken">Ends the start.</param>
    Task WriteAsync(CancellationToken cancellationToken);
}
