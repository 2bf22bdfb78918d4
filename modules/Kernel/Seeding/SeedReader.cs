using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Seeding;

/// <summary>The first phase of a load: every file of every set is read, and every key is checked, before anything is written.</summary>
internal sealed class SeedReader(IServiceProvider services, SeedReading reading)
{
    /// <summary>The modules' seeders with what they have read, set by set and in the line of the modules.</summary>
    /// <param name="sets">To be loaded, in this order.</param>
    /// <param name="loaded">How many sets were loaded before.</param>
    /// <exception cref="SeedException">Something is wrong.</exception>
    public IReadOnlyList<ISeeder> Read(IReadOnlyList<string> sets, int loaded)
    {
        var folder = services.GetRequiredService<SeedFolder>();
        var seeders = new List<ISeeder>();
        foreach (var (i, set) in sets.Index())
        {
            if (!folder.Has(set))
            {
                reading.Faults.Add(new SeedFault(set, "$", "There is no such set of data.", $"one of {string.Join(", ", folder.Sets)}, or none, in Storage:Seed"));
                continue;
            }

            foreach (var seeder in services.GetServices<ISeeder>())
            {
                SeedFile.Read(folder.Path, $"{set}/{seeder.Module}.json", loaded + i, reading, seeder.Read);
                seeders.Add(seeder);
            }
        }

        reading.CheckReferences();
        return reading.Faults.Count == 0 ? seeders : throw new SeedException(reading.Faults);
    }
}

/// <summary>Where the sets of data lie, a folder each.</summary>
internal sealed record SeedFolder(string Path)
{
    public IEnumerable<string> Sets => Directory.Exists(Path) ? Directory.EnumerateDirectories(Path).Select(folder => System.IO.Path.GetFileName(folder)!).Order(StringComparer.Ordinal) : [];

    public bool Has(string set) => Sets.Contains(set);
}
