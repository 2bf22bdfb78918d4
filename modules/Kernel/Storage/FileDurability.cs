using System.Runtime.InteropServices;
using System.Text;

namespace Samverkan.Kernel.Storage;

/// <summary>What makes files survive a power cut: their content, and that they are in their folder under their name.</summary>
internal static class FileDurability
{
    public static void Flush(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
        FlushFolder(Path.GetDirectoryName(file)!);
    }

    /// <summary>Renames within a folder, lastingly.</summary>
    public static void Move(string file, string name, bool overwrite = false)
    {
        File.Move(file, name, overwrite);
        FlushFolder(Path.GetDirectoryName(name)!);
    }

    // .NET opens no folders. Windows does not need it: it keeps names in a log of its own.
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (handle < 0) throw new IOException($"The folder {folder} cannot be opened to be flushed (error {Marshal.GetLastPInvokeError()}).");
        var fault = Flush(handle) < 0 ? Marshal.GetLastPInvokeError() : 0;
        _ = Close(handle);

        // Some file systems know no flushing of folders (EINVAL), and have nothing that would need it.
        if (fault is not (0 or 22)) throw new IOException($"The folder {folder} cannot be flushed (error {fault}).");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
