using System.Text.Json;

namespace Samverkan.Host.Tests.Commands;

/// <summary>What administrators do with arenas, their meetings and matters.</summary>
public sealed class ArenaCommandTests(ForumsApp app) : IClassFixture<ForumsApp>
{
    private const string Council = "arena/regionens-samverkansrad";

    [Fact]
    public async Task An_arena_is_renamed_from_a_day_on()
    {
        var key = await ArenaAsync("byter-namn");
        await app.DoAsync("renameArena", new { id = key, version = await app.VersionAsync(key), name = "Nya namnet", firstDay = "2023-01-01" });

        Assert.Equal(
            """{"arenaByKey":{"before":"byter-namn","after":"Nya namnet"}}""",
            await app.AskAsync($$"""{ arenaByKey(key: "{{key}}") { before: name(asOf: "2022-12-31") after: name(asOf: "2023-01-01") } }"""));
        var again = await app.RunAsync("renameArena", new { id = key, version = await app.VersionAsync(key), name = "Ett till", firstDay = "2022-06-01" });
        Assert.Equal(["ValidationError input.firstDay INV-03", "ValidationError input.firstDay INV-03"], again.Faults);
    }

    [Fact]
    public async Task An_arena_comes_to_exist_only_by_a_decision_or_agreement_and_its_need_is_met()
    {
        const string wanted = "arena/dialog-infrastruktur";
        var details = await app.RunAsync("updateArenaDetails", new { id = wanted, version = await app.VersionAsync(wanted), standing = "ESTABLISHED" });
        Assert.Equal(["StateError input.standing WANTED"], details.Faults);
        var proposed = await app.RunAsync("establishArena", new { id = wanted, version = await app.VersionAsync(wanted), establishedById = "decision/dec-11" });
        Assert.Equal(["StateError input.establishedById PROPOSED"], proposed.Faults);
        var unadopted = await app.RunAsync("establishArena", new { id = wanted, version = await app.VersionAsync(wanted), establishedById = "agreement/RS-668-2021" });
        Assert.Equal(["StateError input.establishedById PROPOSED"], unadopted.Faults);

        await app.DoAsync("establishArena", new { id = wanted, version = await app.VersionAsync(wanted), establishedById = "decision/dec-05", firstDay = "2023-01-01" });

        Assert.Equal(
            """{"arenaByKey":{"standing":"ESTABLISHED","period":{"text":"2023-01-01/"},"establishedBy":{"key":"decision/dec-05"},"wantedBy":[{"key":"need/w-19","state":"MET","addressedBy":[{"key":"arena/dialog-infrastruktur"}]}]}}""",
            await app.AskAsync($$"""{ arenaByKey(key: "{{wanted}}") { standing period { text } establishedBy { ... on Decision { key } } wantedBy { key state addressedBy { ... on Arena { key } } } } }"""));
        var again = await app.RunAsync("establishArena", new { id = wanted, version = await app.VersionAsync(wanted), establishedById = "decision/dec-05" });
        Assert.Equal(["StateError input.id ESTABLISHED"], again.Faults);
    }

