using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Host.Tests.Commands;

/// <summary>Who there is is kept over HTTP: names, groups, units, bodies, posts, changes, and what happens when somebody ends.</summary>
public sealed class StakeholdersCommandTests(RecordingApp app) : IClassFixture<RecordingApp>
{
    private const string Cited = """[{ "documentId": "doc/004", "locator": "Dokumenthuvud", "evidence": "STATED" }]""";

    [Fact]
    public async Task INV_02_What_is_tied_to_what_ends_must_be_decided_about()
    {
        await RecordAsync("recordOrganization", "org/ending", """ "kinds": ["OTHER"] """);
        await RecordAsync("recordUnit", "unit/ending", """ "kind": "UNIT", "organizationId": "org/ending" """);
        await app.DoneAsync("recordPost", J($$"""{ "key": "post/ending", "title": "Chef", "kind": "OFFICIAL", "ofId": "unit/ending", "citations": {{Cited}} }"""));
        await RecordAsync("recordGroup", "group/ending", $$""" "memberships": [{ "organizationId": "org/ending", "period": { "firstDay": "2020-01-01", "lastDayKind": "OPEN" }, "citations": {{Cited}} }] """);

        var preview = await app.DoneAsync("previewCloseOrganization", J("""{ "id": "org/ending", "version": 0, "lastDay": "2024-12-31" }"""), "closingPreview { undecided { key place record { id } } closing { key } }");
        Assert.Equal(["group/ending", "unit/ending"], Keys(preview, "closingPreview", "undecided"));
        Assert.All(
            await app.RefusedAsync("closeOrganization", J("""{ "id": "org/ending", "version": 0, "lastDay": "2024-12-31" }""")), error => Assert.Equal(("STILL_IN_USE", "input.relations", "INV-02"), error));
        Assert.Equal([("VALIDATION_FAILED", "input.relations.0.recordId", null)], await app.RefusedAsync("closeOrganization", J("""{ "id": "org/ending", "version": 0, "lastDay": "2024-12-31", "others": "KEEP", "relations": [{ "recordId": "unit/sekretariatet", "fate": "CLOSE" }] }""")));

        const string Decided = """ "id": "org/ending", "version": 0, "lastDay": "2024-12-31", "others": "CLOSE", "relations": [{ "recordId": "group/ending", "fate": "MOVE", "successorId": "org/kommun-2309" }] """;
        var before = await app.LastChangeAsync();
        preview = await app.DoneAsync("previewCloseOrganization", J($"{{ {Decided} }}"), "closingPreview { undecided { key } closing { key } moving { key } }");
        Assert.Equal(["post/ending", "unit/ending"], Keys(preview, "closingPreview", "closing"));
        Assert.Equal(["group/ending"], Keys(preview, "closingPreview", "moving"));
        Assert.Equal(before, await app.LastChangeAsync());

        await app.DoneAsync("closeOrganization", J($"{{ {Decided} }}"), "organization { id }");
        var found = await app.AskAsync("""
            { organizationByKey(key: "org/ending") { period { text } } unitByKey(key: "unit/ending") { period { text } } postByKey(key: "post/ending") { period { text } }
              organizationGroupByKey(key: "group/ending") { memberships(asOf: null) { organization { key } period { text } } } }
            """);
        Assert.All(["organizationByKey", "unitByKey", "postByKey"], name => Assert.Equal("/2024-12-31", Text(found.GetProperty(name).GetProperty("period"), "text")));
        Assert.Equal(
            [("org/ending", "2020-01-01/2024-12-31"), ("org/kommun-2309", "2025-01-01/..")],
            found.GetProperty("organizationGroupByKey").GetProperty("memberships").EnumerateArray().Select(one => (Text(one.GetProperty("organization"), "key")!, Text(one.GetProperty("period"), "text")!)).Order());
        Assert.Equal([("NOT_ALLOWED_IN_STATE", "input.id", null)], await app.RefusedAsync("closeOrganization", J("""{ "id": "org/ending", "version": 0, "lastDay": "2024-12-31", "others": "KEEP" }""")));
        Assert.Equal(
            [("VALIDATION_FAILED", "input.membership.period", "INV-02")],
            await app.RefusedAsync("addMembership", J($$"""{ "id": "group/ending", "version": 0, "membership": { "organizationId": "org/ending", "period": { "firstDay": "2025-06-01", "lastDay": "2025-07-01" }, "citations": {{Cited}} } }""")));
    }

