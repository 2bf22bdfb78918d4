using System.Net;
using System.Text.Json;
using Samverkan.Host.Tests.Questions;

namespace Samverkan.Host.Tests.Calendars;

/// <summary>The calendars of bodies over HTTP.</summary>
public sealed class CalendarTests(SamverkanApp app, PublicPagesApp pages) : IClassFixture<SamverkanApp>, IClassFixture<PublicPagesApp>
{
    [Fact]
    public async Task A_board_finds_what_it_follows_up()
    {
        var calendar = await ReadAsync("run");

        Assert.Equal("Regionala utvecklingsnämnden", calendar.Properties["X-WR-CALNAME"]);
        Assert.NotEmpty(calendar.Events);
        Assert.Contains(calendar.Events, each => each["SUMMARY"].Contains("Uppföljning av RUN/34/2018", StringComparison.Ordinal));
        Assert.All(calendar.Events, each => Assert.Contains("Källa: ", each["DESCRIPTION"], StringComparison.Ordinal));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(each => each["UID"]).Distinct().Count());
    }

    [Fact]
    public async Task A_council_finds_its_meetings()
    {
        var calendar = await ReadAsync("regionens-samverkansrad");

        // The sources tell of one meeting and not of its day: it stands on none.
        Assert.DoesNotContain(calendar.Events, each => each["SUMMARY"].Contains("Möte: ", StringComparison.Ordinal));
        Assert.Contains("- Möte: regionens samverkansråd (", calendar.Properties["X-WR-CALDESC"], StringComparison.Ordinal);
        Assert.Contains("CC0", calendar.Properties["X-WR-CALDESC"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_whose_day_is_known_stands_on_it()
    {
        var meeting = (await ReadAsync("regionens-samverkansrad", pages)).Events.Single(each => each["UID"] == "meeting/regionens-samverkansrad-2023-02-06@samverkan");

        Assert.Equal(("20230206", "20230207"), (meeting["DTSTART;VALUE=DATE"], meeting["DTEND;VALUE=DATE"]));
        Assert.StartsWith("Möte: ", meeting["SUMMARY"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runn.ics", "run.ics")]
    [InlineData("regionens-samverkansråd.ics", "regionens-samverkansrad.ics")]
    [InlineData("run", null)]
    [InlineData("run.ical", null)]
    public async Task What_is_no_body_is_told_with_the_nearest(string file, string? nearest)
    {
        using var answer = await app.Client.GetAsync(new Uri($"/calendar/{file}", UriKind.Relative));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("UNKNOWN_KEY", problem.RootElement.GetProperty("code").GetString());
        if (nearest is not null) Assert.Equal(nearest, problem.RootElement.GetProperty("nearest")[0].GetString());
    }

    [Fact]
    public async Task A_calendar_has_no_parameters()
    {
        using var answer = await app.Client.GetAsync(new Uri("/calendar/run.ics?year=2023", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<CalendarFile> ReadAsync(string body, SamverkanApp? of = null)
    {
        using var answer = await (of ?? app).Client.GetAsync(new Uri($"/calendar/{body}.ics", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        return CalendarFile.Read(await answer.Content.ReadAsByteArrayAsync());
    }
}
