using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Data;

/// <summary>What filters and orders look like and mean where no database is asked; what databases make of them is tried beside the kernel.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: {}", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: null, order: null", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: { title: { startsWith: \"ÅNGE\" } }", "Ångest, ånge")]
    [InlineData("where: { title: { eq: \"Ånge\" } }", "")]
    [InlineData("where: { title: { contains: \"%\" } }", "100 %")]
    [InlineData("where: { title: { contains: \"o\" } }", "")]
    [InlineData("where: { title: { or: [{ eq: \"Öar\" }, { endsWith: \"BRA\" }] } }", "Zebra, Öar")]
    [InlineData("where: { title: { or: [{ eq: \"Öar\" }, {}] } }", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: { pages: { eq: null } }", "ånge")]
    [InlineData("where: { pages: { neq: null, ngt: 20 } }", "100 %, Zebra, Öar")]
    [InlineData("where: { pages: { ngt: 20 } }", "100 %, Zebra, Öar, ånge")]
    [InlineData("where: { pages: { gt: null } }", "")]
    [InlineData("where: { pages: { ngt: null } }", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: { pages: { in: [] } }", "")]
    [InlineData("where: { pages: { nin: [] } }", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: { pages: { in: [30, null] } }", "Ångest, ånge")]
    [InlineData("where: { cover: { in: [SOFT] }, pages: { lte: 20 } }", "Zebra")]
    [InlineData("where: { or: [{ pages: { eq: 10 } }, { cover: { eq: SOFT } }] }", "100 %, Zebra, Ångest")]
    [InlineData("where: { or: [] }", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("where: { words: { some: { eq: \"a\" } } }", "Zebra, Ångest")]
    [InlineData("where: { words: { all: { eq: \"a\" } } }", "Öar, ånge")]
    [InlineData("where: { words: { none: { contains: \"ö\" } } }", "100 %, Zebra, Öar, ånge")]
    [InlineData("where: { words: { any: false } }", "Öar, ånge")]
    [InlineData("where: { author: { name: { startsWith: \"å\" } } }", "Ångest")]
    [InlineData("where: { atLeast: { pages: 20 } }", "Zebra, Öar, Ångest")]
    [InlineData("where: { atLeast: {} }", "100 %, Zebra, Öar, Ångest, ånge")]
    [InlineData("order: { title: ASC }", "100 %, Zebra, ånge, Ångest, Öar")]
    [InlineData("order: { title: DESC }", "Öar, Ångest, ånge, Zebra, 100 %")]
    [InlineData("order: { pages: DESC }", "ånge, Ångest, Zebra, Öar, 100 %")]
    [InlineData("order: [{ pages: ASC }, { title: DESC }]", "100 %, Öar, Zebra, Ångest, ånge")]
    [InlineData("order: { pages: ASC, title: DESC }", "100 %, Öar, Zebra, Ångest, ånge")]
    [InlineData("order: { title: DESC, pages: ASC }", "Öar, Ångest, ånge, Zebra, 100 %")]
    [InlineData("order: { author: { birth: ASC }, title: DESC }", "ånge, Ångest, Zebra, Öar, 100 %")]
    [InlineData("order: { author: { birth: DESC } }", "100 %, Öar, Zebra, Ångest, ånge")]
    [InlineData("where: { author: { name: { neq: \"Åsa\" } } }", "100 %, Zebra, Öar, ånge")]
    public async Task Lists_are_filtered_and_sorted(string arguments, string expected)
        => Assert.Equal(expected, await TitlesAsync(arguments.Length == 0 ? "{ books { title } }" : $"{{ books({arguments}) {{ title }} }}"));

    [Fact]
    public async Task Variables_keep_the_order_in_which_they_are_written()
    {
        const string Document = "query($order: [BookSortInput!]) { books(order: $order) { title } }";

        Assert.Equal("100 %, Öar, Zebra, Ångest, ånge", await TitlesAsync(Document, new { order = new { pages = "ASC", title = "DESC" } }));
        Assert.Equal("Öar, Ångest, ånge, Zebra, 100 %", await TitlesAsync(Document, new { order = new { title = "DESC", pages = "ASC" } }));
    }

    [Fact]
    public async Task The_largest_filter_is_answered_and_a_larger_one_refused()
    {
        Assert.DoesNotContain("errors", await NestedAsync(FilterBinder.MaxDepth - 2), StringComparison.Ordinal);
        Assert.Contains("LIMIT_FILTER", await NestedAsync(FilterBinder.MaxDepth - 1), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await ManyAsync(FilterBinder.MaxOperations), StringComparison.Ordinal);
        Assert.Contains("LIMIT_FILTER", await ManyAsync(FilterBinder.MaxOperations + 1), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await SortedAsync(QueryBinder.MaxKeys), StringComparison.Ordinal);
        Assert.Contains("LIMIT_FILTER", await SortedAsync(QueryBinder.MaxKeys + 1), StringComparison.Ordinal);

        static Task<string> NestedAsync(int levels)
            => RunAsync($"{{ books(where: {string.Concat(Enumerable.Repeat("{ and: ", levels))}{{ title: {{ or: {{ eq: \"x\" }} }} }}{string.Concat(Enumerable.Repeat(" }", levels))}) {{ title }} }}");

        static Task<string> ManyAsync(int operations)
            => RunAsync($"{{ books(where: {{ or: [{string.Concat(Enumerable.Repeat("{ pages: { eq: 1 } } ", operations))}] }}) {{ title }} }}");

        static Task<string> SortedAsync(int keys)
            => RunAsync($"{{ books(order: [{string.Concat(Enumerable.Repeat("{ pages: ASC } ", keys))}]) {{ title }} }}");
    }

    [Theory]
    [InlineData("{ title: { neq: null } }", "{ title: { neq: \"\" } }")]
    [InlineData("{ title: { nin: [\"a,b\"] } }", "{ title: { nin: [\"a\", \"b\"] } }")]
    [InlineData("{ pages: { nin: [1] } }", "{ pages: { nin: [1, 1] } }")]
    public async Task A_cursor_is_good_for_its_own_filter_alone(string where, string other)
    {
        var first = JsonDocument.Parse(await RunAsync($"{{ shelf(first: 1, where: {where}) {{ pageInfo {{ endCursor }} }} }}"));
        var cursor = first.RootElement.GetProperty("data").GetProperty("shelf").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.DoesNotContain("errors", await RunAsync($"{{ shelf(first: 1, after: \"{cursor}\", where: {where}) {{ totalCount }} }}"), StringComparison.Ordinal);
        Assert.Contains("HC0078", await RunAsync($"{{ shelf(first: 1, after: \"{cursor}\", where: {other}) {{ totalCount }} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_inputs_are_named_and_made_as_clients_know_them()
    {
        var schema = Executor().Schema;
        Assert.Equal(
            """
            input AuthorFilterInput { name: StringOperationFilterInput }
            input AuthorSortInput { name: SortEnumType birth: SortEnumType }
            input BookFilterInput { and: [BookFilterInput!] or: [BookFilterInput!] title: StringOperationFilterInput pages: IntOperationFilterInput cover: CoverOperationFilterInput words: ListStringOperationFilterInput author: AuthorFilterInput atLeast: LeastInput }
            input BookSortInput { title: SortEnumType pages: SortEnumType author: AuthorSortInput }
            input CoverOperationFilterInput { eq: Cover neq: Cover in: [Cover!] nin: [Cover!] }
            input IntOperationFilterInput { eq: Int neq: Int in: [Int] nin: [Int] gt: Int ngt: Int gte: Int ngte: Int lt: Int nlt: Int lte: Int nlte: Int }
            input LeastInput { pages: Int }
            input ListStringOperationFilterInput { all: StringOperationFilterInput none: StringOperationFilterInput some: StringOperationFilterInput any: Boolean }
            input StringOperationFilterInput { and: [StringOperationFilterInput!] or: [StringOperationFilterInput!] eq: String neq: String contains: String ncontains: String in: [String] nin: [String] startsWith: String nstartsWith: String endsWith: String nendsWith: String }
            """,
            string.Join('\n', schema.Types.OfType<InputObjectType>().OrderBy(each => each.Name, StringComparer.Ordinal)
                .Select(each => $"input {each.Name} {{ {string.Join(' ', each.Fields.Select(field => $"{field.Name}: {field.Type}"))} }}")));
        Assert.Equal("first after last before where", string.Join(' ', schema.QueryType!.Field("shelf")!.Arguments.Select(argument => argument.Name)));
    }

    [Fact]
    public void What_no_two_databases_do_alike_is_refused_when_the_schema_is_built()
    {
        var faults = Assert.Throws<SchemaException>(() => Engine.Make(graph => graph.AddTypes(typeof(Careless)))).Faults;

        Assert.Contains(faults, fault => fault.StartsWith("SAM0005: CarelessFilterInput.title", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("SAM0005: CarelessSortInput.title", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("go together with a parameter QueryContext<T>", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("must be Author", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Cover has no order", StringComparison.Ordinal));
        Assert.Equal(5, faults.Count);
    }

    private static RequestExecutor Executor()
        => new ServiceCollection().AddGraphQLServer().AddTypes(typeof(BookQueries)).Services.BuildServiceProvider().GetRequiredService<RequestExecutor>();

    private static Task<string> RunAsync(string document, object? variables = null) => Engine.RunAsync(document, variables, executor: Executor());

    private static async Task<string> TitlesAsync(string document, object? variables = null)
    {
        var answer = await RunAsync(document, variables);
        var data = JsonDocument.Parse(answer).RootElement;
        Assert.False(data.TryGetProperty("errors", out _), answer);
        return string.Join(", ", data.GetProperty("data").GetProperty("books").EnumerateArray().Select(book => book.GetProperty("title").GetString()));
    }

    internal sealed class CarelessFilterInput : FilterInputType<Book>
    {
        protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor)
            => descriptor.Name("CarelessFilterInput").BindFieldsExplicitly().Field(book => book.Title);
    }

    internal sealed class CarelessSortInput : SortInputType<Book>
    {
        protected override void Configure(ISortInputTypeDescriptor<Book> descriptor)
        {
            descriptor.Name("CarelessSortInput").BindFieldsExplicitly().Field(book => book.Title);
            descriptor.Field(book => book.Cover);
        }
    }

    [QueryType]
    internal static class Careless
    {
        [UseFiltering<CarelessFilterInput>, UseSorting<CarelessSortInput>]
        public static IReadOnlyList<string> GetTitles(QueryContext<Book> query) => [$"{query}"];

        [UseFiltering<CarelessFilterInput>]
        public static IReadOnlyList<string> GetForgotten() => [];

        [UseSorting<CarelessSortInput>]
        public static IReadOnlyList<string> GetOthers(QueryContext<Author> query) => [$"{query}"];
    }
}
