using System.Text.Json;

namespace Samverkan.Host.Tests.Questions;

/// <summary>A register that nobody else asks while statements are counted.</summary>
public sealed class IntroducingApp : SamverkanApp;

/// <summary>What someone new is told, in each organization, on days with and without an agreement.</summary>
[Collection(Counting.Name)]
public sealed class IntroductionTests(IntroducingApp app) : IClassFixture<IntroducingApp>
{
    private const string Query = """
        query($organization: String!, $audience: Audience!, $asOf: LocalDate) {
          introduction(organization: $organization, audience: $audience, asOf: $asOf) {
            certainty
            organization { key name groups { key } }
            agreements { diaryNumber { raw } currentTerm { period { text } } obligations { key } followUps { key } }
            proposedAgreements { diaryNumber { raw } }
            arenas { key level certainty mandateClarity }
            wantedArenas { key }
            dialogue { key state evidence }
            priorities { key }
            openNeeds { key }
            unclarities { key about { key } finding { key } }
            keyPosts { post { key kind } title of { key } status certainty }
            introducedBy { holder { key } standing }
            openQuestions
            gaps { task { key } kind since { text } }
          }
        }
        """;

    private static readonly string[] Municipalities = ["2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380"];

    [Theory]
    [InlineData("2021-06-02", "RUN/34/2018", 0)]
    [InlineData("2023-01-15", "", 8)]
    public async Task Each_municipality_is_told_the_same_but_of_its_own_dialogue_at_the_same_cost(string asOf, string agreements, int gaps)
    {
        var counts = new List<int>();
        foreach (var code in Municipalities)
        {
            var variables = Variables($"org/kommun-{code}", asOf: asOf);
            var told = (await app.DataAsync(Query, variables)).At("introduction");
            counts.Add(await app.StatementsOfAsync(Query, variables));

            Assert.Equal($"org/kommun-{code}", told.Text("organization.key"));
            Assert.Equal(["group/lanets-kommuner"], told.Texts("organization.groups", "key"));
            Assert.Equal(agreements, string.Join(' ', told.Texts("agreements", "diaryNumber.raw")));
            Assert.Equal(8, told.Items("arenas").Count);
            Assert.Equal(7, told.Texts("arenas", "level").Count(level => level == "POLITICAL"));
            Assert.Contains("arena/dialog-overenskommelsen", told.Texts("arenas", "key"));
            Assert.DoesNotContain("DOCUMENTED", told.Texts("arenas", "mandateClarity"));
            Assert.Equal(3, told.Items("wantedArenas").Count);
            Assert.Equal($"dialogue/RUN-34-2018-1-{code}", told.Text("dialogue.key"));
            if (code is not ("2303" or "2326")) Assert.Equal("HELD", told.Text("dialogue.state"));
            Assert.Equal((7, 22), (told.Items("priorities").Count, told.Items("openNeeds").Count));
            Assert.Equal(["unclarity/an-05"], told.Texts("unclarities", "key"));
            Assert.Equal(["finding/an-05"], told.Texts("unclarities", "finding.key"));
            Assert.Equal(["PROPOSED"], told.Texts("introducedBy", "standing"));
            Assert.Equal(gaps, told.Items("gaps").Count);
        }

        Assert.Equal(Enumerable.Repeat(counts[0], counts.Count), counts);
        Assert.InRange(counts[0], 1, 40);
    }

    [Fact]
    public async Task Q21_nothing_proposed_is_told_as_in_force_and_no_dialogue_as_stated()
    {
        var told = (await app.DataAsync(Query, Variables("org/kommun-2309"))).At("introduction");

        Assert.Equal("DERIVED", told.Text("dialogue.evidence"));
        Assert.Empty(told.Items("proposedAgreements"));
        Assert.DoesNotContain("arena/mote-hogsta-niva", told.Texts("arenas", "key"));
        Assert.DoesNotContain("arena/forum-kommunalrad", told.Texts("arenas", "key"));
        Assert.Contains("arena/forum-kommunalrad", told.Texts("wantedArenas", "key"));
    }

