using Samverkan.Host.Tests.Questions;

namespace Samverkan.Host.Tests.Exports;

/// <summary>The number of SQL statements follows the number of chunks, never the number of rows in them.</summary>
[Collection(Counting.Name)]
public sealed class ExportStatementTests(GrowingApp app) : IClassFixture<GrowingApp>
{
    [Fact]
    public async Task A_chunk_takes_the_same_number_of_statements_whatever_it_holds()
    {
        string[] files = ["role-map", "gaps", "agreements", "arenas", "statements", "needs"];
        var before = new Dictionary<string, int>();
        foreach (var file in files) before[file] = await StatementsAsync(file);

        // Fewer than a chunk holds of each, and many more than before.
        foreach (var prefix in (string[])["rolemap", "agreements", "arenas", "dialogues"]) await Multiplied.ByAsync(app.ConnectionString, prefix, times: 4);

        foreach (var file in files) Assert.Equal((file, before[file]), (file, await StatementsAsync(file)));
    }

    private async Task<int> StatementsAsync(string set)
    {
        await AskAsync(set);
        using var counter = new StatementCounter();
        await AskAsync(set);
        return counter.Count;
    }

    private Task<byte[]> AskAsync(string set) => app.Client.GetByteArrayAsync(new Uri($"/export/{set}.csv?asOf=2021-06-02", UriKind.Relative));
}
