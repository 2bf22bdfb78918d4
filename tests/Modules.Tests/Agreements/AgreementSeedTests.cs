using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using static Samverkan.Modules.Tests.Agreements.Lives;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>The data that is written down is the data that the rules were tried on.</summary>
public sealed class AgreementSeedTests(AgreementsGraph graph) : IClassFixture<AgreementsGraph>
{
    [Theory]
    [InlineData("agreement/LS-1345-2014")]
    [InlineData("agreement/RUN-34-2018")]
    [InlineData("agreement/RUN-305-2022")]
    [InlineData("agreement/RS-482-2018")]
    [InlineData("agreement/RS-668-2021")]
    public async Task An_agreement_reads_as_its_life_in_the_tests(string key)
    {
        var expected = key switch
        {
            "agreement/LS-1345-2014" => Cooperation2015,
            "agreement/RUN-34-2018" => Cooperation2019,
            "agreement/RUN-305-2022" => Transition2023,
            "agreement/RS-482-2018" => CountyBoard2018,
            _ => Handshake2022,
        };
        var id = new AgreementId(Samverkan.Kernel.Seeding.SeedId.For("Agreement", key));
        var life = (await graph.Database.ReadAsync<Samverkan.Agreements.AgreementsDb, IReadOnlyDictionary<AgreementId, AgreementLife>>(db => db.LivesAsync([id], CancellationToken.None)))[id];

        for (var day = Day("2014-01-01"); day < Day("2025-01-01"); day = day.AddDays(1)) Assert.Equal(expected.On($"{day:O}"), life.On($"{day:O}"));
    }

    [Fact]
    public async Task The_statements_of_a_list_do_not_grow_with_the_list()
    {
        const string Fields = "nodes { key status { status explainedBy { kind } } titles { text } parties { stakeholder { name } membersAsOf { name } } areas { name } obligations { bases { phrase } } followUps { key } }";
        var one = await CountAsync($"{{ agreements(asOf: \"2016-06-01\") {{ {Fields} }} }}");
        var three = await CountAsync($"{{ agreements(asOf: \"2018-06-15\", standing: [ESTABLISHED, PROPOSED]) {{ {Fields} }} }}");

        Assert.Equal(one, three);
    }

    private async Task<int> CountAsync(string document)
    {
        await graph.AskAsync(document);
        graph.Database.Statements.Clear();
        await graph.AskAsync(document);
        return graph.Database.Statements.Statements.Count;
    }
}
