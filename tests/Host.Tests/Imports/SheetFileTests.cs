using System.IO.Compression;
using System.Text;
using Samverkan.Host.Imports.Files;

namespace Samverkan.Host.Tests.Imports;

/// <summary>Files as the programs of administrators write them, and files that are none.</summary>
public sealed class SheetFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("windows-1252", false)]
    [InlineData("utf-16", true)]
    public void Letters_are_found_out_from_the_file(string encoding, bool hasMark)
    {
        var writing = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? writing.GetPreamble() : [], .. writing.GetBytes("Nyckel;Namn\r\norg/a;Åre – \"Härjedalen\"\r\n")];

        Assert.Equal(["2: org/a|Åre – \"Härjedalen\""], Rows(bytes).Skip(1));
    }

    [Fact]
    public void A_letter_that_lies_across_two_blocks_is_still_a_letter()
    {
        var text = "Nyckel\n" + new string('x', (64 * 1024) - 8) + "åäö\n";

        Assert.EndsWith("xåäö", Rows(Encoding.UTF8.GetBytes(text))[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_can_be_told()
    {
        File.WriteAllBytes(folder.File("a.csv"), [.. Encoding.UTF8.GetBytes("Nyckel\nå\n")]);

        Assert.Equal("Ã¥", SheetFile.Read(folder.File("a.csv"), TextEncoding.Named("windows-1252")).Last().Cells[0]);
        Assert.Throws<SheetFileException>(() => TextEncoding.Named("ebcdic"));
    }

    [Theory]
    [InlineData("Nyckel;Namn;Slag\na;b, c;d\n", "a|b, c|d")]
    [InlineData("Nyckel,Namn,Slag\na,b; c,d\n", "a|b; c|d")]
    [InlineData("Nyckel\tNamn\tSlag\na\tb;, c\td\n", "a|b;, c|d")]
    [InlineData("\"Nyckel, läsbar\";Namn\na;b\n", "a|b")]
    [InlineData("sep=|\nNyckel|Namn\na|b;c\n", "a|b;c")]
    [InlineData("# Datamängd, x, y\n# z\n\nNyckel;Namn\na;b\n", "a|b")]
    [InlineData("Nyckel;Namn\ra;b\r", "a|b")]
    [InlineData("Nyckel;Namn\na;b", "a|b")]
    [InlineData("Nyckel;Namn\na;b;;;\n\n;;\n", "a|b")]
    public void What_stands_between_cells_is_found_out_from_the_headings(string text, string row)
        => Assert.Equal(row, Rows(Encoding.UTF8.GetBytes(text)).Last().Split(": ", 2)[1]);

    [Fact]
    public void Cells_in_quotation_marks_hold_marks_lines_and_quotation_marks()
    {
        var rows = Rows("Nyckel;Namn\r\n\"a;b\";\"rad 1\r\nrad 2\"\r\n\r\n\"sagt \"\"så\"\"\";x\"y\r\n"u8.ToArray());

        Assert.Equal(["1: Nyckel|Namn", "2: a;b|rad 1\nrad 2", "4: sagt \"så\"|x\"y"], rows);
    }

    [Fact]
    public void A_workbook_is_read_as_it_is_shown()
    {
        SomeWorkbook.Write(folder.File("a.xlsx"), """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Namn</t></is></c></row>
            <row r="3"><c r="A3"><v>2309</v></c><c r="B3" s="1"><v>44349</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" s="2"><v>44349</v></c><c r="E3" s="3"><v>44348</v></c><c r="F3" s="4"><v>44348</v></c><c r="G3" s="5"><v>44348</v></c><c r="H3" s="6"><v>7</v></c></row>
            <row><c><v>2.0210602E7</v></c><c t="str"><f>A1&amp;"x"</f><v>räknat</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c s="1"><v>44349.5</v></c><c t="s"><v>2</v></c><c t="d"><v>2021-06-02T00:00:00</v></c><c s="1"/><c s="1"><v>59</v></c><c><v>0.5</v></c></row>
            """);

        Assert.Equal(
            ["1: Nyckel||Namn", "3: 2309|2021-06-02|Krokoms kommun|2021-06-02|2021-06|2021-06|2021|7", "4: 20210602|räknat|ja|#REF!|2021-06-02 12:00|a\rb|2021-06-02||1900-02-28|0.5"],
            Rows("a.xlsx"));
    }

    [Fact]
    public void Days_can_be_counted_from_1904()
    {
        SomeWorkbook.Write(folder.File("a.xlsx"), """<row><c s="1"><v>42887</v></c></row>""",
            ("xl/workbook.xml", """<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><workbookPr date1904="1"/><sheets><sheet name="Blad" sheetId="2" r:id="rId2"/></sheets></workbook>"""));

        Assert.Equal(["1: 2021-06-02"], Rows("a.xlsx"));
    }

    [Fact]
    public void What_is_no_table_is_told_in_one_sentence()
    {
        SomeWorkbook.Write(folder.File("ods.xlsx"), "", ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        SomeWorkbook.Write(folder.File("dtd.xlsx"), "", ("xl/worksheets/sheet2.xml", """<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>"""));
        SomeWorkbook.Write(folder.File("cut.xlsx"), "<row>");
        SomeWorkbook.Write(folder.File("strings.xlsx"), """<row><c t="s"><v>99</v></c></row>""");
        SomeWorkbook.Write(folder.File("hidden.xlsx"), "", ("xl/workbook.xml", """<workbook xmlns:r="x"><sheets><sheet name="Dold" state="hidden" r:id="rId1"/></sheets></workbook>"""));
        using (var archive = new ZipArchive(File.Create(folder.File("zip.xlsx")), ZipArchiveMode.Create)) archive.CreateEntry("a.txt").Open().Dispose();
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]];
        File.WriteAllBytes(folder.File("old.xls"), old);
        File.WriteAllBytes(folder.File("locked.xlsx"), [.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        File.WriteAllBytes(folder.File("broken.xlsx"), [.. "PK\x03\x04"u8, .. new byte[100]]);
        File.WriteAllBytes(folder.File("picture.csv"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 2]);
        File.WriteAllText(folder.File("open.csv"), "Nyckel;Namn\na;\"b\nc;d\n");
        File.WriteAllText(folder.File("empty.csv"), "\n\n");
        File.WriteAllText(folder.File("wide.csv"), $"Nyckel\n{new string(';', 101)}x\n");
        File.WriteAllText(folder.File("long.csv"), $"Nyckel\n{new string('x', 100_001)}\n");

        Assert.Contains("another office program", Refusal("ods.xlsx"), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal("dtd.xlsx"), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal("cut.xlsx"), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal("strings.xlsx"), StringComparison.Ordinal);
        Assert.Contains("no sheet that is in sight", Refusal("hidden.xlsx"), StringComparison.Ordinal);
        Assert.Contains("no workbook", Refusal("zip.xlsx"), StringComparison.Ordinal);
        Assert.Contains("old form (.xls)", Refusal("old.xls"), StringComparison.Ordinal);
        Assert.Contains("password", Refusal("locked.xlsx"), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal("broken.xlsx"), StringComparison.Ordinal);
        Assert.Contains("no spreadsheet", Refusal("picture.csv"), StringComparison.Ordinal);
        Assert.Contains("opens column 2 of row 2 is never closed", Refusal("open.csv"), StringComparison.Ordinal);
        Assert.Contains("empty", Refusal("empty.csv"), StringComparison.Ordinal);
        Assert.Contains("Row 2 has 102 columns", Refusal("wide.csv"), StringComparison.Ordinal);
        Assert.Contains("100 000 characters", Refusal("long.csv"), StringComparison.Ordinal);
        Assert.Contains("no such file", Refusal("missing.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mountain_in_a_small_file_is_not_unfolded()
    {
        using (var archive = new ZipArchive(File.Create(folder.File("bomb.xlsx")), ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++) part.Write(block);
        }

        using (var archive = new ZipArchive(File.Create(folder.File("many.xlsx")), ZipArchiveMode.Create))
            for (var i = 0; i < 1_001; i++) archive.CreateEntry($"x{i}").Open().Dispose();

        Assert.InRange(new FileInfo(folder.File("bomb.xlsx")).Length, 1, 5 * 1024 * 1024);
        Assert.Contains("more than a table needs", Refusal("bomb.xlsx"), StringComparison.Ordinal);
        Assert.Contains("1 000 parts", Refusal("many.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_lies_about_the_size_of_its_parts_is_measured()
    {
        var rows = string.Concat(Enumerable.Repeat("<row/>", 2_000_000));
        SomeWorkbook.Write(folder.File("liar.xlsx"), rows);
        var bytes = File.ReadAllBytes(folder.File("liar.xlsx"));
        var told = BitConverter.GetBytes(Unfolded("liar.xlsx", "xl/worksheets/sheet2.xml"));
        var sizes = Enumerable.Range(0, bytes.Length - 4).Where(i => bytes.AsSpan(i, 4).SequenceEqual(told)).ToList();
        foreach (var at in sizes) BitConverter.GetBytes(1_000).CopyTo(bytes, at);
        File.WriteAllBytes(folder.File("liar.xlsx"), bytes);

        Assert.NotEmpty(sizes);
        Assert.NotEmpty(Refusal("liar.xlsx"));
    }

    [Fact]
    public void No_more_rows_are_read_than_a_register_needs()
    {
        File.WriteAllText(folder.File("rows.csv"), "Nyckel\n" + string.Concat(Enumerable.Repeat("x\n", SheetFile.MostRows)));
        Assert.Equal(SheetFile.MostRows + 1, SheetFile.Read(folder.File("rows.csv")).Count());

        File.AppendAllText(folder.File("rows.csv"), "x\n");
        Assert.Contains("more than 200 000 rows", Refusal("rows.csv"), StringComparison.Ordinal);
    }

    private int Unfolded(string name, string part)
    {
        using var archive = ZipFile.OpenRead(folder.File(name));
        return (int)archive.GetEntry(part)!.Length;
    }

    private string Refusal(string name) => Assert.Throws<SheetFileException>(() => SheetFile.Read(folder.File(name)).Count()).Message;

    private List<string> Rows(byte[] bytes)
    {
        File.WriteAllBytes(folder.File("rows.csv"), bytes);
        return Rows("rows.csv");
    }

    private List<string> Rows(string name) => [.. SheetFile.Read(folder.File(name)).Select(row => $"{row.Number}: {string.Join('|', row.Cells)}")];
}
