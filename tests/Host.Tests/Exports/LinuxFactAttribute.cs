namespace Samverkan.Host.Tests.Exports;

/// <summary>A test that asks the system for the memory of a process, which only Linux tells in this way.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = (OperatingSystem.IsLinux() ? null : "There is no /proc here to read the memory of a process from.")!;
}
