using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Host.Tests.Commands;

/// <summary>Documents, decisions, topics, contradictions and information products are kept over HTTP, and so is what every record can have done with it.</summary>
public sealed class SourcesCommandTests(RecordingApp app) : IClassFixture<RecordingApp>
{
    private const string Cited = """[{ "documentId": "doc/000", "locator": "Ärendebeskrivning", "evidence": "STATED" }]""";

    [Fact]
    public async Task A_document_is_recorded_changed_and_has_a_history()
    {
        var payload = await app.DoneAsync("recordDocument", J($$"""{ "title": "Protokoll § 7", "kind": "REPORT", "holdsPersonalData": false, "issuedById": "org/region-jh", "citations": {{Cited}}, "reason": "Kom in i dag" }"""), "sourceDocument { id key version issuedBy { key } }", "org/region-jh");
        var document = payload.GetProperty("sourceDocument");
        Assert.Equal(("doc/protokoll-7", 1), (document.GetProperty("key").GetString(), document.GetProperty("version").GetInt32()));

        var id = document.GetProperty("id").GetString()!;
        await app.DoneAsync("updateDocumentDetails", J($$"""{ "id": "{{id}}", "version": 1, "title": "Protokoll § 8", "issuedOn": "2022-05", "language": null }"""));
        await app.DoneAsync("addCitation", J($$"""{ "id": "{{id}}", "version": 2, "citation": { "documentId": "doc/001", "evidence": "DERIVED", "rule": "Samma ärende.", "field": "kind" } }"""));

        var found = (await app.AskAsync($$"""
            { node(id: "{{id}}") { ... on SourceDocument { title issuedOn { text } citations { document { key } field }
                history(first: 5) { totalCount nodes { version command reason account role organization changes { member before after } } } } } }
            """)).GetProperty("node");
        Assert.Equal(("Protokoll § 8", "2022-05"), (found.GetProperty("title").GetString(), found.GetProperty("issuedOn").GetProperty("text").GetString()));
        Assert.Equal("kind", found.GetProperty("citations")[1].GetProperty("field").GetString());
        var history = found.GetProperty("history").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal([(3, "addCitation"), (2, "updateDocumentDetails"), (1, "recordDocument")], history.Select(version => (version.GetProperty("version").GetInt32(), version.GetProperty("command").GetString()!)));
        Assert.Equal(("Kom in i dag", "org/region-jh", "EDITOR"), (Text(history[2], "reason"), Text(history[2], "organization"), Text(history[2], "role")));
        Assert.Contains(history[1].GetProperty("changes").EnumerateArray(), change => Text(change, "member") == "title" && Text(change, "before") == "\"Protokoll § 7\"" && Text(change, "after") == "\"Protokoll § 8\"");
        Assert.Equal([("VERSION_CONFLICT", "input.version", null)], await app.RefusedAsync("attest", J($$"""{ "id": "{{id}}", "version": 1, "on": "2022" }""")).ContinueWith(told => told.Result.Where(error => error.Code == "VERSION_CONFLICT")));
    }

    [Fact]
    public async Task A_proposal_is_decided_once()
    {
        await app.DoneAsync("decide", J($$"""{ "id": "decision/dec-13", "version": 0, "outcome": "ESTABLISHED", "decidedOn": "2022-03-29", "paragraph": 44, "citations": {{Cited}} }"""), "decision { id }", "org/region-jh");
        var decision = (await app.AskAsync("""{ decisionByKey(key: "decision/dec-13") { standing decidedOn { text } plannedFor { text } paragraph citations { document { key } } } }""")).GetProperty("decisionByKey");
        Assert.Equal(("ESTABLISHED", "2022-03-29", 44), (Text(decision, "standing"), Text(decision.GetProperty("decidedOn"), "text"), decision.GetProperty("paragraph").GetInt32()));
        Assert.Equal(JsonValueKind.Null, decision.GetProperty("plannedFor").ValueKind);
        Assert.Contains("doc/000", decision.GetProperty("citations").ToString(), StringComparison.Ordinal);

        Assert.Equal([("NOT_ALLOWED_IN_STATE", "input.id", null)], await app.RefusedAsync("decide", J("""{ "id": "decision/dec-13", "version": 0, "outcome": "REJECTED", "decidedOn": "2022-04-01" }""")));
        Assert.Equal([("VALIDATION_FAILED", "input.paragraph", null)], await app.RefusedAsync("updateDecisionDetails", J("""{ "id": "decision/dec-13", "version": 0, "paragraph": 0 }""")));
    }