    [Fact]
    public async Task The_two_municipalities_that_were_not_heard_are_not_told_that_they_were()
    {
        foreach (var code in new[] { "2303", "2326" })
        {
            var told = (await app.DataAsync(Query, Variables($"org/kommun-{code}"))).At("introduction");

            Assert.Contains(told.Text("dialogue.state"), (string[])["NOT_PLANNED", "PLANNED"]);
        }
    }

    [Theory]
    [InlineData("NEW_HEAD_OF_ADMINISTRATION", "MIXED OFFICIALS", "")]
    [InlineData("NEW_POLITICIAN", "LEADERSHIP OFFICIALS", "OFFICIAL")]
    [InlineData("NEW_STAFF", "POLITICAL LEADERSHIP", "ELECTED")]
    public async Task The_audience_decides_which_levels_and_posts_are_told(string audience, string levels, string posts)
    {
        var told = (await app.DataAsync(Query, Variables("org/kommun-2309", audience, "2023-01-15"))).At("introduction");

        Assert.NotEmpty(told.Items("arenas"));
        Assert.NotEmpty(told.Items("keyPosts"));
        Assert.Empty(told.Texts("arenas", "level").Intersect(levels.Split(' ')));
        Assert.Empty(told.Texts("keyPosts", "post.kind").Intersect(posts.Split(' ')));
    }

    [Fact]
    public async Task New_staff_are_told_of_the_courses_and_new_politicians_are_not()
    {
        var staff = (await app.DataAsync(Query, Variables("org/kommun-2309", "NEW_STAFF"))).At("introduction");
        var politician = (await app.DataAsync(Query, Variables("org/kommun-2309", "NEW_POLITICIAN"))).At("introduction");

        Assert.Equal(["arena/dialog-overenskommelsen", "arena/kurs-och-konferens"], staff.Texts("arenas", "key").Order(StringComparer.Ordinal));
        Assert.DoesNotContain("arena/kurs-och-konferens", politician.Texts("arenas", "key"));
        Assert.Contains("arena/natverk-skola", politician.Texts("arenas", "key"));
    }

