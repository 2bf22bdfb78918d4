using System.Text;
using System.Text.Unicode;

namespace Samverkan.Host.Imports.Files;

/// <summary>How the letters of a text are written: UTF-8 where all of it is, otherwise Windows-1252, the usual one of older Swedish files.</summary>
internal static class TextEncoding
{
    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="SheetFileException">There is no such encoding.</exception>
    public static Encoding Named(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Encoding.UTF8,
        "WINDOWS-1252" or "WINDOWS1252" or "CP1252" or "LATIN1" or "ISO-8859-1" or "ANSI" => Windows,
        _ => throw new SheetFileException($"'{name}' is no encoding that is read here. Write utf-8 or windows-1252."),
    };

    /// <exception cref="SheetFileException">The file holds what no text holds.</exception>
    public static Encoding Of(string path)
    {
        using var file = SheetFile.OpenRead(path);
        var buffer = new byte[64 * 1024];
        var (kept, isUtf8, isFirst) = (0, true, true);
        var letters = new char[buffer.Length];
        while (file.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false) is var read and > 0)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            if (isFirst && bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode;
            if (isFirst && bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode;
            isFirst = false;
            if (bytes.IndexOfAnyInRange<byte>(0x00, 0x08) >= 0) throw new SheetFileException("This is no spreadsheet: it holds signs that no text holds. Save the table as .xlsx, or as CSV.");
            kept = 0;
            if (!isUtf8) continue;

            var status = Utf8.ToUtf16(bytes, letters, out var done, out _, replaceInvalidSequences: false, isFinalBlock: file.Position == file.Length);
            isUtf8 = status is not System.Buffers.OperationStatus.InvalidData;
            if (!isUtf8) continue;
            kept = bytes.Length - done;
            bytes[done..].CopyTo(buffer);
        }

        return isUtf8 ? Encoding.UTF8 : Windows;
    }
}
