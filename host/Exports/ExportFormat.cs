namespace Samverkan.Host.Exports;

/// <summary>A form in which a data set is written, a few rows at a time: no more than those are kept.</summary>
internal abstract class ExportFormat
{
    public static IReadOnlyList<ExportFormat> All { get; } = [new CsvFormat(), new JsonFormat(), new XlsxFormat()];

    /// <summary>The ending of the file's name, without a dot.</summary>
    public abstract string Extension { get; }

    public abstract string MediaType { get; }

    /// <summary>How it is to be read, in Swedish.</summary>
    public abstract string Summary { get; }

    /// <summary>How many lines come before that of the headings.</summary>
    public virtual int SkippedLines => 0;

    /// <param name="output">Where to.</param>
    /// <param name="head">What the file says of itself.</param>
    /// <param name="chunks">The rows, some at a time.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public abstract Task WriteAsync(
        Stream output, ExportHead head, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> chunks, CancellationToken cancellationToken);
}
