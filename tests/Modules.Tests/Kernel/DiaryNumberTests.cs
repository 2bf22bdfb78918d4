using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel;

public sealed class DiaryNumberTests
{
    [Theory]
    [InlineData("RUN/34/2018", "RUN", 34, 2018)]
    [InlineData("RS/2797/2017", "RS", 2797, 2017)]
    [InlineData("Dnr 34-18", null, null, null)]
    [InlineData("RUN/34/18", null, null, null)]
    public void A_number_is_kept_as_written_and_read_where_it_has_the_usual_form(string raw, string? series, int? serial, int? year)
    {
        var number = new DiaryNumber(raw);

        Assert.Equal((raw, series, serial, year), (number.Raw, number.Series, number.Serial, number.Year));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_number_without_text_is_refused(string raw) => Assert.Throws<ArgumentException>(() => new DiaryNumber(raw));
}
