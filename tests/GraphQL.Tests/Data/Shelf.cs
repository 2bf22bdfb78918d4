using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Data;

/// <summary>Books in memory, filtered and sorted by what clients ask.</summary>
[GraphQLName("Book")]
internal sealed record Book(string Title, int? Pages, Cover Cover)
{
    public IReadOnlyList<string> Words { get; init; } = [];

    public Author? Author { get; init; }
}

internal sealed record Author(string Name, int Born);

internal enum Cover
{
    Hard,
    Soft,
}

internal sealed class BookFilterInput : FilterInputType<Book>
{
    protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly().InMemory();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Pages);
        descriptor.Field(book => book.Cover);
        descriptor.Field(book => book.Words);
        descriptor.Field(book => book.Author).Type<AuthorFilterInput>();
        descriptor.Field("atLeast", (Least given) => given.Pages is null ? null : book => book.Pages >= given.Pages).Description("A field of its own.");
    }
}

internal sealed class AuthorFilterInput : FilterInputType<Author>
{
    protected override void Configure(IFilterInputTypeDescriptor<Author> descriptor)
    {
        descriptor.InMemory().AllowAnd(false).AllowOr(false).Description("By whom.");
        descriptor.Field(author => author.Born).Ignore();
    }
}

internal sealed record Least
{
    public int? Pages { get; init; }
}

internal sealed class BookSortInput : SortInputType<Book>
{
    protected override void Configure(ISortInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly().InMemory();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Pages);
        descriptor.Field(book => book.Author).Type<AuthorSortInput>();
    }
}

internal sealed class AuthorSortInput : SortInputType<Author>
{
    protected override void Configure(ISortInputTypeDescriptor<Author> descriptor) => descriptor.InMemory().Field(author => author.Born).Name("birth");
}

[QueryType]
internal static class BookQueries
{
    private static readonly Book[] Books =
    [
        new("Ångest", 30, Cover.Soft) { Words = ["a", "Ö"], Author = new("Åsa", 1900) },
        new("ånge", null, Cover.Hard) { Author = new("Bo", 1800) },
        new("100 %", 10, Cover.Hard) { Words = ["b"] },
        new("Zebra", 20, Cover.Soft) { Words = ["a", "b"], Author = new("Dag", 1900) },
        new("Öar", 20, Cover.Hard) { Author = new("Eva", 2000) },
    ];

    [UseFiltering<BookFilterInput>, UseSorting<BookSortInput>]
    public static IReadOnlyList<Book> GetBooks(QueryContext<Book> query) => Books.With(query, sort => sort.AddAscending(book => book.Pages));

    [UsePaging, UseFiltering<BookFilterInput>]
    public static Connection<Book> GetShelf(QueryContext<Book> query, PagingArguments paging)
    {
        var page = Books.With(query, sort => sort).Page(paging, book => book.Title);
        return new Connection<Book> { Edges = page.Edges, PageInfo = page.PageInfo, TotalCount = page.TotalCount };
    }
}
