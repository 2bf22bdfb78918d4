using Samverkan.Host.Imports.Cells;

namespace Samverkan.Host.Tests.Imports;

/// <summary>Any text comes back from a cell as it was, and no cell of a file of text begins as a formula does.</summary>
public sealed class CellTests
{
    public static TheoryData<string> Texts =>
    [
        "Krokom", "=1+1", "+46", "-", "- ett", "@SUM(A1)", "'=1+1", "''=1", "'", "''", "'abc", "'abc ", " före", "efter ", "\trad", "\nrad", "＝1", "' ", "a\nb", "=", "'-",
        "<script>alert(1)</script>", "a;b", "\"citat\"", "#REF!x", "å ä ö 🙂",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text)
    {
        Assert.Equal(text, SafeCell.Read(SafeCell.Write(text)));
        Assert.Equal(text, SafeCell.Read(SafeCell.WriteTyped(text)));
        Assert.DoesNotContain(SafeCell.Write(text)[0], "=+-@\t\r\n＝＋－＠");
    }

    [Fact]
    public void What_people_type_loses_the_spaces_around_it_and_nothing_else()
    {
        Assert.Equal("Krokoms kommun", SafeCell.Read("  Krokoms kommun "));
        Assert.Equal("'Samverkan'", SafeCell.Read("'Samverkan'"));
    }

    [Fact]
    public void Values_are_parted_by_lines_semicolons_and_lone_bars()
    {
        Assert.Equal(["a", "b", "c"], SeveralValues.Read("a; b\nc;"));
        Assert.Equal(["org/a", "org/b"], SeveralValues.Read("org/a | org/b"));
        Assert.Equal(["a|b"], SeveralValues.Read("a|b"));
        Assert.Equal(["a;b", @"c:\mapp"], SeveralValues.Read(@"a\;b; c:\mapp"));
    }

    [Fact]
    public void Any_values_come_back_as_they_were()
    {
        string[] values = ["a;b", "a\nb", "a\r\nb", @"a\b", @"a\nb", @"slut\", " före", "efter ", "a | b", "x\ty", "=1+1"];

        Assert.Equal(values, SeveralValues.Read(SafeCell.Read(SafeCell.Write(SeveralValues.Write(values)))));
        Assert.Equal(["", "b", ""], SeveralValues.Lines(SafeCell.Read(SafeCell.Write(SeveralValues.Write(["", "b", ""])))));
    }
}
