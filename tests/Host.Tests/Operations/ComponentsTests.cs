using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Operations;

/// <summary>The list of what others have made, and what is told when some of it has a known vulnerability.</summary>
public sealed partial class ComponentsTests
{
    private static readonly List<(string Name, string Version, JsonElement All)> listed =
        [.. JsonDocument.Parse(Components.Print(Path.GetDirectoryName(Tree.Program)!)).RootElement.GetProperty("components").EnumerateArray().Select(each => (each.GetProperty("name").GetString()!, each.GetProperty("version").GetString()!, each))];

    [Fact]
    public void Every_package_of_the_program_is_listed_with_the_version_that_is_pinned_and_its_bytes()
    {
        var pinned = Pin().Matches(Tree.Read("Directory.Packages.props")).ToDictionary(pin => pin.Groups[1].Value, pin => pin.Groups[2].Value);
        var packages = listed.Where(each => each.All.GetProperty("purl").GetString()!.StartsWith("pkg:nuget/", StringComparison.Ordinal)).ToList();

        Assert.Contains(packages, each => each.Name == "Serilog");
        Assert.Contains(packages, each => each.Name == "SourceGear.sqlite3");
        None.Of(packages.Where(each => pinned.TryGetValue(each.Name, out var version) && version != each.Version).Select(each => each.Name));
        Assert.All(packages, each => Assert.Matches("^[0-9a-f]{128}$", each.All.GetProperty("hashes")[0].GetProperty("content").GetString()!));
        Assert.Equal(listed.Count, listed.Select(each => each.All.GetProperty("bom-ref").GetString()).Distinct().Count());
        Assert.Contains(listed, each => each.Name == "Microsoft.AspNetCore.App");
    }

    [Fact]
    public void Everything_listed_stands_in_the_notice()
    {
        var notice = Tree.Read("NOTICE");
        None.Of(listed.Where(each => each.All.GetProperty("type").GetString() == "library" && !Stands(each.Name, notice)).Select(each => each.Name));
        Assert.False(Stands("Unheard.Of", notice));
        Assert.False(Stands("Microsoft.Unheard.Of", notice));
    }

    [Fact]
    public async Task The_command_prints_it()
    {
        await using var host = HostProcess.Start("components");
        Assert.Equal(0, await host.ExitCodeAsync());
        using var told = JsonDocument.Parse(string.Join('\n', host.Output));
        Assert.Equal(("CycloneDX", "1.6"), (told.RootElement.GetProperty("bomFormat").GetString(), told.RootElement.GetProperty("specVersion").GetString()));
    }

    /// <summary>By its whole name, or with those that share the beginning of it.</summary>
    private static bool Stands(string name, string notice)
        => notice.Contains(name, StringComparison.Ordinal)
            || (name.LastIndexOf('.') is var dot and > 0 && name[..dot] is not ("Microsoft" or "System" or "Microsoft.Extensions") && Stands(name[..dot], notice));

    [GeneratedRegex("""<PackageVersion Include="([^"]+)" Version="([^"]+)" />""")]
    private static partial Regex Pin();
}
