using System.IO.Compression;
using System.Xml;

namespace Samverkan.Host.Imports.Files;

/// <summary>The parts of a workbook, with bounds on what they unfold to: a small file can hold a mountain.</summary>
internal sealed class Archive : IDisposable
{
    public const int MostEntries = 1_000;
    public const long MostUnpacked = 256 * 1024 * 1024;
    public const int MostTimes = 200;

    // Small parts may be as regular as they like.
    private const long Small = 4 * 1024 * 1024;

    private readonly FileStream file;
    private readonly ZipArchive archive;
    private long unpacked;

    public Archive(string path)
    {
        file = SheetFile.OpenRead(path);
        try
        {
            archive = new ZipArchive(file, ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries) throw new SheetFileException($"The workbook has more than {SheetFile.Number(MostEntries)} parts. Copy the sheet into a new workbook.");
            if (archive.Entries.Sum(entry => entry.Length) > MostUnpacked || archive.Entries.Any(entry => IsSwollen(entry, entry.Length))) throw TooMuch();
        }
        catch (InvalidDataException)
        {
            Dispose();
            throw Damaged();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public static SheetFileException Damaged() => new("The workbook is damaged, or is none. Open it in Excel or LibreOffice, and save it as .xlsx again.");

    public bool Has(string name) => archive.GetEntry(name) is not null;

    /// <summary>A part, to be read from its beginning; none of its links is followed, and it can define nothing.</summary>
    public XmlReader? Open(string name)
    {
        if (archive.GetEntry(name) is not { } entry) return null;
        return XmlReader.Create(new BoundedStream(entry.Open(), length => Count(entry, length)), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    public void Dispose()
    {
        archive?.Dispose();
        file.Dispose();
    }

    // What an archive says of its parts need not be true: they are measured as they are read.
    private void Count(ZipArchiveEntry entry, (long Part, int Added) read)
    {
        unpacked += read.Added;
        if (unpacked > MostUnpacked || IsSwollen(entry, read.Part)) throw TooMuch();
    }

    private static bool IsSwollen(ZipArchiveEntry entry, long length) => length > Small && length > entry.CompressedLength * MostTimes;

    private static SheetFileException TooMuch()
        => new($"The workbook unfolds to more than a table needs ({MostUnpacked / 1024 / 1024} MB, or {MostTimes} times its size). Copy the rows into a new workbook, or save them as CSV.");

    private sealed class BoundedStream(Stream inner, Action<(long Part, int Added)> count) : Stream
    {
        private long part;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => part;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            part += read;
            count((part, read));
            return read;
        }

        public override void Flush()
        {
            // Nothing is written.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
