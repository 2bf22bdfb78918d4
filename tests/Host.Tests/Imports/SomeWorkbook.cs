using System.IO.Compression;
using System.Text;

namespace Samverkan.Host.Tests.Imports;

/// <summary>A workbook as other programs write it, part by part.</summary>
internal static class SomeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="path">Where to.</param>
    /// <param name="rows">What stands within sheetData of the sheet that is in sight.</param>
    /// <param name="more">Further parts, or others in the place of these, by their names.</param>
    public static void Write(string path, string rows, params (string Name, string Xml)[] more)
    {
        var parts = new Dictionary<string, string>
        {
            ["_rels/.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr/><sheets><sheet name="Dold" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Blad" sheetId="2" r:id="rId2"/></sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""",
            ["xl/worksheets/sheet1.xml"] = $"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>""",
            ["xl/worksheets/sheet2.xml"] = $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""",
            ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}"><si><t>Nyckel</t></si><si><r><rPr><b/></rPr><t>Krok</t></r><r><t xml:space="preserve">oms kommun</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>""",
            ["xl/styles.xml"] = $"""
                <styleSheet xmlns="{Main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="mmmm\ yyyy"/><numFmt numFmtId="166" formatCode="[$-41D]yyyy;@"/><numFmt numFmtId="167" formatCode="0&quot; dagar&quot;"/></numFmts>
                <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>
                """,
        };
        foreach (var (name, xml) in more) parts[name] = xml;
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, xml) in parts)
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }
    }
}