    [Theory]
    [InlineData("org/region-jh", "2022-06-07", "RUN/34/2018 RS/482/2018", "RUN/305/2022 RS/668/2021", 0)]
    [InlineData("org/region-jh", "2023-01-15", "RS/482/2018", "RUN/305/2022 RS/668/2021", 8)]
    [InlineData("org/lansstyrelsen-jamtland", "2022-03-03", "RS/482/2018", "RS/668/2021", 0)]
    [InlineData("org/kommunforbundet-jh", "2022-06-07", "", "RUN/305/2022", 0)]
    [InlineData("org/staten", "2022-06-07", "", "", 0)]
    public async Task An_organization_that_is_no_municipality_is_told_of_its_own_agreements_and_of_no_dialogue(string organization, string asOf, string agreements, string proposed, int gaps)
    {
        var told = (await app.DataAsync(Query, Variables(organization, asOf: asOf))).At("introduction");

        Assert.Equal(agreements.Split(' ').Order(StringComparer.Ordinal), string.Join(' ', told.Texts("agreements", "diaryNumber.raw")).Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(proposed.Split(' ').Order(StringComparer.Ordinal), string.Join(' ', told.Texts("proposedAgreements", "diaryNumber.raw")).Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(JsonValueKind.Null, told.At("dialogue").ValueKind);
        Assert.Equal(gaps, told.Items("gaps").Count);
        Assert.Equal(organization == "org/region-jh", told.Texts("arenas", "key").Contains("arena/dialog-overenskommelsen"));
    }

    [Fact]
    public async Task What_did_not_exist_is_told_apart_from_what_is_not_known()
    {
        var gone = (await app.DataAsync(Query, Variables("org/regionforbundet-jamtlands-lan", asOf: "2021-06-02"))).At("introduction");
        var early = (await app.DataAsync(Query, Variables("org/kommun-2309", asOf: "1700-01-01"))).At("introduction");

        Assert.Null(gone.Text("certainty"));
        Assert.Equal("UNCERTAIN", early.Text("certainty"));
        foreach (var list in new[] { "agreements", "proposedAgreements", "priorities", "keyPosts", "openQuestions", "gaps" }) Assert.Empty(early.Items(list));
        Assert.Equal(JsonValueKind.Null, early.At("dialogue").ValueKind);
        Assert.All(early.Texts("arenas", "certainty"), certainty => Assert.Equal("UNCERTAIN", certainty));
    }

    [Fact]
    public async Task Posts_are_told_as_they_were_last_seen_and_none_that_was_seen_later()
    {
        var then = (await app.DataAsync(Query, Variables("org/kommun-2309", asOf: "2021-06-02"))).At("introduction");
        var later = (await app.DataAsync(Query, Variables("org/kommun-2309", asOf: "2023-01-15"))).At("introduction");

        Assert.Equal(["Områdeschef Hållbar tillväxt UNKNOWN CERTAIN", "Regiondirektör REGULAR CERTAIN"], Posts(then));
        Assert.Contains("Regiondirektör ACTING UNCERTAIN", Posts(later));
        Assert.DoesNotContain("Handläggare", later.Texts("keyPosts", "title"));

        static IEnumerable<string> Posts(JsonElement told) => told.Items("keyPosts").Select(post => $"{post.Text("title")} {post.Text("status")} {post.Text("certainty")}");
    }

    [Theory]
    [InlineData("org/kommun-2308", "org/kommun-2303")]
    [InlineData("body/run", null)]
    [InlineData("", null)]
    public async Task Someone_new_in_nothing_is_refused(string organization, string? nearest)
    {
        using var answer = await app.QueryAsync(Query, Variables(organization));

        var error = Assert.Single(answer.RootElement.Items("errors"));
        Assert.Equal("UNKNOWN_KEY", error.Text("extensions.code"));
        Assert.All(error.Items("extensions.nearest"), key => Assert.StartsWith("org/", key.GetString(), StringComparison.Ordinal));
        if (nearest is not null) Assert.Equal(nearest, error.Items("extensions.nearest")[0].GetString());
    }

    [Fact]
    public async Task Ending_the_agreement_would_leave_the_dialogues_about_it_without_what_they_are_about()
    {
        var data = await app.DataAsync("""
            {
              agreementImpact(diaryNumber: "RUN/34/2018", endsOn: "2023-01-01") { arenas { key } dialogueRounds { key state } }
              later: agreementImpact(diaryNumber: "RUN/34/2018", endsOn: "2023-01-02") { arenas { key } dialogueRounds { key } }
              handshake: agreementByDiaryNumber(diaryNumber: "RS/668/2021") { arenas(asOf: "2022-03-03") { key standing agreement { key } } }
            }
            """);

        Assert.Equal(["arena/dialog-overenskommelsen"], data.Texts("agreementImpact.arenas", "key"));
        Assert.Equal(["round/RUN-34-2018-1"], data.Texts("agreementImpact.dialogueRounds", "key"));
        Assert.Empty(data.Items("later.arenas"));
        Assert.Empty(data.Items("later.dialogueRounds"));
        Assert.Equal(4, data.Items("handshake.arenas").Count);
        Assert.All(data.Items("handshake.arenas"), arena => Assert.Equal(("PROPOSED", "agreement/RS-668-2021"), (arena.Text("standing"), arena.Text("agreement.key"))));
    }

    private static object Variables(string organization, string audience = "NEW_HEAD_OF_ADMINISTRATION", string asOf = "2021-06-02")
        => new { organization, audience, asOf };
}
