using Samverkan.Host.Exports;
using Samverkan.Kernel;

namespace Samverkan.Host.Tests.Exports;

/// <summary>A data set with two columns of texts and one of numbers, whose rows the test chooses.</summary>
internal sealed class SomeSet : DataSet
{
    public override IReadOnlyList<Column> Columns { get; } =
    [
        new Column("key", "Nyckel", "A key.", ColumnKind.Text),
        new Column("text", "Text", "A text.", ColumnKind.Text),
        new Column("count", "Antal", "A number.", ColumnKind.Number),
    ];

    /// <summary>The file that a format makes of texts, a few at a time.</summary>
    public static async Task<byte[]> WriteAsync(ExportFormat format, Words words, params string?[] texts)
    {
        var set = new SomeSet { Name = "some", Title = "Några", Summary = "Några rader.", Description = "Some rows." };
        var head = new ExportHead(set, new DataQuestion(new DateOnly(2023, 1, 1), []), DateTimeOffset.UnixEpoch, "Test; \"källa\"", "CC0", words);
        using var file = new MemoryStream();
        await format.WriteAsync(file, head, Chunks(texts), CancellationToken.None);
        return file.ToArray();
    }

    protected override Task<(IReadOnlyList<IReadOnlyList<object?>> Rows, string? Next)> ReadAsync(IServiceProvider services, DataQuestion question, CancellationToken cancellationToken)
        => throw new NotSupportedException("The rows are given.");

    private static async IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> Chunks(string?[] texts)
    {
        for (var from = 0; from < texts.Length; from += 7)
        {
            await Task.Yield();
            yield return [.. texts.Skip(from).Take(7).Select((text, place) => (IReadOnlyList<object?>)[$"row/{from + place}", text, from + place])];
        }
    }
}
