using System.Xml;

namespace Samverkan.Host.Imports.Files;

/// <summary>Where the parts of a workbook lie.</summary>
/// <param name="Sheet">The first sheet that is in sight.</param>
/// <param name="Strings">The texts that cells share, or null.</param>
/// <param name="Styles">How cells are shown, or null.</param>
/// <param name="IsFrom1904">Whether days are counted from the first of January 1904, as once on a Macintosh.</param>
internal sealed record Workbook(string Sheet, string? Strings, string? Styles, bool IsFrom1904)
{
    public static Workbook Read(Archive archive)
    {
        if (archive.Has("mimetype")) throw new SheetFileException("This is a document of another office program. Save the table as .xlsx or CSV.");
        if (archive.Has("xl/workbook.bin")) throw new SheetFileException("This is a binary workbook (.xlsb). Save it as .xlsx or CSV.");
        var path = Relations(archive, "_rels/.rels", "").Values.FirstOrDefault(relation => relation.Type == "officeDocument").Target ?? "xl/workbook.xml";
        using var xml = archive.Open(path) ?? throw new SheetFileException("This is an archive, but no workbook. Save the table as .xlsx or CSV.");
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var relations = Relations(archive, $"{folder}_rels/{path[folder.Length..]}.rels", folder);
        var (sheet, isFrom1904) = ((string?)null, false);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && sheet is null && xml.GetAttribute("state") is null or "visible" && Relation(xml) is { } id)
                sheet = relations.GetValueOrDefault(id) is { Type: "worksheet" } found ? found.Target : null;
        }

        return new Workbook(
            sheet ?? throw new SheetFileException("The workbook has no sheet that is in sight."),
            relations.Values.FirstOrDefault(relation => relation.Type == "sharedStrings").Target,
            relations.Values.FirstOrDefault(relation => relation.Type == "styles").Target,
            isFrom1904);
    }

    /// <summary>The attribute id that is of the relations, whatever its prefix.</summary>
    private static string? Relation(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != "id" || xml.NamespaceURI.Length == 0) continue;
            var id = xml.Value;
            xml.MoveToElement();
            return id;
        }

        xml.MoveToElement();
        return null;
    }

    private static Dictionary<string, (string Type, string Target)> Relations(Archive archive, string name, string folder)
    {
        var relations = new Dictionary<string, (string Type, string Target)>(StringComparer.Ordinal);
        using var xml = archive.Open(name);
        while (xml?.Read() is true)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || xml.GetAttribute("TargetMode") == "External") continue;
            if (xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
                relations[id] = (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target);
        }

        return relations;
    }
}
