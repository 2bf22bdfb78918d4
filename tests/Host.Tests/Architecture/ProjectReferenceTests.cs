using System.Xml.Linq;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>The project files are the architecture: each project sees what stands to its left in the line, and no more.</summary>
public sealed class ProjectReferenceTests
{
    /// <summary>The whole line; a module that is not built yet has its place all the same.</summary>
    internal static readonly string[] Line =
        ["GraphQL", "Kernel", "Sources", "Stakeholders", "Agreements", "Arenas", "Dialogues", "RoleMap"];

    /// <summary>What a project may use besides other projects. Modules reach a database only through EF Core's common part.</summary>
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["GraphQL"] = [],
        ["Kernel"] = ["MediatR", "Microsoft.EntityFrameworkCore.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3", "Npgsql.EntityFrameworkCore.PostgreSQL"],
    };

    private static readonly string[] ModulePackages = ["MediatR", "Microsoft.EntityFrameworkCore.Relational"];

    [Fact]
    public void There_are_projects_to_look_at() => Assert.True(Projects().Count >= 6);

    [Fact]
    public void Every_folder_under_modules_has_one_project_of_its_name_in_the_line()
    {
        var folders = Directory.GetDirectories(Tree.Modules).Select(folder => Path.GetFileName(folder)).Except(["decisions", "bin", "obj"]);

        Assert.Equal(folders.Order(), Projects().Select(NameOf).Order());
        None.Of(Projects().Select(NameOf).Except(Line));
    }

    [Fact]
    public void A_project_references_only_what_stands_to_its_left()
        => None.Of(Projects().SelectMany(file => Wrong(NameOf(file), References(XDocument.Parse(Tree.Read(file))))));

    [Fact]
    public void A_project_uses_only_the_packages_of_its_kind()
        => None.Of(Projects().SelectMany(file => Foreign(NameOf(file), PackagesOf(XDocument.Parse(Tree.Read(file))))));

    [Fact]
    public void The_host_references_every_module_and_only_modules()
        => Assert.Equal(Projects().Select(NameOf).Order(), References(XDocument.Parse(Tree.Read("host/Host.csproj"))).Order());

    [Fact]
    public void No_version_stands_in_a_project_file()
    {
        var files = Tree.Files("", "*.csproj");

        Assert.NotEmpty(files);
        None.Of(files.Where(file => Versioned(XDocument.Parse(Tree.Read(file)))));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Tree.Read("Monolith.sln").Replace('\\', '/');

        None.Of(Tree.Files("", "*.csproj").Where(file => !solution.Contains($"\"{file}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_checks_can_fail()
    {
        var bad = XDocument.Parse("""
            <Project>
              <ItemGroup>
                <ProjectReference Include="../GraphQL/GraphQL.csproj" />
                <ProjectReference Include="..\RoleMap\RoleMap.csproj" />
                <PackageReference Include="Npgsql" Version="10.0.0" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal(["Agreements -> RoleMap"], Wrong("Agreements", References(bad)));
        Assert.Equal(["Agreements uses Npgsql"], Foreign("Agreements", PackagesOf(bad)));
        Assert.Equal(["GraphQL uses Npgsql"], Foreign("GraphQL", PackagesOf(bad)));
        Assert.True(Versioned(bad));
    }

    private static IReadOnlyList<string> Projects() => Tree.Files("modules", "*.csproj");

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static IEnumerable<string> Wrong(string project, IEnumerable<string> references)
        => from other in references
           where Array.IndexOf(Line, other) < 0 || Array.IndexOf(Line, other) >= Array.IndexOf(Line, project)
           select $"{project} -> {other}";

    private static IEnumerable<string> Foreign(string project, IEnumerable<string> packages)
        => packages.Except(Packages.GetValueOrDefault(project, ModulePackages)).Select(package => $"{project} uses {package}");

    private static IEnumerable<string> References(XDocument project)
        => Includes(project, "ProjectReference").Select(path => NameOf(path.Replace('\\', '/')));

    private static IEnumerable<string> PackagesOf(XDocument project) => Includes(project, "PackageReference");

    private static bool Versioned(XDocument project)
        => project.Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null);

    private static IEnumerable<string> Includes(XDocument project, string element)
        => project.Descendants(element).Select(reference => (string?)reference.Attribute("Include")).OfType<string>();
}
