using System.Globalization;
using System.Text.Json;

namespace Samverkan.Host.Tests.Graph;

/// <summary>Clients that others have made ask the running register, and look at what it answers.</summary>
public sealed class ClientTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private const string Example = "host/examples/codegen";

    [NodeFact]
    public Task Apollo_Client_gets_answers_keeps_them_by_id_and_reads_on() => PassAsync("apollo.mjs", checks: 5);

    [NodeFact]
    public Task Urql_gets_answers_keeps_them_by_id_and_reads_on() => PassAsync("urql.mjs", checks: 7);

    [NodeFact]
    public Task Relay_compiles_fragments_and_connections_and_runs_them() => PassAsync("relay.mjs", checks: 4);

    [NodeFact]
    public Task GraphQL_Code_Generator_types_the_examples_from_the_schema_alone() => PassAsync("codegen.mjs", checks: 10);

    [NodeFact]
    public async Task The_clients_can_fail()
    {
        var elsewhere = new Uri(app.Client.BaseAddress!, "/health/live").ToString();
        foreach (var client in (string[])["apollo.mjs", "urql.mjs", "relay.mjs", "codegen.mjs"])
        {
            var (code, told) = await NodeFactAttribute.RunAsync("node", [client, elsewhere]);
            Assert.True(code != 0, told);
        }
    }

    /// <summary>What readers copy is what the tests have run.</summary>
    [Fact]
    public void The_set_up_for_readers_has_the_versions_that_are_tested()
    {
        var tested = Packages("tests/clients/package.json");
        var shown = Packages($"{Example}/package.json");

        Assert.Equal(5, shown.Count);
        None.Of(shown.Where(package => tested.GetValueOrDefault(package.Key) != package.Value).Select(package => package.Key));
    }

    private async Task PassAsync(string client, int checks)
    {
        var (code, told) = await NodeFactAttribute.RunAsync("node", [client, new Uri(app.Client.BaseAddress!, "/graphql").ToString()]);

        Assert.True(code == 0, told);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{checks} checks passed"), told, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Packages(string file)
    {
        using var package = JsonDocument.Parse(Tree.Read(file));
        return new[] { "dependencies", "devDependencies" }
            .Where(group => package.RootElement.TryGetProperty(group, out _))
            .SelectMany(group => package.RootElement.GetProperty(group).EnumerateObject())
            .ToDictionary(member => member.Name, member => member.Value.GetString()!);
    }
}
