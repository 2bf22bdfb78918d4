using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Conformance;

/// <summary>Questions about single tokens.</summary>
internal static class LexicalQuestions
{
    /// <summary>Reads so many tokens, comments and the end included, and tells of the last.</summary>
    public static Answer Lex(Question question)
    {
        var source = question.Source;
        var lexer = new Lexer(source);
        for (var count = Math.Max(1, question.Number("tokens")); count > 0; count--) lexer.Next();
        var location = source.LocationOf(lexer.Start);
        return new Answer([]) { Token = (lexer.Kind.Text(), location.Line, location.Column, lexer.Value()) };
    }
}
