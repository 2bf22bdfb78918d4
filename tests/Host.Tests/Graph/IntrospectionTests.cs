namespace Samverkan.Host.Tests.Graph;

/// <summary>Another engine reads what ours says of itself.</summary>
public sealed class IntrospectionTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [NodeFact]
    public async Task Graphql_js_builds_its_schema_of_our_introspection()
    {
        var (asked, query) = await NodeFactAttribute.RunAsync("node", ["introspection.mjs", "--query"]);
        Assert.True(asked == 0, query);
        using var answer = await app.QueryAsync(query);

        var (code, told) = await NodeFactAttribute.RunAsync("node", ["introspection.mjs"], answer.RootElement.GetRawText());

        Assert.True(code == 0, told);
    }

    [NodeFact]
    public async Task The_check_can_fail()
    {
        const string bad = """{"data":{"__schema":{"queryType":{"name":"Query"},"types":[],"directives":[]}}}""";

        var (code, _) = await NodeFactAttribute.RunAsync("node", ["introspection.mjs"], bad);

        Assert.NotEqual(0, code);
    }
}
