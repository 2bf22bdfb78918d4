using System.Globalization;

namespace Samverkan.Host.Tests.Durability;

/// <summary>What only a disk can show: what a power cut leaves of it, and that it is full.</summary>
public sealed class DiskTests
{
    [DiskFact]
    public async Task A_power_cut_right_after_an_answer_loses_nothing_that_was_answered()
    {
        using var folder = new TemporaryFolder();
        using var disk = LoopDisk.Make(folder.File("disk"), 128);
        var register = new ServedRegister(disk.Path);
        await register.InitializeAsync();
        try
        {
            for (var i = 1; i <= 5; i++)
            {
                await register.RecordAsync($"org/storm-{i.ToString(CultureInfo.InvariantCulture)}");
                await File.WriteAllTextAsync(disk.File("unsynced"), "What nobody waits for is lost; else this test would show nothing.");
                using var left = disk.AfterPowerCut(folder.File("left"));
                Assert.False(File.Exists(left.File("unsynced")) && new FileInfo(left.File("unsynced")).Length > 0);
                None.Of(register.Answered.Except(await WrittenOrganizations.InAsync(left.File("samverkan.db"))));
                File.Delete(disk.File("unsynced"));
            }
        }
        finally
        {
            await register.DisposeAsync();
        }
    }

    [DiskFact]
    public async Task A_full_disk_refuses_changes_lets_read_and_takes_changes_again_when_there_is_room()
    {
        using var folder = new TemporaryFolder();
        using var disk = LoopDisk.Make(folder.File("disk"), 32);
        var register = new ServedRegister(disk.Path);
        await register.InitializeAsync();
        try
        {
            await register.RecordAsync("org/storm-before");
            Fill(disk.File("filler"));
            string? refusal = null;
            for (var i = 0; refusal is null && i < 1000; i++) refusal = await register.TryAsync($"org/storm-full-{i.ToString(CultureInfo.InvariantCulture)}");
            Assert.Contains("STORAGE_UNAVAILABLE", refusal, StringComparison.Ordinal);
            Assert.DoesNotContain(disk.Path, refusal, StringComparison.Ordinal);
            await register.ReadyAsync();

            File.Delete(disk.File("filler"));
            await register.RecordAsync("org/storm-after");
            None.Of(register.Answered.Except(await WrittenOrganizations.InAsync(register.File)));
        }
        finally
        {
            await register.DisposeAsync();
        }
    }

    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true) stream.Write(block);
        }
        catch (IOException)
        {
            // Full.
        }
    }
}
