using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Tests.Validation;

/// <summary>Documents that are small to send and would be large to look at are refused, for less than ten megabytes each.</summary>
public sealed class HostileDocumentTests
{
    private const long MostBytes = 10_000_000;

    public static TheoryData<string, string> Documents => new()
    {
        { "a megabyte of nesting", Repeat("{a", 500_000) },
        { "a megabyte of lists", "{a(b:" + Repeat("[", 1_000_000) },
        { "a megabyte of fields", "{" + Repeat("a ", 500_000) + "}" },
        { "a megabyte of comments", Repeat("#\n", 500_000) + "{a}" },
        { "errors after a megabyte in one line", "{" + Repeat("nothing" + Repeat(",", 500), 2_000) + "}" },
        { "unknown directives", "{" + Repeat("a@b ", 1_000) + "}" },
        { "one field, a thousand times", "{" + Repeat("region{name}", 1_000) + "}" },
        { "fragments that double", "{region{...F0}}" + Numbered(90, "fragment F{0} on Region{{...F{1} ...F{1}}}") + "fragment F90 on Region{name}" },
        { "fragments that all meet", "{region{" + Numbered(90, "...F{0} ") + "}}" + Numbered(90, "fragment F{0} on Region{{" + Repeat("near{{name}}", 18) + "...F{1}}}") + "fragment F90 on Region{name}" },
        { "an object of unknown fields", "{free(filter:{" + Numbered(2_900, "a{0}:1 ") + "})}" },
        { "misspelled fields", "{" + Numbered(2_000, "regio{0} ") + "}" },
        { "misspelled types", Numbered(19, "query Q{0}($a:Regi{0},$b:Municipal{0},$c:Bodx{0},$d:Mem{0},$e:Odd{0}){{region{{name}}}}") },
        { "undefined variables in all operations", Numbered(19, "query Q{0}{{...F}}") + "fragment F on Query{" + Repeat("free(int:$x)", 1_000) + "}" },
        { "one long name against two thousand others", "{a:" + Long('b', 900_000) + " " + Repeat("a ", 2_000) + "}" },
        { "conflicts of names as long as may be", "{" + Numbered(99, "a:b{0}" + Long('b', 900) + " ") + Repeat("a ", 340) + "}" },
        { "one long number against a thousand others", "{free(int:" + Long('1', 900_000) + ") " + Repeat("free(int:2) ", 440) + "}" },
        { "long texts, each against each", "{" + Repeat("free(text:\"" + Long('x', 9_900) + "\") ", 95) + "nothing}" },
        { "an operation with a long name and unused variables", "query " + Long('b', 900_000) + "(" + Numbered(100, "$v{0}:Int ") + "){region{name}}" },
        { "introspection in circles", "{__schema{types{" + Repeat("fields{type{", 20) + "name" + Repeat("}}", 20) + "}}}" },
        { "introspection many times over", "{__schema{" + Numbered(14, "a{0}:types{{...T}}") + "}}fragment T on __Type{" + Numbered(14, "b{0}:fields{{...F}}") + "}fragment F on __Field{" + Numbered(14, "c{0}:args{{name}}") + "}" },
        { "introspection by fragments that double", "{" + Repeat("__schema{types{...F0}}", 600) + "}" + Numbered(40, "fragment F{0} on __Type{{...F{1} ...F{1}}}") + "fragment F40 on __Type{name}" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_is_refused_cheaply(string what, string document)
    {
        Refuse("{ nothing }");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = Refuse(document);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before - document.Length;
        Assert.True(errors is > 0 and <= 101, $"{what}: {errors} errors");
        Assert.True(bytes < MostBytes, $"{what}: {bytes} bytes");
        // 50 ms are promised on a machine that has nothing else to do; what grows without bound takes minutes on any.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{what}: {clock.Elapsed}");
    }

    private static int Refuse(string document)
    {
        try
        {
            return DocumentValidator.Validate(Rules.Schema, Parser.Parse(new SourceText(document))).Count;
        }
        catch (SyntaxException)
        {
            return 1;
        }
    }

    private static string Long(char letter, int length) => new(letter, length);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, string text)
        => string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, i, i + 1)));
}
