using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Host.Calendars;
using Samverkan.Host.Exports;
using Samverkan.Kernel;

namespace Samverkan.Host.Tests.Calendars;

/// <summary>A date stands on as many days as the sources leave open, and on none when they leave too many open.</summary>
public sealed class CalendarTextTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Theory]
    [InlineData("2023-02-06", "20230206", "20230207", "CONFIRMED", "Möte: Rådet")]
    [InlineData("2023-12-31", "20231231", "20240101", "CONFIRMED", "Möte: Rådet")]
    [InlineData("2024-02", "20240201", "20240301", "TENTATIVE", "Preliminärt: Möte: Rådet")]
    [InlineData("2023-12", "20231201", "20240101", "TENTATIVE", "Preliminärt: Möte: Rådet")]
    public void What_is_known_to_the_day_or_the_month_stands_there(string date, string first, string after, string status, string summary)
    {
        var only = Assert.Single(Written(Entry(date)).Events);

        Assert.Equal((first, after), (only["DTSTART;VALUE=DATE"], only["DTEND;VALUE=DATE"]));
        Assert.Equal((status, summary), (only["STATUS"], only["SUMMARY"]));
        Assert.Equal("meeting/radet-1@samverkan", only["UID"]);
        Assert.Matches(@"^\d{8}T\d{6}Z$", only["DTSTAMP"]);
        Assert.Contains($"Tidpunkt enligt källan: {date}", only["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("<=2023-09", "<=2023-09")]
    [InlineData(">=2023-09-01", ">=2023-09-01")]
    [InlineData("2023-06-14~", "2023-06-14~")]
    [InlineData(null, "tidpunkten är okänd")]
    public void What_is_known_less_well_is_told_and_stands_on_no_day(string? date, string told)
    {
        var calendar = Written(Entry(date));

        Assert.Empty(calendar.Events);
        Assert.Contains($"- Möte: Rådet: {told}", calendar.Properties["X-WR-CALDESC"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_proposed_or_called_off_says_so()
    {
        var calendar = Written(Entry("2023-02-06") with { Standing = Standing.Proposed }, Entry("2023-03-06") with { IsCancelled = true });

        Assert.Equal(["Föreslaget: Möte: Rådet", "Möte: Rådet"], calendar.Events.Select(each => each["SUMMARY"]));
        Assert.Equal(["TENTATIVE", "CANCELLED"], calendar.Events.Select(each => each["STATUS"]));
    }

    private static CalendarEntry Entry(string? date) => new() { Key = "meeting/radet-1", On = date is null ? null : PartialDate.Parse(date), Summary = "Möte: Rådet" };

    private CalendarFile Written(params CalendarEntry[] entries)
    {
        var text = new CalendarText(app.Services.GetRequiredService<Words>(), new ExportSettings(), DateTimeOffset.UnixEpoch).Of("Rådet", entries);
        return CalendarFile.Read(Encoding.UTF8.GetBytes(text));
    }
}
