namespace Samverkan.Host.Tests.Operations;

/// <summary>What the program does with its schema without serving it: no database is there, and none is made.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Stored => Path.Combine(Tree.Host, "schema", "schema.graphql");

    [Fact]
    public async Task The_examples_fit_the_schema()
    {
        var (code, told, faults) = await RunAsync("schema", "check");

        Assert.True(code == 0, faults);
        Assert.Equal($"{Directory.GetFiles(Path.Combine(Tree.Host, "examples"), "*.graphql", SearchOption.AllDirectories).Length} documents, 0 faults", told);
    }

    [Fact]
    public async Task All_faults_of_all_documents_are_told_with_their_places()
    {
        var (first, second) = (folder.File("a.graphql"), folder.File("b.graphql"));
        await File.WriteAllTextAsync(first, "{\n  gaps(long: 1) { totalCount }\n  nothing\n}\n");
        await File.WriteAllTextAsync(second, "query {");

        var (code, told, faults) = await RunAsync("schema", "check", folder.Path);

        Assert.Equal(1, code);
        Assert.Equal("2 documents, 3 faults", told);
        var lines = faults.Split('\n');
        Assert.StartsWith($"{first}:2:8: Unknown argument \"long\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{first}:3:3: Cannot query field \"nothing\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{second}:1:8: Syntax Error", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusted_documents_are_checked_too()
    {
        var document = folder.File("trusted.graphql");
        await File.WriteAllTextAsync(document, "{ nothing }");

        var (code, _, faults) = await RunAsync("schema", "check", $"--GraphQL:PersistedOperations:Directory={folder.Path}");

        Assert.Equal(1, code);
        Assert.StartsWith($"{document}:1:3: ", faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stored_schema_is_the_present_one()
        => Assert.Equal((0, "Nothing has changed.", ""), await RunAsync("schema", "diff"));

    [Fact]
    public async Task What_has_changed_since_an_older_schema_is_told_and_what_breaks_fails()
    {
        var text = await File.ReadAllTextAsync(Stored);
        var (older, newer) = (folder.File("older.graphql"), folder.File("newer.graphql"));
        await File.WriteAllTextAsync(older, text.Replace("enum Standing {", "enum Standing {\n  GONE", StringComparison.Ordinal));
        await File.WriteAllTextAsync(newer, text + "\nscalar Newer\n");

        var (broken, changes, _) = await RunAsync("schema", "diff", older);
        Assert.Equal((1, "breaking: Standing.GONE: The value was removed without having been deprecated."), (broken, changes));

        Assert.Equal((0, "safe: Newer: The scalar was added.", ""), await RunAsync("schema", "diff", Stored, newer));
    }

    [Theory]
    [InlineData("There is no file or folder", "schema", "check", "/nowhere")]
    [InlineData("There is no file", "schema", "diff", "/nowhere")]
    [InlineData("There is no command 'schema diff a b c'", "schema", "diff", "a", "b", "c")]
    [InlineData("There is no command 'schema list'", "schema", "list")]
    public async Task What_cannot_be_done_is_said(string fault, params string[] command)
    {
        var (code, told, faults) = await RunAsync(command);

        Assert.Equal((1, ""), (code, told));
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_file_with_a_fault_is_named_with_the_place()
    {
        var file = folder.File("bad.graphql");
        await File.WriteAllTextAsync(file, "type Query {\n  a: \n}");

        var (code, _, faults) = await RunAsync("schema", "diff", file);

        Assert.Equal(1, code);
        Assert.StartsWith($"{file}:3:1: Syntax Error", faults, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>No command may touch the database that it is told of.</summary>
    private async Task<(int Code, string Told, string Faults)> RunAsync(params string[] command)
    {
        var database = folder.File("none.db");
        await using var host = HostProcess.Start([.. command, $"--contentRoot={Tree.Host}", $"--Storage:ConnectionString=Data Source={database}"]);
        var code = await host.ExitCodeAsync();
        Assert.False(File.Exists(database));
        return (code, string.Join('\n', host.Output), host.Errors);
    }
}
