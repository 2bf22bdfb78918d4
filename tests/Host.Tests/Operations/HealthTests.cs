namespace Samverkan.Host.Tests.Operations;

public sealed class HealthTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_started_register_is_alive_and_ready(string path)
    {
        using var answer = await app.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Ready_means_that_database_migrations_and_schema_have_been_looked_at()
    {
        var body = await app.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative));

        await Verify(body, "json");
    }

    [Fact]
    public async Task The_server_does_not_tell_its_name()
    {
        using var answer = await app.Client.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_body_above_one_mebibyte_is_refused()
    {
        // Asks before it sends: a server that refuses hangs up, and who is still sending may lose the answer.
        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = app.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(new byte[(1024 * 1024) + 1]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;
        using var answer = await patient.SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }
}