    [Fact]
    public async Task INV_02_Closing_an_arena_says_what_happens_to_all_that_it_leaves_open()
    {
        var (closing, successor, third) = (await ArenaAsync("stangs"), await ArenaAsync("tar-over"), await ArenaAsync("pekar"));
        await app.DoAsync("setMandate", new { id = closing, version = 1, key = "mandate/stangs", clarity = "DOCUMENTED", kind = "ADVISE", text = "Ger råd.", citations = ForumsApp.Grounds });
        await app.DoAsync("setSeat", new { id = closing, version = 2, key = "seat/stangs-a", stakeholderId = "org/kommun-2309", capacity = "MEMBER", citations = ForumsApp.Grounds });
        await app.DoAsync("setSeat", new { id = closing, version = 3, key = "seat/stangs-b", stakeholderId = "org/region-jh", capacity = "CONVENER", citations = ForumsApp.Grounds });
        await app.DoAsync("relateArenas", new { id = closing, version = 4, key = "relation/stangs", targetId = third, kind = "RAISES_TO", citations = ForumsApp.Grounds });
        await app.DoAsync("relateArenas", new { id = third, version = 1, key = "relation/pekar", targetId = closing, kind = "REPORTS_TO", citations = ForumsApp.Grounds });
        await app.DoAsync("recordMeeting", new { key = "meeting/stangs-1", arenaId = closing, state = "PLANNED", plannedFor = "2023-05", citations = ForumsApp.Grounds });
        var changes = await app.ChangesAsync();

        var unsaid = await app.RunAsync("closeArena", new { id = closing, version = 5, lastDay = "2022-12-31", parts = new[] { new { partId = "seat/stangs-a", fate = "MOVE" }, new { partId = "seat/dialog-overenskommelsen-region-jh", fate = "END" } } });
        Assert.Equal(["InUseError input.parts INV-02", "NotFoundError input.parts.1.partId", "ValidationError input.successorId INV-02"], unsaid.Faults);
        Assert.Equal(4, unsaid.Json.GetProperty("errors").EnumerateArray().Single(error => error.GetProperty("__typename").GetString() == "InUseError").GetProperty("usedBy").GetArrayLength());
        Assert.Equal(changes, await app.ChangesAsync());

        object[] parts = [new { partId = "seat/stangs-b", fate = "END" }, new { partId = "relation/stangs", fate = "LEAVE" }];
        await app.DoAsync("closeArena", new { id = closing, version = 5, lastDay = "2022-12-31", parts, others = "MOVE", successorId = successor });

        Assert.Equal(
            """{"closed":{"period":{"text":"/2022-12-31"},"mandates":[{"period":{"text":"/2022-12-31"}}],"participants":[{"key":"seat/stangs-a","period":{"text":"/2022-12-31"}},{"key":"seat/stangs-b","period":{"text":"/2022-12-31"}}],"meetings":{"totalCount":0}}"""
            + ""","next":{"participants":[{"key":"seat/tar-over-1","stakeholder":{"key":"org/kommun-2309"},"period":{"text":"2023-01-01/"}}],"relations":[{"key":"relation/pekar-1","period":{"text":"2023-01-01/"}}],"meetings":{"totalCount":1}}"""
            + ""","third":{"relations":[{"key":"relation/pekar","period":{"text":"/2022-12-31"}},{"key":"relation/pekar-1","period":{"text":"2023-01-01/"}},{"key":"relation/stangs","period":{"text":"/"}}]}}""",
            await app.AskAsync(
                $$"""
                { closed: arenaByKey(key: "{{closing}}") { period { text } mandates(asOf: null) { period { text } } participants(asOf: null) { key period { text } } meetings { totalCount } }
                  next: arenaByKey(key: "{{successor}}") { participants(asOf: null) { key stakeholder { key } period { text } } relations(asOf: null) { key period { text } } meetings { totalCount } }
                  third: arenaByKey(key: "{{third}}") { relations(asOf: null) { key period { text } } } }
                """));
        var again = await app.RunAsync("closeArena", new { id = closing, version = 6, lastDay = "2023-12-31", others = "END" });
        Assert.Contains("StateError input.id ENDED", again.Faults);
    }

    [Fact]
    public async Task INV_19_A_seat_represents_somebody_and_the_same_post_may_sit_in_several_arenas()
    {
        var (one, other) = (await ArenaAsync("plats-ett"), await ArenaAsync("plats-tva"));
        await app.DoAsync("setSeat", new { id = one, version = 1, key = "seat/plats-ett", stakeholderId = "group/lanets-kommuner", capacity = "MEMBER", representedByPostId = "post/ekonomidirektor", citations = ForumsApp.Grounds });
        await app.DoAsync("setSeat", new { id = other, version = 1, key = "seat/plats-tva", stakeholderId = "org/region-jh", capacity = "MEMBER", representedByPostId = "post/ekonomidirektor", citations = ForumsApp.Grounds });

        Assert.Equal("""{"postByKey":{"seats":[{"key":"seat/plats-ett"},{"key":"seat/plats-tva"}]}}""", await app.AskAsync("""{ postByKey(key: "post/ekonomidirektor") { seats { key } } }"""));
        var nobody = await app.RunAsync("updateSeatDetails", new { id = "seat/plats-ett", version = 1, stakeholderId = (string?)null, count = 0 });
        Assert.Equal(["ValidationError", "ValidationError INV-19"], nobody.Faults);

        await app.DoAsync("endSeat", new { id = "seat/plats-ett", version = 1, lastDay = "2022-12-31" });
        Assert.Equal(["StateError input.id ENDED"], (await app.RunAsync("endSeat", new { id = "seat/plats-ett", version = 2, lastDay = "2023-12-31" })).Faults);
    }