    [Fact]
    public async Task INV_01_A_period_does_not_end_before_it_begins()
        => Assert.Equal(
            [("VALIDATION_FAILED", "input.period", "INV-01"), ("VALIDATION_FAILED", "input.names.0.period", "INV-01")],
            (await app.RefusedAsync("recordOrganization", J($$"""
                { "names": [{ "text": "Bakvända kommunen", "use": "OFFICIAL", "period": { "firstDay": "2020", "lastDay": "2019-12" } }], "kinds": ["MUNICIPALITY"],
                  "period": { "firstDay": "2022-01-02", "lastDay": "2022-01-01" }, "citations": {{Cited}} }
                """))).OrderByDescending(error => error.Path));

    [Fact]
    public async Task INV_04_What_is_cited_is_not_removed_and_what_has_a_standing_is_rejected()
    {
        var payload = await app.DoAsync("removeRecord", J("""{ "id": "doc/004", "version": 0, "reason": "Dubblett" }"""), "node { id }");
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(("STILL_IN_USE", "INV-04"), (Text(error, "code"), Text(error, "invariant")));
        Assert.Equal(50, error.GetProperty("usedBy").GetArrayLength());

        Assert.Equal([("VALIDATION_FAILED", "input.reason", "INV-04")], await app.RefusedAsync("removeRecord", J("""{ "id": "topic/sami-questions", "version": 0 }""")).ContinueWith(told => told.Result.Where(fault => fault.Code != "STILL_IN_USE")));

        await app.DoneAsync("recordInformationProduct", J($$"""{ "key": "product/gone", "title": "Utgår", "standing": "PROPOSED", "citations": {{Cited}} }"""));
        await app.DoneAsync("removeRecord", J("""{ "id": "product/gone", "version": 0, "reason": "Blev inget" }"""), "node { id }");
        Assert.Contains("REJECTED", (await app.AskAsync("""{ informationProducts(first: 50) { nodes { key standing } } }""")).ToString(), StringComparison.Ordinal);
        Assert.Equal([("NOT_ALLOWED_IN_STATE", "input.id", null)], await app.RefusedAsync("removeRecord", J("""{ "id": "product/gone", "version": 0, "reason": "Igen" }""")));

        await app.DoneAsync("recordTopic", J($$"""{ "key": "topic/gone", "nameSv": "Utgår", "nameEn": "Gone", "citations": {{Cited}} }"""));
        var removed = await app.DoneAsync("removeRecord", J("""{ "id": "topic/gone", "version": 0, "reason": "Felskriven" }"""), "node { id }");
        Assert.Equal(JsonValueKind.Null, removed.GetProperty("node").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await app.AskAsync("""{ topicByKey(key: "topic/gone") { id } }""")).GetProperty("topicByKey").ValueKind);
        Assert.Equal("NOT_FOUND", Assert.Single(await app.RefusedAsync("updateTopicDetails", J("""{ "id": "topic/gone", "version": 2, "nameSv": "Tillbaka" }"""))).Code);
    }

    [Fact]
    public async Task INV_06_Nothing_is_recorded_without_a_ground_and_a_rule_where_it_is_derived()
    {
        Assert.Equal([("VALIDATION_FAILED", "input.citations", "INV-06")], await app.RefusedAsync("recordTopic", J("""{ "nameSv": "Utan grund", "nameEn": "Groundless", "citations": [] }""")));
        Assert.Equal(
            [("VALIDATION_FAILED", "input.citations.0", "INV-06")],
            (await app.RefusedAsync("recordTopic", J("""{ "nameSv": "Utan regel", "nameEn": "Ruleless", "citations": [{ "documentId": "doc/000", "evidence": "DERIVED" }] }"""))).Select(error => (error.Code, error.Path[..17], error.Invariant)));
    }

    [Fact]
    public async Task INV_07_What_is_only_assumed_or_proposed_does_not_hold()
    {
        const string Assumed = """[{ "documentId": "doc/000", "evidence": "ASSUMED", "rule": "Det brukar vara så." }]""";
        Assert.Equal([("VALIDATION_FAILED", "input.citations", "INV-07")], await app.RefusedAsync("recordInformationProduct", J($$"""{ "title": "Antagen", "standing": "ESTABLISHED", "citations": {{Assumed}} }""")));
        Assert.Equal(
            [("VALIDATION_FAILED", "input.decisionId", "INV-07")],
            await app.RefusedAsync("recordChange", J($$"""{ "standing": "ESTABLISHED", "kind": "UNKNOWN", "text": "Ändrat enligt ett förslag.", "decisionId": "decision/dec-11", "originalIds": ["org/region-jh"], "citations": {{Cited}} }""")));
        await app.DoneAsync("recordInformationProduct", J($$"""{ "title": "Antagen", "standing": "PROPOSED", "citations": {{Assumed}} }"""));
    }

    [Fact]
    public async Task INV_08_A_contradiction_has_two_claims_of_different_sources_and_shows_while_it_is_open()
    {
        const string Start = """{ "key": "contradiction/test", "subjectId": "agreement/RUN-34-2018", "field": "title", "citations": [{ "documentId": "doc/000", "evidence": "STATED" }], "claims": [{ "value": "avtal", "citations": [{ "documentId": "doc/000", "evidence": "STATED" }] }""";
        Assert.Equal(["INV-08"], (await app.RefusedAsync("recordContradiction", J(Start + "] }"))).Select(error => error.Invariant));
        Assert.Equal(["INV-08"], (await app.RefusedAsync("recordContradiction", J(Start + """, { "value": "överenskommelse", "citations": [{ "documentId": "doc/000", "evidence": "STATED" }] }] }"""))).Select(error => error.Invariant));

        await app.DoneAsync("recordContradiction", J(Start + """, { "value": "överenskommelse", "citations": [{ "documentId": "doc/002", "evidence": "STATED" }] }] }"""), "contradiction { state }");
        Assert.Contains("contradiction/test", (await app.AskAsync("{ contradictions(state: OPEN) { key } }")).ToString(), StringComparison.Ordinal);
        await app.DoneAsync("addClaim", J("""{ "id": "contradiction/test", "version": 0, "claim": { "value": "handslag", "citations": [{ "documentId": "doc/004", "evidence": "STATED" }] } }"""));
        var settled = await app.DoneAsync("resolveContradiction", J("""{ "id": "contradiction/test", "version": 0, "resolution": "Det är en överenskommelse." }"""), "contradiction { state resolution claims { value citation { document { key } } } }");
        Assert.Equal(("RESOLVED", 3), (Text(settled.GetProperty("contradiction"), "state"), settled.GetProperty("contradiction").GetProperty("claims").GetArrayLength()));
        Assert.Equal([("NOT_ALLOWED_IN_STATE", "input.id", null)], await app.RefusedAsync("resolveContradiction", J("""{ "id": "contradiction/test", "version": 0, "resolution": "En gång till." }""")));
        Assert.DoesNotContain("contradiction/test", (await app.AskAsync("{ contradictions(state: OPEN) { key } }")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task INV_10_No_text_leads_to_a_person_and_all_faults_are_told_at_once()
    {
        var told = await app.RefusedAsync("recordDocument", J("""
            { "title": "Ring 063-14 00 00", "kind": "REPORT", "issuedOn": "2022-02-30", "holdsPersonalData": false, "issuedById": "topic/infrastructure", "reason": "namn@exempel.se",
              "citations": [{ "documentId": "doc/finns-inte", "evidence": "STATED", "locator": "Fråga namn@exempel.se" }] }
            """));
        Assert.Equal(
            ["input.citations.0.documentId", "input.citations.0.locator", "input.issuedById", "input.issuedOn", "input.reason", "input.title"],
            told.Select(error => error.Path).Order(StringComparer.Ordinal));
        Assert.Equal(3, told.Count(error => error.Invariant == "INV-10"));
    }

    [Fact]
    public async Task A_thing_of_another_type_is_not_found()
        => Assert.Equal([("NOT_FOUND", "input.id", null)], await app.RefusedAsync("updateTopicDetails", J("""{ "id": "doc/000", "version": 1, "nameSv": "Fel" }""")));

    private static JsonObject J(string json) => JsonNode.Parse(json)!.AsObject();

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
