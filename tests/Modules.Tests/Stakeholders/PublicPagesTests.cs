namespace Samverkan.Modules.Tests.Stakeholders;

/// <summary>The set public-pages changes answers; without it they are what the five documents say.</summary>
public sealed class PublicPagesTests
{
    private const string JointBoards = """{ stakeholders(search: "gemensamma nämnden") { nodes { key name } } }""";

    [Fact]
    public async Task The_named_joint_boards_stand_beside_the_one_that_is_not_identified()
    {
        var register = await Register.WithAsync("jamtland-harjedalen,public-pages");
        await using var database = register.Database;

        Assert.Equal(
            """{"stakeholders":{"nodes":[{"key":"body/gemensamma-namnden","name":"gemensamma nämnden"},{"key":"body/gemensamma-namnden-it-drift","name":"gemensamma nämnden för IT-drift"},{"key":"body/gemensamma-namnden-narvard-frostviken","name":"gemensamma nämnden för Närvård Frostviken"},{"key":"body/gemensamma-namnden-samverkan","name":"gemensamma nämnden för samverkan"},{"key":"body/gemensamma-namnden-upphandling","name":"gemensamma nämnden för upphandling"}]}}""",
            await register.AskAsync(JointBoards));
        Assert.Equal(
            """{"bodyByKey":{"attestedOn":[{"text":"2018-04-23"},{"text":"2020-03-30"},{"text":"2022-12-12"},{"text":"2023-02-06"},{"text":"2023-08-28"}],"parents":[{"body":{"key":"body/rs"}},{"body":{"key":"body/run"}}]}}""",
            Sorted(await register.AskAsync("""{ bodyByKey(key: "body/regionens-samverkansrad") { attestedOn { text } parents { body { key } } } }""")));
        Assert.Equal(
            """{"informationProducts":{"nodes":[{"owner":{"name":"Region Jämtland Härjedalen"},"topics":[]}]}}""",
            await register.AskAsync("{ informationProducts(where: { owner: { eq: \"org/region-jh\" } }) { nodes { owner { name } topics { nameSv } } } }"));
    }

    [Fact]
    public async Task Without_it_there_is_the_unidentified_one_alone()
    {
        var register = await Register.WithAsync("jamtland-harjedalen");
        await using var database = register.Database;

        Assert.Equal("""{"stakeholders":{"nodes":[{"key":"body/gemensamma-namnden","name":"gemensamma nämnden"}]}}""", await register.AskAsync(JointBoards));
    }

    // Two parents without dates have no order of their own.
    private static string Sorted(string answer)
        => answer.Replace("""{"body":{"key":"body/run"}},{"body":{"key":"body/rs"}}""", """{"body":{"key":"body/rs"}},{"body":{"key":"body/run"}}""", StringComparison.Ordinal);
}
