using System.Text;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

/// <summary>Random and spoiled bytes give a document or a syntax error, never anything else; what is read is printed and read again.</summary>
public sealed class LanguageFuzzTests
{
    private const string Sample = """"
        "Says" query Q("v" $a: [Int!]! = [1, 2.5e3] @d, $b: I = { c: "x\u{1F600}\n\uD83D\uDE00", d: null }) @e(f: true) {
          a: b(c: $a, d: {e: ENUM, f: """block "quoted" \""" text"""}) @skip(if: $b) { ...F ... on T { g } ... @h { i } } # comment
        }
        fragment F on T { __typename }
        """Tall
             description"""
        type T implements A & B @k { "f" f(a: Int = 1): [S!]! @deprecated(reason: "r") }
        extend union U = | A | B
        enum E { A B } input I { a: Int = -0 } scalar S directive @d(a: Int) repeatable on FIELD | QUERY
        schema { query: Q mutation: M } interface A { a: Int } extend schema @x
        """";

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "&", "=", "\"", "\"\"\"", "\\u{", "\\uD83D", "#", "\n", "\r", ",", "\uFEFF", "0", "-1",
        "1.5e", "query", "fragment", "on", "type", "extend", "directive", "implements", "true", "null", "a", "_b", "å", "\U0001F600", " ", "'", ".", "input", "repeatable",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_pieces(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(1, 30); count > 0; count--) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(2) == 0 ? " " : "");
            Try(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Spoiled_bytes(int seed)
    {
        var random = new Random(seed);
        var sample = Encoding.UTF8.GetBytes(Sample);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = (byte[])sample.Clone();
            for (var count = random.Next(1, 6); count > 0; count--) Spoil(bytes, random);
            var start = random.Next(3) == 0 ? random.Next(bytes.Length) : 0;
            Try(bytes[start..]);
        }
    }

    [Fact]
    public void Printing_the_sample_is_stable() => Assert.True(Try(Encoding.UTF8.GetBytes(Sample)));

    private static void Spoil(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(3))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes[at] = (byte)"{}()[]:!$@.|&=\"\\#\n"[random.Next(18)]; break;
            default:
                var from = random.Next(bytes.Length);
                var length = random.Next(Math.Min(12, bytes.Length - Math.Max(at, from)));
                bytes.AsSpan(from, length).CopyTo(bytes.AsSpan(at));
                break;
        }
    }

    private static bool Try(byte[] bytes)
    {
        Document document;
        try
        {
            document = Parser.Parse(new SourceText(bytes));
        }
        catch (SyntaxException fault)
        {
            Assert.StartsWith("Syntax Error: ", fault.Message, StringComparison.Ordinal);
            return false;
        }

        var printed = Printer.Print(document);
        Assert.Equal(printed, Printer.Print(Parser.Parse(new SourceText(printed))));
        return true;
    }
}
