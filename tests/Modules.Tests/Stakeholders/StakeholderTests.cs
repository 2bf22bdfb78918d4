using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Modules.Tests.Stakeholders;

public sealed class StakeholderTests(Register register) : IClassFixture<Register>
{
    [Theory]
    [InlineData("Kommunförbundet")]
    [InlineData("kommunförbundet ")]
    [InlineData("KOMMUNFORBUNDET")]
    public async Task Two_federations_with_similar_names_are_two(string search)
        => Assert.Equal(
            """{"stakeholders":{"totalCount":2,"nodes":[{"__typename":"Organization","name":"Kommunförbundet Jämtland Härjedalen","period":{"text":"/"},"changes":[{"key":"change/chg-05"},{"key":"change/chg-08"}]},{"__typename":"Organization","name":"Kommunförbundet Jämtlands län","period":{"text":"/"},"changes":[{"key":"change/chg-01"}]}]}}""",
            await register.AskAsync($$"""{ stakeholders(search: "{{search}}") { totalCount nodes { __typename name period { text } ... on Organization { changes { key } } } } }"""));

    [Theory]
    [InlineData("2010-12-31", 0)]
    [InlineData("2011-01-01", 1)]
    [InlineData("2015-12-31", 1)]
    [InlineData("2016-01-01", 0)]
    public async Task What_is_known_not_to_exist_on_the_day_is_not_listed(string day, int expected)
        => Assert.Equal(
            $$$"""{"stakeholders":{"totalCount":{{{expected}}},"asOf":"{{{day}}}"}}""",
            await register.AskAsync($$"""{ stakeholders(search: "Regionförbundet", asOf: "{{day}}") { totalCount asOf } }"""));

    [Fact]
    public async Task Pages_follow_the_swedish_order()
    {
        var first = await register.AskAsync("""{ stakeholders(search: "kommun", first: 9) { nodes { name } pageInfo { hasNextPage endCursor } } }""");
        var cursor = System.Text.Json.JsonDocument.Parse(first).RootElement.GetProperty("stakeholders").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = await register.AskAsync($$"""{ stakeholders(search: "kommun", first: 9, after: "{{cursor}}") { nodes { name } } }""");

        Assert.Equal(
            "Bergs kommun, Bräcke kommun, Härjedalens kommun, Kommunalråd, Kommunförbundet Jämtland Härjedalen, Kommunförbundet Jämtlands län, Krokoms kommun, länets kommuner, primärkommunala samverkansrådet, Ragunda kommun, Strömsunds kommun, Åre kommun, Östersunds kommun",
            string.Join(", ", Names(first).Concat(Names(second))));
    }

    [Theory]
    [InlineData("2021-06-02", "Välfärd och klimat")]
    [InlineData("2022-06-07", "Välfärd, klimat och kompetens")]
    public async Task A_unit_goes_by_the_name_that_was_seen(string day, string expected)
        => Assert.Equal(
            $$$"""{"stakeholders":{"nodes":[{"key":"unit/valfard-och-klimat","name":"{{{expected}}}"}]}}""",
            await register.AskAsync($$"""{ stakeholders(search: "klimat", asOf: "{{day}}") { nodes { key name } } }"""));

    [Theory]
    [InlineData("organization", "org/region-jh", "Organization")]
    [InlineData("organizationGroup", "group/lanets-kommuner", "OrganizationGroup")]
    [InlineData("unit", "unit/sekretariatet", "Unit")]
    [InlineData("body", "body/rs", "Body")]
    [InlineData("post", "post/hr-direktor", "Post")]
    public async Task Each_kind_has_an_id_of_its_own_type_and_is_found_by_it(string field, string key, string type)
    {
        var found = await register.AskAsync($$"""{ thing: {{field}}ByKey(key: "{{key}}") { id } }""");
        var id = System.Text.Json.JsonDocument.Parse(found).RootElement.GetProperty("thing").GetProperty("id").GetString();

        Assert.Equal(
            $$$"""{"node":{"__typename":"{{{type}}}","key":"{{{key}}}"},"byId":{"key":"{{{key}}}"}}""",
            await register.AskAsync($$"""{ node(id: "{{id}}") { __typename ... on Stakeholder { key } } byId: {{field}}ById(id: "{{id}}") { key } }"""));
    }

    [Fact]
    public async Task An_organization_shows_its_codes_kinds_and_groups()
        => Assert.Equal(
            """{"organizationByKey":{"stakeholderKind":"ORGANIZATION","kinds":["MUNICIPALITY"],"county":"23","codes":[{"kind":"MUNICIPALITY","value":"2309","certainty":"UNCERTAIN"}],"names":[{"text":"Krokoms kommun","use":"OFFICIAL"},{"text":"Krokom","use":"SHORT"}],"groups":[{"key":"group/lanets-kommuner"}]}}""",
            await register.AskAsync("""{ organizationByKey(key: "org/kommun-2309") { stakeholderKind kinds county codes { kind value certainty } names { text use } groups { key } } }"""));

