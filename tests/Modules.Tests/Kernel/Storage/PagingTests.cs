using Microsoft.EntityFrameworkCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class PagingTests
{
    // Two share a name, so that the key decides; and the order is the Swedish one.
    private static readonly (string Key, string Name)[] Places =
        [("p/1", "Berg"), ("p/2", "Zinkgruvan"), ("p/3", "Ånge"), ("p/4", "Åre"), ("p/5", "Åre"), ("p/6", "Älvdalen"), ("p/7", "Östersund")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Pages_forwards_give_everything_once_and_in_order(int size)
    {
        await using var database = await CreateAsync();
        var (keys, cursor, more) = (new List<string>(), (string?)null, true);
        while (more)
        {
            var page = await PageAsync(database, new PagingArguments(size, cursor, null, null, "f"));
            keys.AddRange(page.Edges.Select(edge => edge.Node));
            Assert.Equal((cursor is not null, 7), (page.HasPreviousPage, page.TotalCount));
            (cursor, more) = (page.ToConnection().PageInfo.EndCursor, page.HasNextPage);
        }

        Assert.Equal(Places.Select(place => place.Key), keys);
    }

    [Fact]
    public async Task Pages_backwards_give_everything_once_and_in_order()
    {
        await using var database = await CreateAsync();
        var last = await PageAsync(database, new PagingArguments(null, null, 3, null, "f"));
        var before = await PageAsync(database, new PagingArguments(null, null, 3, last.Edges[0].Cursor, "f"));
        var first = await PageAsync(database, new PagingArguments(null, null, 3, before.Edges[0].Cursor, "f"));

        Assert.Equal(Places.Select(place => place.Key), first.Edges.Concat(before.Edges).Concat(last.Edges).Select(edge => edge.Node));
        Assert.Equal((true, false, true, true, false, true), (last.HasPreviousPage, last.HasNextPage, before.HasPreviousPage, before.HasNextPage, first.HasPreviousPage, first.HasNextPage));
    }

    [Fact]
    public async Task Nothing_is_counted_that_nobody_asked_for()
    {
        await using var database = await CreateAsync();
        database.Statements.Clear();
        await PageAsync(database, new PagingArguments(2, null, null, null, "f", IncludeTotalCount: false));

        Assert.Single(database.Statements.Statements);
    }

    [Fact]
    public async Task A_list_of_a_day_says_which_day()
    {
        await using var database = await CreateAsync();
        var connection = (await PageAsync(database, new PagingArguments(2, null, null, null, "f"))).ToConnection(new DateOnly(2023, 1, 1));

        Assert.Equal((new DateOnly(2023, 1, 1), 7, connection.Edges[0].Cursor), (connection.AsOf, connection.TotalCount, connection.PageInfo.StartCursor));
    }

    [Theory]
    [InlineData("f", "not a cursor")]
    [InlineData("f", "bm90IGpzb24")]
    [InlineData("f", "WyJmIl0")]
    [InlineData("f", "WyJmIixudWxsLCJhIl0")]
    [InlineData("f", "")]
    [InlineData("other", null)]
    public async Task A_damaged_cursor_or_one_of_another_list_is_refused(string fingerprint, string? cursor)
    {
        await using var database = await CreateAsync();
        cursor ??= (await PageAsync(database, new PagingArguments(2, null, null, null, "f"))).Edges[0].Cursor;

        var refused = await Assert.ThrowsAsync<GraphQLException>(() => PageAsync(database, new PagingArguments(2, cursor, null, null, fingerprint)));
        Assert.Equal("HC0078", refused.Error.Code);
    }

    [Theory]
    [InlineData("Östersund", "}stersund")]
    [InlineData("ÅNGE", "{nge")]
    [InlineData("Ängelholm", "|ngelholm")]
    [InlineData("A\u030ANGE", "{nge")]
    [InlineData("Café Süd", "cafe syd")]
    [InlineData("I 😀", "i 😀")]
    [InlineData("{|}", "\u0001\u0002\u0003")]
    public void Folding_keeps_swedish_letters_and_no_accents(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public async Task Folded_text_is_searched_with_folded_text()
    {
        await using var database = await CreateAsync();
        var searched = Folding.Fold("ÅR");

        Assert.Equal(2, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync(sample => sample.NameFolded.Contains(searched))));
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.AddRange(Places.Reverse().Select(place => ModuleDbTests.Some(place.Key, name: place.Name))));
        return database;
    }

    private static Task<Page<string>> PageAsync(TestDatabase database, PagingArguments paging) => database.ReadAsync((SampleDb db) =>
        db.Samples
            .With(new QueryContext<Sample>(), sort => sort.AddAscending(sample => sample.NameFolded).AddAscending(sample => sample.Key))
            .ToPageAsync(paging, sample => sample.Key, CancellationToken.None));
}
