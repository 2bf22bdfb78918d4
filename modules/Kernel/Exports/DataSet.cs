using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel;

/// <summary>A table that a module gives away for readers to take home: what it is, its columns, and its rows a chunk at a time.</summary>
public abstract class DataSet
{
    /// <summary>In addresses and file names, for example role-map.</summary>
    public required string Name { get; init; }

    /// <summary>In Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>What a row is and which rows there are, in Swedish.</summary>
    public required string Summary { get; init; }

    /// <summary>The same in English.</summary>
    public required string Description { get; init; }

    /// <summary>Which standings are read when none are asked for, as in the list of the graph; null for what has no standing to choose by.</summary>
    public IReadOnlyList<Standing>? Standings { get; init; }

    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>All rows in the order of their keys, in one snapshot and as many at a time as fit in little memory.</summary>
    /// <param name="operation">The scope of the export: its session is the snapshot.</param>
    /// <param name="question">Of which day, and which rows.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> ChunksAsync(
        IServiceProvider operation, DataQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var after = ""; after is not null;)
        {
            // A scope keeps every context that it has made until it ends: one for each chunk keeps few.
            await using var part = operation.CreatePart();
            (var rows, after) = await ReadAsync(part.ServiceProvider, question with { After = after }, cancellationToken);
            yield return rows;
        }
    }

    protected abstract Task<(IReadOnlyList<IReadOnlyList<object?>> Rows, string? Next)> ReadAsync(
        IServiceProvider services, DataQuestion question, CancellationToken cancellationToken);
}

/// <summary>Which rows of a data set are meant.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Standings">Which standings; nothing else is read where the data set has any to choose by.</param>
public sealed record DataQuestion(DateOnly AsOf, IReadOnlyList<Standing> Standings)
{
    /// <summary>How many records a chunk looks at.</summary>
    public const int Size = 500;

    /// <summary>Only what comes after this key; the empty one comes before all.</summary>
    public string After { get; init; } = "";
}

/// <summary>Some rows, and the key after which to go on.</summary>
/// <param name="Rows">In the order of their keys; there may be none although more come.</param>
/// <param name="Next">Null after the last row.</param>
public sealed record DataChunk<TRow>(IReadOnlyList<TRow> Rows, string? Next);

public static class DataChunk
{
    /// <summary>The chunk of records that were looked at.</summary>
    /// <param name="rows">What has become of them.</param>
    /// <param name="read">How many were looked at.</param>
    /// <param name="last">The key of the last of them.</param>
    public static DataChunk<TRow> Of<TRow>(IReadOnlyList<TRow> rows, int read, Func<string> last) => new(rows, read < DataQuestion.Size ? null : last());
}

/// <summary>Reads the rows of a data set, for each chunk anew, with the same number of statements for each.</summary>
public interface IDataReader<TRow>
{
    Task<DataChunk<TRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken);
}

/// <summary>A data set whose rows a reader of the module reads.</summary>
/// <typeparam name="TReader">Made for each chunk, with what it asks of the services.</typeparam>
/// <typeparam name="TRow">What it reads for one row.</typeparam>
public sealed class DataSet<TReader, TRow> : DataSet
    where TReader : IDataReader<TRow>
{
    public required Columns<TRow> Cells { get; init; }

    public override IReadOnlyList<Column> Columns => Cells.All;

    protected override async Task<(IReadOnlyList<IReadOnlyList<object?>> Rows, string? Next)> ReadAsync(
        IServiceProvider services, DataQuestion question, CancellationToken cancellationToken)
    {
        var chunk = await ActivatorUtilities.CreateInstance<TReader>(services).ReadAsync(question, cancellationToken);
        return ([.. chunk.Rows.Select(Cells.Cells)], chunk.Next);
    }
}
