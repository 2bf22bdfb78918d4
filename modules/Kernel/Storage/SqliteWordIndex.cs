using Samverkan.Kernel.Searching;

namespace Samverkan.Kernel.Storage;

/// <summary>A full-text table (FTS5) that keeps no text: which entries have which token, and no more.</summary>
internal sealed class SqliteWordIndex : WordIndex
{
    // Prefix: what begins with one or two letters after the one of the class is found without going through all that does. Ascii: whatever is not ASCII is part of a token, so that only the space between two tokens parts them.
    public override string Renew =>
        """
        DROP TABLE IF EXISTS __search_word;
        CREATE VIRTUAL TABLE __search_word USING fts5(words, content='', contentless_delete=1, detail=none, prefix='2 3', tokenize="ascii tokenchars '.{|}'");
        """;

    public override string Put => "INSERT OR REPLACE INTO __search_word (rowid, words) VALUES (@entry, @words)";

    public override string Remove => "DELETE FROM __search_word WHERE rowid = @entry";

    public override string Having(string condition) => $"SELECT rowid AS entry FROM __search_word WHERE __search_word MATCH {condition}";

    public override object ValueOf(IEnumerable<string> tokens) => string.Join(' ', tokens);

    public override object ValueOf(IReadOnlyList<IReadOnlyList<Token>> condition)
        => string.Join(" AND ", condition.Select(any => $"({string.Join(" OR ", any.Distinct().Select(token => token.IsBeginning ? $"\"{token.Text}\" *" : $"\"{token.Text}\""))})"));
}
