using Microsoft.EntityFrameworkCore;
using Samverkan.Modules.Tests.Stakeholders;
using Samverkan.Sources;
using Samverkan.Sources.Contracts;

namespace Samverkan.Modules.Tests.Sources;

public sealed class SourceTests(Register register) : IClassFixture<Register>
{
    [Fact]
    public async Task There_are_thirteen_decisions_and_the_notice_is_none_of_them()
        => Assert.Equal(
            """{"decisions":{"totalCount":13,"nodes":[{"key":"decision/dec-01","standing":"ESTABLISHED"},{"key":"decision/dec-02","standing":"ESTABLISHED"},{"key":"decision/dec-03","standing":"ESTABLISHED"},{"key":"decision/dec-04","standing":"ESTABLISHED"},{"key":"decision/dec-05","standing":"ESTABLISHED"},{"key":"decision/dec-06","standing":"ESTABLISHED"},{"key":"decision/dec-07","standing":"ESTABLISHED"},{"key":"decision/dec-09","standing":"ESTABLISHED"},{"key":"decision/dec-10","standing":"ESTABLISHED"},{"key":"decision/dec-11","standing":"PROPOSED"},{"key":"decision/dec-12","standing":"PROPOSED"},{"key":"decision/dec-13","standing":"PROPOSED"},{"key":"decision/rec-01","standing":"ESTABLISHED"}]}}""",
            await register.AskAsync("{ decisions { totalCount nodes { key standing } } }"));

    [Fact]
    public async Task A_decision_keeps_the_precision_of_its_source()
        => Assert.Equal(
            """{"decisionByKey":{"decidedOn":{"text":"2018-06","precision":"MONTH"},"paragraph":92,"diaryNumber":{"raw":"RUN/34/2018","series":"RUN","serial":34,"year":2018},"body":{"name":"Regionfullmäktige"},"decidedBy":[{"key":"body/regionfullmaktige"}],"proposedBy":null}}""",
            await register.AskAsync("""{ decisionByKey(key: "decision/dec-01") { decidedOn { text precision } paragraph diaryNumber { raw series serial year } body { name } decidedBy { key } proposedBy { key } } }"""));

    [Theory]
    [InlineData("dec-05", ">=2017", null)]
    [InlineData("dec-06", ">=2017", null)]
    [InlineData("dec-11", null, "2021-06")]
    [InlineData("dec-12", null, ">=2022-06-07")]
    [InlineData("dec-13", null, ">=2022-03-03")]
    public async Task What_is_known_of_an_undated_decision_is_a_bound_with_its_rule(string decision, string? decidedOn, string? plannedFor)
        => Assert.Equal(
            $$$"""{"decisionByKey":{"decidedOn":{{{Date(decidedOn)}}},"plannedFor":{{{Date(plannedFor)}}},"citations":[{"evidence":"DERIVED"}]}}""",
            (await register.AskAsync(
                $$"""{ decisionByKey(key: "decision/{{decision}}") { decidedOn { text } plannedFor { text } citations(field: "{{(decidedOn is null ? "plannedFor" : "decidedOn")}}") { evidence } } }"""))
                .Replace("""{"evidence":"STATED"},""", "", StringComparison.Ordinal));

    [Fact]
    public async Task Two_presidia_are_no_single_body()
        => Assert.Equal(
            """{"decisionByKey":{"kind":"OTHER","decidedOn":{"text":"2022-02"},"body":null,"decidedBy":[{"key":"body/hsn-presidium"},{"key":"body/run-presidium"}]}}""",
            await register.AskAsync("""{ decisionByKey(key: "decision/rec-01") { kind decidedOn { text } body { key } decidedBy { key } } }"""));

    [Fact]
    public async Task The_ground_of_the_yearly_account_is_contradictory_and_nothing_else()
        => Assert.Equal(
            """{"contradictions":[{"key":"contradiction/x-02","field":"bases","claims":[{"value":"enligt överenskommelsen","citation":{"document":{"fileName":"000_f017291736f655ef.txt"}}},{"value":"enligt beslut i Regionens samverkansråd","citation":{"document":{"fileName":"002_fe105bbe31b7ac9f.txt"}}}]}]}""",
            await register.AskAsync("{ contradictions(state: OPEN) { key field claims { value citation { document { fileName } } } } }"));

    [Fact]
    public async Task Citations_can_be_asked_for_by_field()
        => Assert.Equal(
            """{"decisionByKey":{"citations":[{"field":null,"evidence":"STATED","rule":null},{"field":"decidedOn","evidence":"DERIVED","rule":"Beslutet är fattat senast den dag då skrivelsen nämner det."}]}}""",
            await register.AskAsync("""{ decisionByKey(key: "decision/dec-07") { citations(field: "decidedOn") { field evidence rule } } }"""));

    [Fact]
    public async Task A_document_is_found_by_key_and_by_id_and_a_missing_one_is_null()
    {
        var found = await register.AskAsync("""{ documentByKey(key: "doc/002") { id issuedOn { text } textQuality issuedBy { name } } none: documentByKey(key: "doc/099") { id } }""");
        var id = System.Text.Json.JsonDocument.Parse(found).RootElement.GetProperty("documentByKey").GetProperty("id").GetString();

        Assert.Equal($$$"""{"documentByKey":{"id":"{{{id}}}","issuedOn":null,"textQuality":"OCR","issuedBy":{"name":"Region Jämtland Härjedalen"}},"none":null}""", found);
        Assert.Equal(
            """{"documentById":{"key":"doc/002"},"node":{"__typename":"SourceDocument"}}""",
            await register.AskAsync($$"""{ documentById(id: "{{id}}") { key } node(id: "{{id}}") { __typename } }"""));
    }

    [Theory]
    [InlineData("topic/infrastructur", "topic/infrastructure")]
    [InlineData("tpic/infrastructure", "topic/infrastructure")]
    public async Task An_unknown_key_is_answered_with_the_nearest(string key, string nearest)
        => Assert.Equal(nearest, (await register.Database.AskAsync(new SourceIdsByKeys([key]))).Nearest[key][0]);

    [Fact]
    public async Task Every_record_has_a_ground_and_every_derived_one_a_rule()
    {
        var (bare, unruled) = await register.Database.ReadAsync(async (SourcesDb db) =>
        {
            var citations = await db.Citations.ToListAsync();
            var cited = citations.Select(citation => citation.RecordId).ToHashSet();
            var records = (await db.Documents.Select(document => document.Id).ToListAsync()).Select(id => id.Value)
                .Concat((await db.Decisions.Select(decision => decision.Id).ToListAsync()).Select(id => id.Value))
                .Concat((await db.Topics.Select(topic => topic.Id).ToListAsync()).Select(id => id.Value))
                .Concat((await db.Contradictions.Select(contradiction => contradiction.Id).ToListAsync()).Select(id => id.Value));
            return (records.Count(record => !cited.Contains(record)), citations.Count(citation => citation.Evidence != Samverkan.Kernel.Evidence.Stated && citation.Rule is null));
        });

        Assert.Equal((0, 0), (bare, unruled));
    }

    private static string Date(string? text) => text is null ? "null" : $$"""{"text":"{{text}}"}""";
}
