using Samverkan.GraphQL.Types;
using Samverkan.Kernel.Searching;

namespace Samverkan.Modules.Tests.Kernel.Searching;

/// <summary>How texts are taken apart, and which words are one.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("RUN/34/2018", "run 34 2018")]
    [InlineData("Hälso- och sjukvårdsnämnden", "h|lso och sjukv{rdsn|mnden")]
    [InlineData("  \"Åre\"*, (Ö)! ", "{re }")]
    [InlineData("A\u030are", "{re")]
    [InlineData("café", "cafe")]
    [InlineData("ett\0två 🦌 tre", "ett tv{ tre")]
    [InlineData("\ud83c ensam \udf89", "ensam")]
    [InlineData("{|} ~ % _", "")]
    [InlineData("Ωμέγα", "ωμεγα")]
    public void Letters_and_digits_are_words_and_all_else_stands_between_them(string text, string words)
        => Assert.Equal(words, string.Join(' ', Words.In(text).Select(word => word.Folded)));

    [Theory]
    [InlineData("råd rådet rådets")]
    [InlineData("nämnd nämnden nämndens nämnder nämnderna nämndernas")]
    [InlineData("styrelse styrelsen styrelsens styrelserna")]
    [InlineData("arena arenan arenor arenorna arenans")]
    [InlineData("strategi strategin strategier strategierna")]
    [InlineData("miljö miljön miljöns miljöer")]
    [InlineData("avtal avtalet avtalen avtalets")]
    [InlineData("kurs kursen kurser kursernas")]
    [InlineData("byrå byrån byråns")]
    [InlineData("Åre Åres")]
    [InlineData("Berg Bergs")]
    public void Forms_of_a_word_are_one(string forms)
    {
        Assert.Single(StemsOf(forms));
        Assert.Single(StemsOf(forms.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('Å', 'A')));
    }

    [Theory]
    [InlineData("plan plats")]
    [InlineData("region regional")]
    [InlineData("rus run")]
    [InlineData("hsn hs")]
    [InlineData("2018 2019")]
    [InlineData("a1s a1")]
    public void Different_words_are_not_one(string words) => Assert.Equal(2, StemsOf(words).Count());

    [Fact]
    public void Whatever_is_typed_is_looked_for_or_refused_with_a_code()
    {
        const string Signs = "aåÅö9 \t\n\0\"'*-:^()%_{}|.~\\/;,🦌\u0301\ufeff\ud83c\udf89NEAROTD";
        var random = new Random(20_260_101);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(260)).Select(_ => random.Next(4) > 0 ? Signs[random.Next(Signs.Length)] : (char)random.Next(0x10000))]);
            try
            {
                var ranks = AskedWords.Read(text).Ranks;
                Assert.All(ranks.SelectMany(rank => rank).SelectMany(any => any), token => Assert.DoesNotContain(token.Text, sign => sign < 128 && !char.IsAsciiLetterOrDigit(sign) && sign is not ('.' or '{' or '|' or '}')));
            }
            catch (GraphQLException refused)
            {
                Assert.Equal(text.Length > AskedWords.MostCharacters ? "SEARCH_TEXT_TOO_LONG" : "SEARCH_TEXT_EMPTY", refused.Error.Code);
                Assert.True(text.Length > AskedWords.MostCharacters || Words.In(text).Count == 0);
            }
        }
    }

    private static IEnumerable<string> StemsOf(string text) => Words.In(text).Select(word => Stems.Of(word.Folded)).Distinct();
}
