using System.Globalization;
using System.Text;

namespace Samverkan.Host.Imports.Files;

/// <summary>A file with rows of cells: text with semicolons, commas or tabs, or a workbook. Which of them is told by what it begins with, never by its name.</summary>
internal static class SheetFile
{
    public const long MostBytes = 50 * 1024 * 1024;
    public const int MostRows = 200_000;
    public const int MostColumns = 100;
    public const int MostCharacters = 100_000;

    /// <summary>What an old workbook begins with, and an encrypted one of today as well.</summary>
    private static readonly byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The rows that are not empty, one after another: no more than a few are kept.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="encoding">How text is written, when somebody has told; otherwise it is found out.</param>
    /// <exception cref="SheetFileException">It is no table, or a larger one than is read.</exception>
    public static IEnumerable<SheetRow> Read(string path, Encoding? encoding = null)
    {
        var (rows, columns) = (0, 0);
        foreach (var row in Open(path, encoding))
        {
            if (row.Cells.Count == 0) continue;
            if (++rows > MostRows + 1) throw new SheetFileException($"There are more than {Number(MostRows)} rows. Divide the file into several.");
            if ((columns = row.Cells.Count) > MostColumns)
                throw new SheetFileException($"Row {Number(row.Number)} has {Number(columns)} columns; at most {Number(MostColumns)} are read. Take away the columns that do not belong to the sheet.");
            yield return row;
        }

        if (rows == 0) throw new SheetFileException("The file is empty. The first row holds the headings; take the template of the sheet.");
    }

    /// <summary>As people write it, with a space between thousands.</summary>
    public static string Number(long number) => number.ToString("#,0", thousands);

    private static readonly NumberFormatInfo thousands = new() { NumberGroupSeparator = " " };

    private static IEnumerable<SheetRow> Open(string path, Encoding? encoding)
    {
        Span<byte> first = stackalloc byte[8];
        using (var file = OpenRead(path))
        {
            if (file.Length > MostBytes) throw new SheetFileException($"The file has {Number(file.Length / 1024 / 1024)} MB; at most {MostBytes / 1024 / 1024} MB are read. Divide it into several.");
            first = first[..file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
            if (first.SequenceEqual(compound)) throw Compound(file);
        }

        return first.StartsWith("PK\x03\x04"u8) || first.StartsWith("PK\x05\x06"u8) ? new XlsxFile(path).Read() : new CsvFile(path, encoding).Read();
    }

    public static FileStream OpenRead(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SheetFileException("There is no such file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SheetFileException("The file cannot be read. Close it in other programs, and give this account the right to read it.");
        }
    }

    // An encrypted workbook lies in an old container, under a name of its own.
    private static SheetFileException Compound(FileStream file)
    {
        var content = new byte[Math.Min(file.Length, 4 * 1024 * 1024)];
        file.Position = 0;
        file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new SheetFileException("The workbook is protected by a password. Save it without one, as .xlsx or CSV.")
            : new SheetFileException("This is a workbook of the old form (.xls). Open it, and save it as .xlsx or CSV.");
    }
}
