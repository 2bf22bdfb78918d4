using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>The fixed top level, the sizes of files, and that nothing in the tree belongs to one machine.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] Folders = ["modules", "host", "tests"];

    private static readonly string[] Files =
        ["Monolith.sln", "README.md", "Directory.Packages.props", "Directory.Build.props", "global.json", "LICENSE", "NOTICE"];

    private static readonly string[] Layers =
        ["Services", "Helpers", "Handlers", "Dtos", "Entities", "Models", "Repositories", "Interfaces", "Common", "Utils", "Managers"];

    [Fact]
    public void The_top_level_is_the_fixed_one()
    {
        var folders = Directory.GetDirectories(Tree.Root).Select(folder => Path.GetFileName(folder));
        var files = Directory.GetFiles(Tree.Root).Select(file => Path.GetFileName(file));

        None.Of(Strangers(folders, [.. Folders, .. Ignored()]));
        None.Of(Strangers(files, Files));
        None.Of(Folders.Where(folder => !Directory.Exists(Path.Combine(Tree.Root, folder))));
        None.Of(Files.Where(file => !File.Exists(Path.Combine(Tree.Root, file))));
    }

    [Fact]
    public void No_file_is_too_long_to_be_read()
    {
        var module = Tree.Sources("modules", "host").Where(file => !IsEngine(file)).ToList();
        var engine = Tree.Sources("modules/GraphQL");

        Assert.NotEmpty(module);
        Assert.NotEmpty(engine);
        None.Of(TooLong(module.Select(file => (file, Lines(file))), most: 300));
        None.Of(TooLong(engine.Select(file => (file, Lines(file))), most: 500));
    }

    [Fact]
    public void No_folder_is_a_layer()
    {
        var files = Tree.Sources("modules", "host");

        Assert.NotEmpty(files);
        None.Of(files.Where(IsInLayer));
    }

    [Fact]
    public void Modules_name_the_engine_in_one_file_alone()
    {
        var files = Tree.Sources("modules").Where(file => !IsEngine(file)).ToList();

        Assert.Contains("modules/GlobalUsings.GraphQL.cs", files);
        None.Of(files.Where(file => file != "modules/GlobalUsings.GraphQL.cs" && NamesEngine(Tree.Read(file))));
    }

    [Fact]
    public void Nothing_names_a_place_on_one_machine()
    {
        var texts = Written();

        Assert.True(texts.Count > 20);
        None.Of(texts.Where(file => HasMachinePath(Tree.Read(file))));
    }

    [Fact]
    public void No_task_is_left_in_the_code()
    {
        var files = Tree.Sources("modules", "host").Concat(Tree.Sources("tests").Where(file => !file.EndsWith("TreeTests.cs", StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(files);
        None.Of(files.Where(file => HasTask(Tree.Read(file))));
    }

    [Fact]
    public void The_checks_can_fail()
    {
        Assert.Equal(["src"], Strangers(["host", "src", ".git"], Folders));
        Assert.Equal(["long.cs: 301 lines"], TooLong([("long.cs", 301), ("short.cs", 300)], most: 300));
        Assert.True(IsInLayer("modules/Agreements/Services/Terms.cs"));
        Assert.False(IsInLayer("modules/Agreements/Terms/GiveNotice.cs"));
        Assert.True(NamesEngine("using Samverkan.GraphQL" + ".Types;"));
        Assert.True(HasMachinePath("see /" + "home/someone/samverkan/data"));
        Assert.True(HasMachinePath("see C:" + "\\Users\\someone"));
        Assert.True(HasMachinePath("/" + "tmp/x"));
        Assert.False(HasMachinePath("https://example.org/home and a/tmp/b"));
        Assert.True(HasTask("// TO" + "DO later"));
        Assert.True(HasTask("throw new NotImplemented" + "Exception();"));
    }

    private static IEnumerable<string> Strangers(IEnumerable<string> found, IReadOnlyCollection<string> known)
        => found.Where(name => !name.StartsWith('.') && !known.Contains(name));

    private static IEnumerable<string> TooLong(IEnumerable<(string File, int Lines)> files, int most)
        => from file in files where file.Lines > most select $"{file.File}: {file.Lines} lines";

    private static bool IsEngine(string file) => file.StartsWith("modules/GraphQL/", StringComparison.Ordinal);

    private static bool IsInLayer(string file) => file.Split('/')[..^1].Any(Layers.Contains);

    private static bool NamesEngine(string source) => source.Contains("Samverkan.GraphQL", StringComparison.Ordinal);

    private static bool HasMachinePath(string text) => MachinePath().IsMatch(text);

    private static bool HasTask(string text) => Task().IsMatch(text);

    private static int Lines(string file) => File.ReadLines(Path.Combine(Tree.Root, file)).Count();

    /// <summary>What a build or a test run may leave at the top, as .gitignore has it.</summary>
    private static IEnumerable<string> Ignored()
        => Tree.Read(".gitignore").Split('\n').Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/'));

    private static List<string> Written()
    {
        string[] kinds = [".cs", ".csproj", ".props", ".json", ".md", ".graphql", ".mjs", ".sh", ".sln"];
        return [.. Folders.SelectMany(folder => Tree.Files(folder, "*"))
            .Concat(Directory.GetFiles(Tree.Root).Select(file => Path.GetFileName(file)))
            .Append(".ci/run")
            .Where(file => kinds.Contains(Path.GetExtension(file)) || file == ".ci/run")
            .Where(file => !file.Contains("/data/", StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"(?<![\w/.:-])(/(home|root|Users|tmp|work|mnt)/\w|[A-Z]:\\)")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex Task();
}
