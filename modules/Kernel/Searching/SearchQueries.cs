using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

[QueryType]
internal static class SearchQueries
{
    /// <summary>
    /// Looks for words in all that the register knows, of all days (sök): in names, titles, texts, synonyms, diary numbers, codes and topics. All words must be found,
    /// in whatever part; each is found by its beginning and by the end of a compound. Capitals and accents do not matter, and a
    /// and o are found where å, ä and ö stand. What has exactly the name comes first, then texts that say just that and names that begin so, whole words in names, beginnings of words in names,
    /// synonyms, topics and numbers, and at last texts; of equally good ones in the order of their types and keys.
    /// </summary>
    /// <param name="text">What is looked for, 200 characters at most, with a letter or a digit in it (söktext). Operators and quotes mean nothing.</param>
    /// <param name="types">Only things of these types (typer), one at least; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="session">Of the operation.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    /// <exception cref="GraphQLException">SEARCH_TEXT_EMPTY, SEARCH_TEXT_TOO_LONG, SEARCH_TYPES_EMPTY: there is nothing to look for, or nowhere to look.</exception>
    [UsePaging(AllowBackwardPagination = false)]
    public static async Task<Connection<SearchHit>> SearchAsync(
        string text, IReadOnlyList<SearchableType>? types, PagingArguments paging, DbSession session, CancellationToken cancellationToken)
    {
        var asked = AskedWords.Read(text);
        if (types is []) throw ArgumentFault.Of("SEARCH_TYPES_EMPTY", "types has nothing in it. Name a type, or leave it out to look everywhere.", "types");

        return (await SearchPage.ReadAsync(session, asked, types ?? Enum.GetValues<SearchableType>(), paging, cancellationToken)).ToConnection();
    }
}