    [Fact]
    public async Task INV_20_An_item_carries_several_matters_and_a_matter_stands_in_several_items()
    {
        await app.DoAsync("recordMeeting", new { key = "meeting/flera", arenaId = Council, state = "HELD", heldOn = "2023-02-06", citations = ForumsApp.Grounds });
        await app.DoAsync("addAgendaItem", new { id = "meeting/flera", version = 1, title = "Två ärenden", purpose = "DISCUSS", matterIds = (string[])["matter/RS-668-2021", "matter/RUN-29-2021"] });
        await app.DoAsync("addAgendaItem", new { id = "meeting/flera", version = 2, title = "Ett av dem igen", purpose = "DECIDE", matterIds = (string[])["matter/RS-668-2021"] });

        Assert.Equal(
            """{"meetingByKey":{"agenda":[{"order":1,"matters":[{"key":"matter/RS-668-2021"},{"key":"matter/RUN-29-2021"}]},{"order":2,"matters":[{"key":"matter/RS-668-2021"}]}]}}""",
            await app.AskAsync("""{ meetingByKey(key: "meeting/flera") { agenda { order matters { key } } } }"""));
    }

    [Fact]
    public async Task INV_21_More_than_four_questions_of_a_year_are_taken_down_with_a_warning()
    {
        var key = await ArenaAsync("fragor");
        var four = await app.RunAsync("setAnnualFocus", new { key = "focus/fragor-2023", arenaId = key, year = 2023, items = (string[])["a", "b", "c", "d"], citations = ForumsApp.Grounds });
        Assert.Empty(four.Faults.Concat(four.Warnings));
        var five = await app.RunAsync("updateAnnualFocusDetails", new { id = "focus/fragor-2023", version = 1, items = (string[])["a", "b", "c", "d", "e"] }, "annualFocus { items }");
        Assert.Equal(["TOO_MANY_FOCUS_ITEMS"], five.Warnings);
        Assert.Equal(5, five.Json.GetProperty("annualFocus").GetProperty("items").GetArrayLength());

        var twice = await app.RunAsync("setAnnualFocus", new { arenaId = key, year = 2023, items = (string[])["f"], citations = ForumsApp.Grounds });
        Assert.Equal(["DuplicateError input.year"], twice.Faults);
    }

    [Fact]
    public async Task INV_22_A_decision_without_a_documented_mandate_is_taken_down_with_a_warning()
    {
        var (without, with) = (await ArenaAsync("utan-mandat"), await ArenaAsync("med-mandat"));
        await app.DoAsync("setMandate", new { id = with, version = 1, kind = "DECIDE", clarity = "DOCUMENTED", text = "Beslutar.", citations = ForumsApp.Grounds });
        await app.DoAsync("recordMatter", new { key = "matter/beslut", title = "Beslut", registeredById = "org/region-jh", diaryNumber = "RS/9/2023", citations = ForumsApp.Grounds });
        await app.DoAsync("planMatterStep", new { id = "matter/beslut", version = 1, key = "step/beslut-1", atId = without, purpose = "DECIDE", plannedFor = "2023", citations = ForumsApp.Grounds });
        await app.DoAsync("planMatterStep", new { id = "matter/beslut", version = 2, key = "step/beslut-2", atId = with, purpose = "DECIDE", citations = ForumsApp.Grounds });
        Assert.Equal("AWAITING_DECISION", await StateAsync());

        Assert.Equal(["ValidationError"], (await app.RunAsync("recordStepOutcome", new { id = "step/beslut-1", version = 1, outcome = "DECIDED" })).Faults);
        var decided = await app.RunAsync("recordStepOutcome", new { id = "step/beslut-1", version = 1, outcome = "DECIDED", decisionId = "decision/dec-05" });
        Assert.Equal(["DECIDED_WITHOUT_DOCUMENTED_MANDATE"], [.. decided.Faults, .. decided.Warnings]);
        var mandated = await app.RunAsync("recordStepOutcome", new { id = "step/beslut-2", version = 1, outcome = "DECIDED", decisionId = "decision/dec-05" });
        Assert.Empty(mandated.Faults.Concat(mandated.Warnings));
        Assert.Equal("DECIDED", await StateAsync());
        Assert.Equal(["StateError input.id DECIDED"], (await app.RunAsync("recordStepOutcome", new { id = "step/beslut-1", version = 2, outcome = "POSTPONED" })).Faults);

        var number = await app.RunAsync("recordMatter", new { title = "Samma nummer", registeredById = "org/region-jh", diaryNumber = "RS/9/2023", citations = ForumsApp.Grounds });
        Assert.Equal(["DuplicateError input.diaryNumber INV-09"], number.Faults);

        async Task<string?> StateAsync()
        {
            using var answer = JsonDocument.Parse(await app.AskAsync("""{ matterByKey(key: "matter/beslut") { state } }"""));
            return answer.RootElement.GetProperty("matterByKey").GetProperty("state").GetString();
        }
    }

