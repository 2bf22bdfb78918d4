using System.Text.Json.Nodes;
using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Tests.Imports;

/// <summary>Everything that the register says in a sheet comes back from it, in each format and language.</summary>
public sealed class SheetRoundTripTests
{
    public static TheoryData<string, string> Sheets => new()
    {
        { "organizations", "stakeholders" },
        { "tasks", "rolemap" },
        { "roleAssignments", "rolemap" },
        { "seats", "arenas" },
        { "statements", "dialogues" },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public void The_seed_comes_back_from_each_format(string name, string module)
    {
        var sheet = SheetKit.Catalog.Named(name)!;
        var documents = SheetKit.Seed(module, sheet.Collection);
        foreach (var (format, language) in from format in (string[])["csv", "xlsx"] from language in Enum.GetValues<SheetLanguage>() select (format, language))
        {
            using var folder = new TemporaryFolder();
            var path = folder.File($"{name}.{format}");
            Write(path, format, sheet, language, documents);

            var (records, faults) = SheetKit.Read(sheet, path);

            None.Of(faults.Select(fault => fault.ToString()));
            var expected = documents.Select(document => Said(sheet, document)).OfType<JsonObject>().ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Select(document => document.ToJsonString()), records.Select(record => Said(sheet, record.Document)!.ToJsonString()));
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void Strange_texts_come_back_as_they_were(string format)
    {
        var task = JsonNode.Parse("""
            {"key":"task/x","name":"=1+1","nameEn":" <b>x</b> & \"y\"; z\nnästa ","synonyms":["-a","b;c","d\ne","'=f","å | ä","_x0041_"],"period":"2018~/..","attestedOn":["<=2023-09",">=2017"],
             "citations":[{"document":"doc/001","locator":"=SUM(A1)","phrase":"a; b\nc","evidence":"STATED"},{"document":"doc/002","evidence":"DERIVED","rule":"@x\\n"}]}
            """)!.AsObject();
        using var folder = new TemporaryFolder();
        var sheet = SheetKit.Catalog.Named("tasks")!;
        Write(folder.File($"x.{format}"), format, sheet, SheetLanguage.Swedish, [task]);

        var (records, faults) = SheetKit.Read(sheet, folder.File($"x.{format}"));

        None.Of(faults.Select(fault => fault.ToString()));
        Assert.True(JsonNode.DeepEquals(task, Assert.Single(records).Document), records[0].Document.ToJsonString());
        if (format == "csv") Assert.DoesNotContain(CsvCells(folder.File("x.csv")), cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal));
    }

    private static IEnumerable<string> CsvCells(string path) => Exports.CsvFile.Read(File.ReadAllBytes(path), skipped: 0).Rows.SelectMany(row => row);

    private static void Write(string path, string format, Sheet sheet, SheetLanguage language, IEnumerable<JsonObject> documents)
    {
        using var output = File.Create(path);
        using var writer = SheetWriter.Of(format, output, sheet, language);
        foreach (var line in documents.SelectMany(document => sheet.Write(document, language))) writer.Write(line);
    }

    /// <summary>What the sheet is about, with the members in the order of its columns.</summary>
    private static JsonObject? Said(Sheet sheet, JsonObject document)
    {
        if (sheet.Owner is not { } owner) return Ordered(document);
        if (document[owner.Member] is not JsonArray parts) return null;
        return new JsonObject { ["key"] = document["key"]!.DeepClone(), [owner.Member] = new JsonArray([.. parts.Select(part => Ordered(part!.AsObject()))]) };
    }

    private static JsonObject Ordered(JsonObject document) => new(document.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
}
