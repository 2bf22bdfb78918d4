using System.Diagnostics;
using System.Globalization;

namespace Samverkan.Host.Tests.Durability;

/// <summary>A disk of one's own: a file system in a file, on which can be done what nobody does to the machine's disks.</summary>
internal sealed class LoopDisk : IDisposable
{
    private static readonly Lazy<bool> mayMount = new(Try);
    private readonly string image;

    private LoopDisk(string image)
    {
        this.image = image;
        Path = Directory.CreateDirectory(image + "-mounted").FullName;
        Run("mount", "-o", "loop", image, Path);
    }

    /// <summary>Whether this account may mount file systems here; a container seldom lets it.</summary>
    public static bool MayMount => mayMount.Value;

    /// <summary>Where it is mounted.</summary>
    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public static LoopDisk Make(string image, int megabytes)
    {
        Run("truncate", "-s", $"{megabytes.ToString(CultureInfo.InvariantCulture)}M", image);
        Run("mkfs.ext4", "-q", "-F", image);
        return new LoopDisk(image);
    }

    /// <summary>The disk as it would be found after a power cut at this moment: what has reached it, without what the system still keeps in memory for it.</summary>
    public LoopDisk AfterPowerCut(string copy)
    {
        Run("cp", "--sparse=always", image, copy);
        return new LoopDisk(copy);
    }

    public void Dispose() => Run("umount", Path);

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return false;
        using var folder = new TemporaryFolder();
        try
        {
            using var disk = Make(folder.File("disk"), 2);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var told = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {told}");
    }
}

/// <summary>A test on a disk of its own. What a machine lets be mounted cannot be installed, so it is left out where that is not allowed, in CI too.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DiskFactAttribute : FactAttribute
{
    public DiskFactAttribute()
    {
        if (!LoopDisk.MayMount) Skip = "This account may not mount file systems here.";
    }
}
