using Mono.Cecil;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>The modules as they were built, found by listing the folder.</summary>
internal static class Assemblies
{
    private static readonly string[] Shared = ["GraphQL", "Kernel"];

    /// <summary>The names of the modules proper: all but the engine and the kernel.</summary>
    public static IReadOnlyList<string> ModuleNames { get; } =
        [.. Tree.Files("modules", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)).Except(Shared)];

    public static AssemblyDefinition Read(string project)
        => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, $"Samverkan.{project}.dll"));

    /// <summary>Types that a person has written, without those inside other types.</summary>
    public static IEnumerable<TypeDefinition> Types(this AssemblyDefinition assembly)
        => assembly.MainModule.Types.Where(type => !type.Name.StartsWith('<') && type.Namespace.StartsWith("Samverkan", StringComparison.Ordinal));

    /// <summary>The prefix of the module's tables.</summary>
    public static string Prefix(string module) => module.ToLowerInvariant() + "_";
}
