using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>What the documents point at is there: tests by their names, other documents by their links.</summary>
public sealed partial class DocumentTests
{
    private static readonly IReadOnlyList<string> documents = Tree.Files("host/docs", "*.md");

    [Fact]
    public void The_README_leads_to_every_document()
    {
        var readme = Tree.Read("README.md");

        Assert.NotEmpty(documents);
        None.Of(documents.Where(file => !readme.Contains($"]({file})", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var tests = Tree.Sources("tests").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        var named = documents.SelectMany(file => Test().Matches(Tree.Read(file)).Select(test => test.Groups[1].Value)).ToList();

        Assert.Contains("LimitTableTests", named);
        None.Of(named.Where(test => !tests.Contains(test)));
    }

    [Fact]
    public void Every_link_leads_to_something()
    {
        var links = documents.SelectMany(file => Link().Matches(Tree.Read(file)).Select(link => (File: file, To: link.Groups[1].Value))).ToList();

        Assert.NotEmpty(links);
        None.Of(links.Where(link => !File.Exists(Path.Combine(Tree.Root, Path.GetDirectoryName(link.File)!, link.To))).Select(link => $"{link.File}: {link.To}"));
    }

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"\]\(([^):#]+)\)")]
    private static partial Regex Link();
}
