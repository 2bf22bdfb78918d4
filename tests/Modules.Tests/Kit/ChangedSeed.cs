using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>The product's own data with something wrong in it.</summary>
internal static class ChangedSeed
{
    /// <summary>What the reader of the seeds says of it.</summary>
    /// <param name="file">That is changed, for example agreements.json.</param>
    /// <param name="change">Makes the fault.</param>
    /// <param name="changed">The set that is changed; the first set is loaded before any other.</param>
    public static async Task<IReadOnlyList<SeedFault>> FaultsAsync(string file, Func<string, string> change, string changed = "jamtland-harjedalen")
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        string[] sets = ["jamtland-harjedalen", .. changed == "jamtland-harjedalen" ? Array.Empty<string>() : [changed]];
        foreach (var set in sets)
        {
            var into = Directory.CreateDirectory(Path.Combine(folder, "seed", set)).FullName;
            foreach (var path in Directory.GetFiles(Path.Combine(Root(), "host", "seed", set), "*.json"))
            {
                var text = await File.ReadAllTextAsync(path);
                await File.WriteAllTextAsync(Path.Combine(into, Path.GetFileName(path)), set == changed && Path.GetFileName(path) == file ? change(text) : text);
            }
        }

        await using var database = TestDatabase.Unmigrated(
            folder,
            services => services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap().AddSingleton(new SeedFolder(Path.Combine(folder, "seed"))),
            sets: string.Join(',', sets));
        await database.Services.MigrateAsync();
        return (await Assert.ThrowsAsync<SeedException>(() => database.Services.SeedAsync())).Faults;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Monolith.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
