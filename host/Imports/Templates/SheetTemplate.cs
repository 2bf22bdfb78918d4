using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Imports.Templates;

/// <summary>An empty sheet to fill in: headings, and in a workbook a second sheet that explains them.</summary>
internal sealed class SheetTemplate(SheetHelp help)
{
    public static IReadOnlyList<string> Formats { get; } = ["csv", "xlsx"];

    /// <param name="sheet">Which one.</param>
    /// <param name="format">csv or xlsx.</param>
    /// <param name="language">Of headings and help.</param>
    public byte[] Of(Sheet sheet, string format, SheetLanguage language)
    {
        using var file = new MemoryStream();
        using (SheetWriter.Of(format, file, sheet, language, help))
        {
            // It has no rows.
        }

        return file.ToArray();
    }
}
