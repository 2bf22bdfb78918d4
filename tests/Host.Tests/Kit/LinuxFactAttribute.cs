namespace Samverkan.Host.Tests.Kit;

/// <summary>A test that needs what only Linux has: /proc, which tells the memory of a process, or the shell of CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = (OperatingSystem.IsLinux() ? null : "This asks for /proc or a shell, and there is none here.")!;
}
