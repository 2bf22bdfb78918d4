using System.Text;
using Samverkan.Host.Calendars;

namespace Samverkan.Host.Tests.Calendars;

/// <summary>Whatever is put into a line comes out of it again, and no line is longer than it may be.</summary>
public sealed class ContentLinesTests
{
    private const string Letters = "aö\\;,:\"' \t\nåÄ€\U0001F389漢BEGIN:END=xyz";

    [Theory]
    [InlineData("Möte; beslut, nr 1", @"Möte\; beslut\, nr 1")]
    [InlineData("rad\r\nnästa\rtredje\n", @"rad\nnästa\ntredje\n")]
    [InlineData(@"a\n", @"a\\n")]
    [InlineData("bell\u0007 and nothing\u0000", "bell and nothing")]
    public void A_text_is_escaped(string text, string escaped) => Assert.Equal(escaped, ContentLines.Escape(text));

    [Theory]
    [InlineData(66, 1)]
    [InlineData(67, 1)]
    [InlineData(68, 2)]
    [InlineData(67 + 74, 2)]
    [InlineData(67 + 75, 3)]
    public void A_line_is_cut_where_it_would_be_too_long(int length, int lines)
    {
        var written = new ContentLines();
        written.AddText("SUMMARY", new string('x', length));

        Assert.Equal(lines, written.ToString().Split("\r\n").Length - 1);
    }

    [Fact]
    public void Any_text_survives_folding_and_escaping()
    {
        var letters = Letters.EnumerateRunes().ToArray();
        for (var seed = 1; seed <= 2_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => letters[random.Next(letters.Length)].ToString()));
            var written = new ContentLines();
            written.AddText("SUMMARY", text);
            written.AddText("DESCRIPTION", text + text);

            var lines = CalendarFile.Unfolded(Encoding.UTF8.GetBytes(written.ToString()));

            Assert.True(
                lines is [var summary, var description] && CalendarFile.Unescaped(summary["SUMMARY:".Length..]) == text && CalendarFile.Unescaped(description["DESCRIPTION:".Length..]) == text + text,
                $"Seed {seed} was not read back: {text}");
        }
    }
}
