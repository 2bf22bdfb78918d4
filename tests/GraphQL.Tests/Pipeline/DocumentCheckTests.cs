using System.Text;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Pipeline;

/// <summary>Documents in files, held against a schema before anybody asks them.</summary>
public sealed class DocumentCheckTests : IDisposable
{
    private static readonly Schema schema = SdlSchemaBuilder.Build("type Query { name(short: Boolean): String }");

    private readonly string folder = Directory.CreateTempSubdirectory("documents-").FullName;

    [Theory]
    [InlineData("{ name }")]
    [InlineData("query A { name } query B { name(short: true) }")]
    public void A_document_that_fits_has_no_fault(string document) => Assert.Empty(Check(document));

    [Fact]
    public void Every_fault_is_told_with_its_place()
        => Assert.Equal(
            [
                "a.graphql:2:3: Cannot query field \"size\" on type \"Query\".",
                "a.graphql:3:8: Unknown argument \"long\" on field \"Query.name\".",
            ],
            Check("{\n  size\n  name(long: true)\n}"));

    [Fact]
    public void A_text_that_is_no_document_has_one_fault()
        => Assert.Equal(["a.graphql:1:8: Syntax Error: Expected Name, found <EOF>."], Check("{ name "));

    [Fact]
    public void The_bounds_of_a_request_hold_for_it()
    {
        var options = new RequestOptions { Parser = new() { MaxAllowedFields = 1 } };

        Assert.Empty(DocumentCheck.Check(schema, options, "a", "{ name }"u8.ToArray()));
        Assert.Single(DocumentCheck.Check(schema, options, "a", "{ name other: name }"u8.ToArray()));
    }

    [Fact]
    public void Files_are_found_below_folders_and_by_their_own_names()
    {
        Directory.CreateDirectory(Path.Combine(folder, "in", "node_modules", "package"));
        File.WriteAllText(Path.Combine(folder, "in", "node_modules", "package", "theirs.graphql"), "{ none }");
        string[] files = [Path.Combine(folder, "b.graphql"), Path.Combine(folder, "in", "a.graphql"), Path.Combine(folder, "c.txt")];
        foreach (var file in files) File.WriteAllText(file, "{ none }");

        Assert.Equal(files[..2], DocumentCheck.FilesOf([folder]));
        Assert.Equal([files[2], files[0]], DocumentCheck.FilesOf([files[2], files[0]]));
        Assert.Equal(files[..2], DocumentCheck.Check(schema, new(), DocumentCheck.FilesOf([folder])).Select(fault => fault.File));
        Assert.Throws<FileNotFoundException>(() => DocumentCheck.FilesOf([Path.Combine(folder, "nowhere")]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static List<string> Check(string document)
        => [.. DocumentCheck.Check(schema, new(), "a.graphql", Encoding.UTF8.GetBytes(document)).Select(fault => fault.ToString())];
}
