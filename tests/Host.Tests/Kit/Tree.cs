namespace Samverkan.Host.Tests.Kit;

/// <summary>The product's own files, found upwards from the tests.</summary>
internal static class Tree
{
    /// <summary>The folder of Monolith.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder of the host's project: seed data, examples, the stored schema.</summary>
    public static string Host => Path.Combine(Root, "host");

    public static string Modules => Path.Combine(Root, "modules");

    /// <summary>The program as the build has left it, with its data beside it.</summary>
    public static string Program => Built(Host, "Samverkan.Host.dll");

    /// <summary>The conformance program as the build has left it.</summary>
    public static string ConformanceProgram => Built(Path.Combine(Root, "tests", "GraphQL.Conformance"), "Samverkan.GraphQL.Conformance.dll");

    /// <summary>Every C# file under a folder that a person has written, with paths from the root.</summary>
    public static IReadOnlyList<string> Sources(params string[] folders)
        => [.. folders.SelectMany(folder => Files(folder, "*.cs"))];

    /// <summary>Files under a folder of the root, without what the build leaves there.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
        => [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Monolith.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the product's tree: no Monolith.sln above them.");
    }

    private static string Built(string project, string program)
    {
        // The tests lie in bin/CONFIGURATION/FRAMEWORK, and so does the program.
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(project, "bin", framework.Parent!.Name, framework.Name, program);
    }
}
