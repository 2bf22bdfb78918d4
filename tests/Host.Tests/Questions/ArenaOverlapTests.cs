namespace Samverkan.Host.Tests.Questions;

/// <summary>Where several arenas treat the same stands among the overlaps, beside those of holders.</summary>
[Collection(Asking.Name)]
public sealed class ArenaOverlapTests(SamverkanApp app)
{
    private const string Collisions = "agendaCollisions(asOf: \"2022-03-03\", first: 100) { nodes { kind matter { key } topic { key } arenas { key } certainty } }";

    private const string Overlaps = "kind matter { key } topic { key } arenas { key } certainty";

    [Fact]
    public async Task They_are_those_that_the_agendas_show()
    {
        var data = await app.DataAsync($$"""
            {
              {{Collisions}}
              overlaps(asOf: "2022-03-03", first: 100, where: { kind: { in: [SAME_TOPIC_MANY_ARENAS, SAME_MATTER_SAME_PURPOSE] } }) { totalCount nodes { {{Overlaps}} task { key } holders { key } assignments { key } } }
            }
            """);

        var collisions = data.Items("agendaCollisions.nodes");
        var overlaps = data.Items("overlaps.nodes");
        Assert.Equal(
            collisions.Select(one => $"{one.Text("kind")} {one.At("matter")} {one.At("topic")} {one.At("arenas")} {one.Text("certainty")}"),
            overlaps.Select(one => $"{one.Text("kind")} {one.At("matter")} {one.At("topic")} {one.At("arenas")} {one.Text("certainty")}"));
        Assert.All(overlaps, one => Assert.True(one.Items("arenas").Count > 1 && one.Items("holders").Count == 0 && one.Items("assignments").Count == 0 && one.Text("task") is null));
    }

    [Theory]
    [InlineData("holders: { all: [\"org/region-jh\"] }")]
    [InlineData("holders: { some: [\"org/region-jh\", \"org/lansstyrelsen-jamtland\"] }")]
    [InlineData("kind: { eq: SHARED_WITHOUT_SHARE }")]
    [InlineData("standing: [PROPOSED]")]
    public async Task They_are_left_out_where_holders_or_other_kinds_are_asked_for(string where)
    {
        var data = await app.DataAsync($"{{ overlaps(asOf: \"2022-03-03\", first: 100, where: {{ {where} }}) {{ nodes {{ kind arenas {{ key }} }} }} }}");

        Assert.All(data.Items("overlaps.nodes"), one => Assert.Empty(one.Items("arenas")));
    }
}