    [Fact]
    public async Task INV_23_An_arena_that_is_only_wanted_or_proposed_has_no_meetings()
    {
        foreach (var arena in (string[])["arena/forum-kommunalrad", "arena/beredningsgruppen"])
        {
            var meeting = await app.RunAsync("recordMeeting", new { arenaId = arena, state = "PLANNED", citations = ForumsApp.Grounds });
            Assert.Equal(["ValidationError input.arenaId INV-23"], meeting.Faults);
        }

        var moved = await app.RunAsync("updateMeetingDetails", new { id = "meeting/regionens-samverkansrad-1", version = await app.VersionAsync("meeting/regionens-samverkansrad-1"), arenaId = "arena/beredningsgruppen" });
        Assert.Equal(["ValidationError input.arenaId INV-23"], moved.Faults);
        var demoted = await app.RunAsync("updateArenaDetails", new { id = Council, version = await app.VersionAsync(Council), standing = "WANTED" });
        Assert.Equal(["StateError input.standing INV-23"], demoted.Faults.Distinct());
    }

    [Fact]
    public async Task All_faults_of_an_arena_are_told_at_once_with_their_places_and_nothing_is_written()
    {
        var changes = await app.ChangesAsync();
        var faults = await app.RunAsync(
            "recordArena",
            new
            {
                names = (object[])[new { text = "skriv till namn@exempel.se", use = "OFFICIAL" }],
                kind = "NETWORK",
                level = "OFFICIALS",
                standing = "ESTABLISHED",
                participationMode = "UNKNOWN",
                period = new { firstDay = "2023-01-01", lastDay = "2022-01-01" },
                attestedOn = (string[])["igår"],
                convenerId = "topic/culture",
                bodyId = "body/finns-inte",
                purposes = (object[])[new { text = "Samma.", citations = ForumsApp.Grounds }, new { text = "Samma.", citations = ForumsApp.Grounds }],
                citations = (object[])[new { documentId = "doc/003", evidence = "DERIVED" }],
            });
        Assert.Equal(
            ["NotFoundError input.bodyId", "ValidationError", "ValidationError input.attestedOn.0", "ValidationError input.citations.0 INV-06", "ValidationError input.convenerId", "ValidationError input.names.0.text INV-10", "ValidationError input.period INV-01"],
            faults.Faults);
        Assert.Equal(changes, await app.ChangesAsync());
    }

    /// <summary>A new arena that exists.</summary>
    private async Task<string> ArenaAsync(string name)
    {
        var names = (object[])[new { text = name, use = "OFFICIAL" }];
        await app.DoAsync("recordArena", new { key = $"arena/{name}", names, kind = "NETWORK", level = "OFFICIALS", standing = "ESTABLISHED", participationMode = "UNKNOWN", convenerId = "org/region-jh", citations = ForumsApp.Grounds });
        return $"arena/{name}";
    }
}