    [Fact]
    public async Task The_region_has_units_bodies_and_posts()
        => Assert.Equal(
            """{"organizationByKey":{"units":[{"name":"förvaltningsområde regional utveckling"},{"name":"HOSPA"},{"name":"Hållbar tillväxt"}],"bodies":8,"posts":[{"title":"Ekonomidirektör"}]}}""",
            Short(await register.AskAsync("""{ organizationByKey(key: "org/region-jh") { units { name } bodies { name } posts { title } } }""")));

    [Theory]
    [InlineData("2021-06-02", Certainty.Certain)]
    [InlineData("2016-06-01", Certainty.Uncertain)]
    public async Task The_group_resolves_to_the_eight_municipalities_of_the_day(string day, Certainty expected)
    {
        var group = new StakeholderId(SeedId.For("OrganizationGroup", "group/lanets-kommuner"));
        var members = (await register.Database.AskAsync(new GroupMembers([group], Day(day))))[group].ToList();

        Assert.Equal((8, expected), (members.Count, members.Select(member => member.Certainty).Distinct().Single()));
    }

    [Fact]
    public async Task Krokom_belongs_to_the_group()
    {
        var krokom = new StakeholderId(SeedId.For("Organization", "org/kommun-2309"));
        var groups = (await register.Database.AskAsync(new GroupsOf([krokom], Day("2021-06-02"))))[krokom];

        Assert.Equal(new GroupOf(new StakeholderId(SeedId.For("OrganizationGroup", "group/lanets-kommuner")), Certainty.Certain), Assert.Single(groups));
    }

    [Fact]
    public async Task A_post_tells_how_it_is_filled_and_never_by_whom()
        => Assert.Equal(
            """{"postByKey":{"title":"Regiondirektör","kind":"OFFICIAL","of":{"name":"Region Jämtland Härjedalen"},"occupancies":[{"status":"REGULAR","certainty":"CERTAIN","citation":{"document":{"key":"doc/000"}}},{"status":"ACTING","certainty":"UNCERTAIN","citation":{"document":{"key":"doc/004"}}}]}}""",
            await register.AskAsync("""{ postByKey(key: "post/regiondirektor") { title kind of { name } occupancies(asOf: "2021-06-02") { status certainty citation { document { key } } } } }"""));

    [Fact]
    public async Task The_joint_board_of_the_sources_has_no_stated_principals()
        => Assert.Equal(
            """{"bodyByKey":{"kind":"JOINT_BOARD","principals":[],"principalsNote":"Huvudmännen anges inte i källan."}}""",
            await register.AskAsync("""{ bodyByKey(key: "body/gemensamma-namnden") { kind principals { key } principalsNote } }"""));

    [Fact]
    public async Task A_presidium_lies_under_its_board()
        => Assert.Equal(
            """{"bodyByKey":{"parents":[{"body":{"name":"Hälso- och sjukvårdsnämnden"},"certainty":"UNCERTAIN","citation":{"evidence":"STATED"}}]}}""",
            await register.AskAsync("""{ bodyByKey(key: "body/hsn-presidium") { parents(asOf: "2022-02-15") { body { name } certainty citation { evidence } } } }"""));

    [Fact]
    public async Task Existence_is_never_denied_for_want_of_dates()
    {
        var ids = new[] { "org/regionforbundet-jamtlands-lan", "org/kommunforbundet-jamtlands-lan", "org/region-jh" }
            .Select(key => new StakeholderId(SeedId.For("Organization", key))).ToList();
        var existence = await register.Database.AskAsync(new StakeholderExistence(ids, Day("2016-06-01")));

        Assert.Equal([null, Certainty.Uncertain, Certainty.Certain], ids.Select(id => existence[id]));
    }

    [Fact]
    public async Task Succession_follows_the_changes_forwards()
    {
        var first = new StakeholderId(SeedId.For("Organization", "org/kommunforbundet-jamtlands-lan"));
        var changes = (await register.Database.AskAsync(new Succession([first])))[first].Select(change => change.Key[^2..]);

        Assert.Equal("01 02 03 04 05 06 07 08", string.Join(' ', changes));
    }

    [Fact]
    public async Task An_unknown_key_is_answered_with_the_nearest()
    {
        var found = await register.Database.AskAsync(new StakeholderIdsByKeys(["org/region-jh", "org/region-hj"]));

        Assert.Equal(("org/region-jh", "org/region-jh"), (Assert.Single(found.Ids.Keys), found.Nearest["org/region-hj"][0]));
    }

    [Fact]
    public async Task Statements_follow_the_question_and_not_the_rows()
    {
        Assert.Equal(await StatementsAsync(1), await StatementsAsync(3));

        // The first three are municipalities, for each type of object in an answer has its own statements.
        async Task<int> StatementsAsync(int first)
        {
            register.Database.Statements.Clear();
            await register.AskAsync($$"""
                { stakeholders(search: "s kommun", first: {{first}}) { nodes { name citations { document { key } } changes { text }
                  ... on Organization { codes { value } units { name } bodies { name principals { name } } posts { title } groups { memberships { period { text } citation { rule } } } } } } }
                """);
            return register.Database.Statements.Statements.Count;
        }
    }

