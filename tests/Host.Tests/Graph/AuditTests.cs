namespace Samverkan.Host.Tests.Graph;

/// <summary>The audits of graphql-http, which other servers are held to.</summary>
public sealed class AuditTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [NodeFact]
    public async Task Every_audit_of_graphql_over_HTTP_is_met()
    {
        var (code, told) = await NodeFactAttribute.RunAsync("node", ["audit.mjs", new Uri(app.Client.BaseAddress!, "/graphql").ToString()]);

        Assert.True(code == 0, told);
        Assert.Contains("61 of 61 audits met", told, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task The_audits_can_fail()
    {
        var (code, told) = await NodeFactAttribute.RunAsync("node", ["audit.mjs", new Uri(app.Client.BaseAddress!, "/health/live").ToString()]);

        Assert.Equal(1, code);
        Assert.Contains("error: ", told, StringComparison.Ordinal);
    }
}
