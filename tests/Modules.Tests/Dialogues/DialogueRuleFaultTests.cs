using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Dialogues;

/// <summary>Data that breaks a rule of rounds, statements or judgements is refused with its place, and nothing is written.</summary>
public sealed class DialogueRuleFaultTests
{
    [Fact]
    public async Task What_a_record_shows_by_itself_is_refused_when_it_is_read()
    {
        var faults = await FaultsAsync(dialogues => dialogues
            .Replace("\"municipality\": \"org/kommun-2303\"", "\"municipality\": \"org/kommun-2305\"", StringComparison.Ordinal)
            .Replace("\"state\": \"COMPILED\"", "\"state\": \"CLOSED\"", StringComparison.Ordinal)
            .Replace("\"level\": \"FULFILLED_WITH_IMPROVEMENTS\"", "\"level\": \"NOT_ASSESSED\"", StringComparison.Ordinal)
            .Replace("\"key\": \"statement/st-04\",", "\"key\": \"statement/st-04\", \"dialogue\": \"dialogue/RUN-34-2018-1-2309\",", StringComparison.Ordinal)
            .Replace("\"key\": \"statement/st-05\",", "\"key\": \"statement/st-05\", \"saidBy\": [\"org/kommun-2309\"],", StringComparison.Ordinal)
            .Replace("\"key\": \"statement/st-06\",", "\"key\": \"statement/st-06\", \"saidIn\": \"body/rs\",", StringComparison.Ordinal));

        Assert.Equal(
            ["$.judgements[0] not recorded", "$.rounds[0] dialogues remain", "$.rounds[0].dialogues[1] (INV-24)", "$.statements[3] (INV-26)", "$.statements[4] (INV-26)", "$.statements[5] where the statement was made"],
            Told(faults, "not recorded", "dialogues remain", "(INV-24)", "(INV-26)", "where the statement was made"));
    }

    [Fact]
    public async Task What_only_the_whole_shows_is_refused_before_anything_is_kept()
    {
        var faults = await FaultsAsync(dialogues => dialogues
            .Replace("\"count\": 6,\n      \"evidence\"", "\"count\": 8,\n      \"evidence\"", StringComparison.Ordinal)
            .Replace("\"count\": 6,\n      \"sign\": \"POSITIVE\"", "\"count\": 7,\n      \"sign\": \"POSITIVE\"", StringComparison.Ordinal)
            .Replace("\"who\": \"SEVERAL\"", "\"who\": \"ONE\", \"dialogue\": \"dialogue/RUN-34-2018-1-2326\"", StringComparison.Ordinal)
            .Replace("\"municipality\": \"org/kommun-2321\"", "\"municipality\": \"org/region-jh\"", StringComparison.Ordinal));

        Assert.Equal(
            ["$.judgements[0] (INV-25)", "$.rounds[0] (INV-24)", "$.statements[0] 6 have been heard", "$.statements[2] has not been held"],
            Told(faults, "(INV-24)", "(INV-25)", "6 have been heard", "has not been held"));
    }

    [Fact]
    public async Task A_judgement_belongs_to_the_agreement_of_its_round()
    {
        var fault = Assert.Single(await FaultsAsync(dialogues => dialogues.Replace(
            "\"key\": \"judgement/RUN-34-2018-1\",\n      \"agreement\": \"agreement/RUN-34-2018\"", "\"key\": \"judgement/RUN-34-2018-1\",\n      \"agreement\": \"agreement/LS-1345-2014\"", StringComparison.Ordinal)));

        Assert.Equal(("$.judgements[0]", "The round is about another agreement."), (fault.Path, fault.Message));
    }

    private static IEnumerable<string> Told(IReadOnlyList<SeedFault> faults, params string[] words)
        => faults.Select(fault => $"{fault.Path} {words.FirstOrDefault(word => fault.Message.Contains(word, StringComparison.Ordinal)) ?? fault.Message}").Order(StringComparer.Ordinal);

    private static async Task<IReadOnlyList<SeedFault>> FaultsAsync(Func<string, string> change)
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        var into = Directory.CreateDirectory(Path.Combine(folder, "seed", "jamtland-harjedalen")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Root(), "host", "seed", "jamtland-harjedalen"), "*.json"))
        {
            var text = await File.ReadAllTextAsync(file);
            await File.WriteAllTextAsync(Path.Combine(into, Path.GetFileName(file)), Path.GetFileName(file) == "dialogues.json" ? change(text.ReplaceLineEndings("\n")) : text);
        }

        await using var database = TestDatabase.Unmigrated(
            folder,
            services =>
            {
                DialoguesGraph.AddTo(services);
                services.AddSingleton(new SeedFolder(Path.Combine(folder, "seed")));
            },
            sets: "jamtland-harjedalen");
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