    [Fact]
    public async Task INV_02_The_roles_of_a_unit_that_ends_go_on_with_its_successor()
    {
        await RecordAsync("recordUnit", "unit/heir", """ "kind": "UNIT", "organizationId": "org/region-jh" """);
        var preview = await app.DoneAsync("closeStakeholder", J("""{ "id": "unit/regional-utveckling", "version": 0, "lastDay": "2022-06-30", "others": "MOVE", "successorId": "unit/heir" }"""), "stakeholder { id }", "org/region-jh");
        Assert.NotNull(preview.GetProperty("stakeholder").GetProperty("id").GetString());
        var post = await app.AskAsync("""{ postByKey(key: "post/forvaltningschef-regional-utveckling") { of { key } } roleMap(first: 100, asOf: "2022-07-01") { nodes { holder { key } period { text } } } }""");
        Assert.Equal("unit/heir", Text(post.GetProperty("postByKey").GetProperty("of"), "key"));
        Assert.Contains(post.GetProperty("roleMap").GetProperty("nodes").EnumerateArray(), one => Text(one.GetProperty("holder"), "key") == "unit/heir" && Text(one.GetProperty("period"), "text")!.StartsWith("2022-07-01/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task INV_03_A_new_name_ends_the_old_one_the_day_before()
    {
        await RecordAsync("recordUnit", "unit/renamed", """ "kind": "UNIT", "organizationId": "org/region-jh", "attestedOn": ["2020-05-05"] """);
        await app.DoneAsync("renameStakeholder", J($$"""{ "id": "unit/renamed", "version": 0, "name": "Det nya namnet", "firstDay": "2023-03-01", "citations": {{Cited}} }"""), "stakeholder { id }", "org/region-jh");
        var unit = (await app.AskAsync("""{ unitByKey(key: "unit/renamed") { before: name(asOf: "2023-02-28") after: name(asOf: "2023-03-01") names(asOf: null) { period { text } } } }""")).GetProperty("unitByKey");
        Assert.Equal(("unit/renamed", "Det nya namnet"), (Text(unit, "before"), Text(unit, "after")));
        Assert.Equal(["/2023-02-28", "2023-03-01/"], unit.GetProperty("names").EnumerateArray().Select(name => Text(name.GetProperty("period"), "text")));

        Assert.Equal(
            [("PERIOD_OVERLAP", "input.names.1", "INV-03"), ("PERIOD_OVERLAP", "input.codes.1", "INV-03")],
            (await app.RefusedAsync("recordOrganization", J($$"""
                { "kinds": ["OTHER"], "citations": {{Cited}},
                  "names": [{ "text": "Ett", "use": "OFFICIAL", "period": { "firstDay": "2019-01-01", "lastDay": "2020-01-01" } }, { "text": "Två", "use": "OFFICIAL", "period": { "firstDay": "2020-01-01", "lastDayKind": "OPEN" } }],
                  "codes": [{ "kind": "MUNICIPALITY", "value": "0001", "period": { "firstDay": "2018", "lastDay": "2021" } }, { "kind": "MUNICIPALITY", "value": "0002", "period": { "firstDay": "2019", "lastDay": "2022" } }] }
                """))).OrderByDescending(error => error.Path));
        Assert.Equal([("VALIDATION_FAILED", "input.id", null)], await app.RefusedAsync("renameStakeholder", J($$"""{ "id": "post/regiondirektor", "version": 0, "name": "Chef", "firstDay": "2023-03-01", "citations": {{Cited}} }""")));
    }

    [Fact]
    public async Task INV_03_A_unit_has_one_unit_above_it_at_a_time()
    {
        await RecordAsync("recordUnit", "unit/moved", $$""" "kind": "UNIT", "organizationId": "org/region-jh", "parents": [{ "unitId": "unit/regionstaben", "period": { "firstDay": "2020-01-01", "lastDayKind": "OPEN" }, "citations": {{Cited}} }] """);
        await app.DoneAsync("moveUnit", J($$"""{ "id": "unit/moved", "version": 0, "parentId": "unit/sekretariatet", "firstDay": "2022-01-01", "citations": {{Cited}} }"""), "unit { id }", "org/region-jh");
        var parents = (await app.AskAsync("""{ unitByKey(key: "unit/moved") { parents(asOf: null) { unit { key } period { text } } } }""")).GetProperty("unitByKey").GetProperty("parents");
        Assert.Equal(
            [("unit/regionstaben", "2020-01-01/2021-12-31"), ("unit/sekretariatet", "2022-01-01/")],
            parents.EnumerateArray().Select(one => (Text(one.GetProperty("unit"), "key")!, Text(one.GetProperty("period"), "text")!)).Order());
    }

    [Fact]
    public async Task A_post_is_filled_and_nobody_is_named()
    {
        await app.DoneAsync("recordPost", J($$"""{ "key": "post/filled", "title": "Samordnare", "kind": "OFFICIAL", "ofId": "unit/sekretariatet", "occupancies": [{ "status": "REGULAR", "period": { "firstDay": "2020-01-01" }, "citations": {{Cited}} }], "citations": {{Cited}} }"""), "", "org/region-jh");
        await app.DoneAsync("recordOccupancy", J($$"""{ "id": "post/filled", "version": 0, "occupancy": { "status": "VACANT", "period": { "firstDay": "2022-09-01" }, "citations": {{Cited}} } }"""), "post { id }", "org/region-jh");
        var occupancies = (await app.AskAsync("""{ postByKey(key: "post/filled") { occupancies(asOf: null) { status period { text } } } }""")).GetProperty("postByKey").GetProperty("occupancies");
        Assert.Equal([("REGULAR", "2020-01-01/2022-08-31"), ("VACANT", "2022-09-01/")], occupancies.EnumerateArray().Select(one => (Text(one, "status")!, Text(one.GetProperty("period"), "text")!)));
    }

    [Fact]
    public async Task INV_11_A_group_binds_those_who_belong_to_it_on_the_day()
    {
        await app.DoneAsync("endMembership", J("""{ "id": "group/lanets-kommuner", "version": 0, "organizationId": "org/kommun-2380", "lastDay": "2021-12-31" }"""), "organizationGroup { id }");
        var found = await app.AskAsync("""
            { before: agreements(where: { party: { eq: "org/kommun-2380" } }, asOf: "2021-12-31", first: 20) { nodes { key } }
              after: agreements(where: { party: { eq: "org/kommun-2380" } }, asOf: "2022-01-01", first: 20) { nodes { key } } }
            """);
        Assert.Contains("agreement/RUN-34-2018", found.GetProperty("before").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("agreement/RUN-34-2018", found.GetProperty("after").ToString(), StringComparison.Ordinal);
        Assert.Equal([("NOT_ALLOWED_IN_STATE", "input.organizationId", null)], await app.RefusedAsync("endMembership", J("""{ "id": "group/lanets-kommuner", "version": 0, "organizationId": "org/staten", "lastDay": "2021-12-31" }""")));
    }

    [Fact]
    public async Task INV_12_Equal_names_do_not_make_two_organizations_one()
    {
        await app.DoneAsync("recordOrganization", J($$"""{ "key": "org/twin", "names": [{ "text": "Bergs kommun", "use": "OFFICIAL" }], "kinds": ["MUNICIPALITY"], "citations": {{Cited}} }"""));
        var found = (await app.AskAsync("""{ stakeholders(search: "Bergs kommun", first: 5) { nodes { key } } }""")).GetProperty("stakeholders").GetProperty("nodes");
        Assert.Equal(["org/kommun-2326", "org/twin"], found.EnumerateArray().Select(one => Text(one, "key")).Order());

        Assert.Equal([("VALIDATION_FAILED", "input.citations", "INV-06")], await app.RefusedAsync("recordChange", J("""{ "standing": "ESTABLISHED", "kind": "MERGED", "text": "De blev en.", "originalIds": ["org/twin"], "resultIds": ["org/kommun-2326"], "citations": [] }""")));
        await app.DoneAsync("recordChange", J($$"""{ "standing": "ESTABLISHED", "kind": "MERGED", "text": "De blev en.", "originalIds": ["org/twin"], "resultIds": ["org/kommun-2326"], "citations": {{Cited}} }"""), "changeEvent { id }");
        found = (await app.AskAsync("""{ organizationByKey(key: "org/twin") { changes { kind results { key } } } }""")).GetProperty("organizationByKey").GetProperty("changes");
        Assert.Equal("org/kommun-2326", Text(found[0].GetProperty("results")[0], "key"));
    }

    [Fact]
    public async Task INV_13_A_joint_board_has_two_principals_or_a_note()
    {
        const string Board = """{ "names": [{ "text": "gemensam nämnd för prov", "use": "OFFICIAL" }], "kind": "JOINT_BOARD", """;
        Assert.Equal([("VALIDATION_FAILED", "", "INV-13")], await app.RefusedAsync("recordBody", J(Board + $$""" "principalIds": ["org/region-jh"], "citations": {{Cited}} }"""), "org/region-jh"));
        Assert.Equal([("VALIDATION_FAILED", "", "INV-13")], await app.RefusedAsync("recordBody", J(Board + $$""" "citations": {{Cited}} }""")));
        await app.DoneAsync("recordBody", J(Board + $$""" "principalIds": ["org/region-jh", "org/kommun-2309"], "citations": {{Cited}} }"""), "body { id }", "org/kommun-2309");
    }

    [Fact]
    public async Task INV_14_Nobody_succeeds_those_who_came_of_them_and_a_moved_task_is_no_succession()
    {
        foreach (var key in (string[])["org/first", "org/second", "org/third"]) await RecordAsync("recordOrganization", key, """ "kinds": ["OTHER"] """);
        await app.DoneAsync("recordChange", Change("REPLACED", "org/first", "org/second"));
        await app.DoneAsync("recordChange", Change("MERGED", "org/second", "org/third"));
        Assert.Equal([("VALIDATION_FAILED", "input.resultIds", "INV-14")], await app.RefusedAsync("recordChange", Change("REPLACED", "org/third", "org/first")));
        await app.DoneAsync("recordChange", Change("FUNCTION_TRANSFERRED", "org/third", "org/first"));
    }

    private static JsonObject Change(string kind, string from, string to)
        => J($$"""{ "standing": "ESTABLISHED", "kind": "{{kind}}", "text": "Så blev det.", "originalIds": ["{{from}}"], "resultIds": ["{{to}}"], "citations": {{Cited}} }""");

    /// <summary>Records something whose official name is its key.</summary>
    private Task<JsonElement> RecordAsync(string mutation, string key, string members)
        => app.DoneAsync(mutation, J($$"""{ "key": "{{key}}", "names": [{ "text": "{{key}}", "use": "OFFICIAL" }], {{members}}, "citations": {{Cited}} }"""));

    private static List<string?> Keys(JsonElement payload, string field, string list)
        => [.. payload.GetProperty(field).GetProperty(list).EnumerateArray().Select(one => Text(one, "key")).Order(StringComparer.Ordinal)];

    private static JsonObject J(string json) => JsonNode.Parse(json)!.AsObject();

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