    [Fact]
    public async Task Every_record_has_a_ground()
    {
        var bare = await register.Database.ReadAsync(async (StakeholdersDb db) =>
        {
            var cited = (await db.Citations.Select(citation => citation.RecordId).ToListAsync()).ToHashSet();
            var records = (await db.Stakeholders.Select(found => found.Id).ToListAsync()).Select(id => id.Value)
                .Concat((await db.Changes.Select(change => change.Id).ToListAsync()).Select(id => id.Value))
                .Concat(await db.Memberships.Select(membership => membership.Id).ToListAsync())
                .Concat(await db.Occupancies.Select(occupancy => occupancy.Id).ToListAsync())
                .Concat(await db.BodyParents.Select(parent => parent.Id).ToListAsync());
            return records.Count(record => !cited.Contains(record));
        });

        Assert.Equal(0, bare);
    }

    [Theory]
    [InlineData("unitByKey", "unit/valfard-och-klimat", "names")]
    [InlineData("organizationGroupByKey", "group/lanets-kommuner", "memberships")]
    [InlineData("postByKey", "post/regiondirektor", "occupancies")]
    [InlineData("organizationByKey", "org/kommun-2309", "codes")]
    [InlineData("bodyByKey", "body/hsn-presidium", "parents")]
    public async Task Nothing_is_certain_or_uncertain_for_all_time_unless_a_day_is_given(string field, string key, string history)
    {
        var answer = await register.AskAsync(
            $$"""{ thing: {{field}}(key: "{{key}}") { all: {{history}}(asOf: null) { certainty day: certainty(asOf: "2022-03-03") } } }""");

        Assert.StartsWith("""{"thing":{"all":[{"certainty":null,"day":""", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"certainty\":\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"day\":\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_region_is_known_from_what_the_sources_show_and_uncertain_outside()
        => Assert.Equal(
            """{"organizationByKey":{"period":{"text":"/"},"before":"UNCERTAIN","first":"CERTAIN","last":"CERTAIN","after":"UNCERTAIN"}}""",
            await register.AskAsync("""{ organizationByKey(key: "org/region-jh") { period { text } before: certainty(asOf: "2014-12-31") first: certainty(asOf: "2015-01-01") last: certainty(asOf: "2022-06-07") after: certainty(asOf: "2022-06-08") } }"""));

    [Theory]
    [InlineData("landsting", "2016-01-01", 0)] // known only from before 2015
    [InlineData("landsting", "2010-01-01", 1)]
    [InlineData("jämtlands lan", "2014-06-01", 3)]
    [InlineData("jamtlands lan", "2014-06-01", 3)]
    [InlineData("region harjedalen", "2022-01-01", 1)]
    [InlineData("härjedalen REGION", "2022-01-01", 1)]
    [InlineData("2309", "2022-01-01", 1)]
    [InlineData("krokom 2309", "2022-01-01", 1)]
    [InlineData("230", "2022-01-01", 0)]
    [InlineData("%", "2022-01-01", 0)]
    [InlineData("_", "2022-01-01", 0)]
    public async Task Each_word_of_a_search_is_found_by_itself(string search, string day, int expected)
        => Assert.Equal(
            $$$"""{"stakeholders":{"totalCount":{{{expected}}}}}""",
            await register.AskAsync($$"""{ stakeholders(search: "{{search}}", asOf: "{{day}}") { totalCount } }"""));

    [Theory]
    [InlineData("[CERTAIN]", "2022-01-01", 1)]
    [InlineData("[CERTAIN]", "2014-01-01", 0)]
    [InlineData("[UNCERTAIN]", "2014-01-01", 1)]
    [InlineData("[UNCERTAIN]", "2022-01-01", 0)]
    [InlineData("[UNCERTAIN, CERTAIN]", "2022-01-01", 1)]
    [InlineData("[]", "2022-01-01", 0)]
    public async Task Stakeholders_are_narrowed_by_how_sure_they_are(string certainty, string day, int expected)
        => Assert.Equal(
            $$$"""{"stakeholders":{"totalCount":{{{expected}}}}}""",
            await register.AskAsync($$"""{ stakeholders(search: "region härjedalen", certainty: {{certainty}}, asOf: "{{day}}") { totalCount } }"""));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Names(string answer) => System.Text.Json.JsonDocument.Parse(answer).RootElement
        .GetProperty("stakeholders").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!);

    // The first three units, how many bodies, and the first post.
    private static string Short(string answer)
    {
        var region = System.Text.Json.Nodes.JsonNode.Parse(answer)!["organizationByKey"]!;
        var units = string.Join(',', region["units"]!.AsArray().Take(3).Select(unit => $$"""{"name":"{{unit!["name"]}}"}"""));
        return $$$"""{"organizationByKey":{"units":[{{{units}}}],"bodies":{{{region["bodies"]!.AsArray().Count}}},"posts":[{"title":"{{{region["posts"]![0]!["title"]}}}"}]}}""";
    }
}
