namespace Samverkan.Host.Tests.Commands;

/// <summary>What administrators do with rounds of dialogues, what is said there, and what comes of it.</summary>
public sealed class DialogueCommandTests(ForumsApp app) : IClassFixture<ForumsApp>
{
    private const string Round = "round/RUN-34-2018-1";
    private static readonly string[] Municipalities = ["2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380"];

    [Fact]
    public async Task INV_24_A_round_has_exactly_one_dialogue_with_each_municipality()
    {
        var lacking = await OpenAsync("for-fa", Municipalities[1..]);
        Assert.Equal(["ValidationError INV-24"], lacking.Faults);
        var twice = await OpenAsync("for-manga", [.. Municipalities, "2309"]);
        Assert.Contains("ValidationError input.dialogues.8 INV-24", twice.Faults);
        var another = await app.RunAsync("addDialogue", new { id = Round, version = await app.VersionAsync(Round), municipalityId = "org/kommun-2309", evidence = "STATED", citations = ForumsApp.Grounds });
        Assert.Contains("ValidationError INV-24", another.Faults);

        Assert.Empty((await OpenAsync("lagom", Municipalities)).Faults);
        Assert.Equal(
            """{"dialogueRoundByKey":{"state":"PLANNED","progress":{"expected":8,"held":0}}}""",
            await app.AskAsync("""{ dialogueRoundByKey(key: "round/lagom") { state progress(asOf: "2022-06-01") { expected held } } }"""));
    }

    [Fact]
    public async Task A_round_gets_on_with_its_dialogues_step_by_step()
    {
        Assert.Empty((await OpenAsync("stegvis", Municipalities)).Faults);
        await RefusedAsync("updateRoundDetails", "round/stegvis", "PLANNED", "COMPILED", "REPORTED", "CLOSED");
        Assert.Equal(["ValidationError"], (await app.RunAsync("updateRoundDetails", new { id = "round/stegvis", version = await app.VersionAsync("round/stegvis"), state = "RUNNING" })).Faults);

        const string first = "dialogue/stegvis-2303";
        await RefusedAsync("recordDialogue", first, "PLANNED", "NOT_PLANNED", "SUMMARIZED", "CONFIRMED");
        await StepAsync("recordDialogue", first, "CANCELLED", "PLANNED", "HELD");
        await RefusedAsync("recordDialogue", first, "HELD", "NOT_PLANNED", "PLANNED", "CONFIRMED", "CANCELLED");
        await StepAsync("recordDialogue", first, "SUMMARIZED", "CONFIRMED");
        await RefusedAsync("recordDialogue", first, "CONFIRMED", "PLANNED", "HELD", "SUMMARIZED", "CANCELLED");

        await RefusedAsync("updateRoundDetails", "round/stegvis", "RUNNING", "PLANNED", "REPORTED", "CLOSED");
        await StepAsync("updateRoundDetails", "round/stegvis", "COMPILED", "REPORTED");
        Assert.Equal(["ValidationError"], (await app.RunAsync("updateRoundDetails", new { id = "round/stegvis", version = await app.VersionAsync("round/stegvis"), state = "CLOSED" })).Faults);
        foreach (var rest in Municipalities[1..]) await StepAsync("recordDialogue", $"dialogue/stegvis-{rest}", "CANCELLED");
        await StepAsync("updateRoundDetails", "round/stegvis", "CLOSED");
        await RefusedAsync("updateRoundDetails", "round/stegvis", "CLOSED", "PLANNED", "RUNNING", "COMPILED", "REPORTED");
    }

    [Fact]
    public async Task INV_25_A_judgement_speaks_for_nobody_who_was_not_heard()
    {
        Assert.Empty((await OpenAsync("bedomd", Municipalities)).Faults);
        await StepAsync("recordDialogue", "dialogue/bedomd-2309", "HELD");
        object Judged(string? municipality, int? count) => new { agreementId = "agreement/RUN-34-2018", roundId = "round/bedomd", municipalityId = municipality, count, level = "FULFILLED", evidence = "STATED", citations = ForumsApp.Grounds };

        Assert.Equal(["ValidationError INV-25"], (await app.RunAsync("recordJudgement", Judged("org/kommun-2303", null))).Faults);
        Assert.Equal(["ValidationError INV-25"], (await app.RunAsync("recordJudgement", Judged(null, 2))).Faults);
        Assert.Empty((await app.RunAsync("recordJudgement", Judged("org/kommun-2309", null))).Faults);
        Assert.Equal(["ValidationError INV-25"], (await app.RunAsync("recordJudgement", Judged(null, 1))).Faults);
    }

    [Fact]
    public async Task INV_26_A_statement_of_nobody_is_that_of_no_municipality()
    {
        object Said(string who, string? dialogue, string[]? by) => new { roundId = Round, dialogueId = dialogue, saidByIds = by, textSv = "Det fungerar.", textEn = "It works.", theme = "ARENAS", who, sign = "POSITIVE", citations = ForumsApp.Grounds };

        Assert.Equal(["ValidationError INV-26"], (await app.RunAsync("recordStatement", Said("UNATTRIBUTED", "dialogue/RUN-34-2018-1-2309", null))).Faults);
        Assert.Equal(["ValidationError INV-26"], (await app.RunAsync("recordStatement", Said("UNATTRIBUTED", null, ["org/kommun-2309"]))).Faults);
        Assert.Equal(["ValidationError"], (await app.RunAsync("recordStatement", Said("ONE", "dialogue/RUN-34-2018-1-2303", null))).Faults);
        await app.DoAsync("recordStatement", Said("ONE", "dialogue/RUN-34-2018-1-2309", ["org/kommun-2309"]));
        var nobody = await app.RunAsync("updateStatementDetails", new { id = "statement/st-05", version = await app.VersionAsync("statement/st-05"), who = "UNATTRIBUTED", saidByIds = (string[])["org/kommun-2309"] });
        Assert.Equal(["ValidationError INV-26"], nobody.Faults);
    }

    [Fact]
    public async Task A_need_goes_its_way_step_by_step()
    {
        const string need = "need/w-01";
        string[] by = ["decision/dec-05"];
        await RefusedAsync("updateNeedDetails", need, "OPEN", "MET");
        Assert.Equal(["ValidationError"], (await app.RunAsync("updateNeedDetails", new { id = need, version = await app.VersionAsync(need), state = "ASSIGNED" })).Faults);
        await app.DoAsync("updateNeedDetails", new { id = need, version = await app.VersionAsync(need), state = "ASSIGNED", addressedByIds = by });
        await RefusedAsync("updateNeedDetails", need, "ASSIGNED", "OPEN", "FORWARDED", "ADDRESSED_BY_PROPOSAL");
        await StepAsync("updateNeedDetails", need, "MET");
        await RefusedAsync("updateNeedDetails", need, "MET", "OPEN", "ASSIGNED");

        Assert.Equal(["StateError input.id MET"], (await app.RunAsync("dropNeed", new { id = need, version = await app.VersionAsync(need), droppedBecause = "Behövs inte." })).Faults);
        const string dropped = "need/w-02";
        Assert.Contains("ValidationError input.state", (await app.RunAsync("updateNeedDetails", new { id = dropped, version = await app.VersionAsync(dropped), state = "DROPPED" })).Faults);
        await app.DoAsync("dropNeed", new { id = dropped, version = await app.VersionAsync(dropped), droppedBecause = "Behövs inte." });
        Assert.Equal("""{"needByKey":{"state":"DROPPED","droppedBecause":"Behövs inte."}}""", await app.AskAsync($$"""{ needByKey(key: "{{dropped}}") { state droppedBecause } }"""));
        Assert.Equal(["StateError input.id DROPPED"], (await app.RunAsync("dropNeed", new { id = dropped, version = await app.VersionAsync(dropped), droppedBecause = "Igen." })).Faults);
    }

    [Fact]
    public async Task A_need_that_is_passed_on_is_forwarded()
    {
        object Forwarded(string what, string? key) => new { key, whatId = what, forwardedById = "org/region-jh", forwardedToId = "body/regionledningen", citations = ForumsApp.Grounds };
        await app.DoAsync("forward", Forwarded("need/w-03", "forwarding/w-03"));

        Assert.Equal("""{"needByKey":{"state":"FORWARDED","addressedBy":[{"key":"forwarding/w-03"}]}}""", await app.AskAsync("""{ needByKey(key: "need/w-03") { state addressedBy { ... on Forwarding { key } } } }"""));
        Assert.Equal(["StateError input.whatId MET"], (await app.RunAsync("forward", Forwarded("need/w-26", null))).Faults);
        await app.DoAsync("forward", Forwarded("finding/an-01", null));
        Assert.Equal(["ValidationError"], (await app.RunAsync("updateForwardingDetails", new { id = "forwarding/w-03", version = 1, state = "ANSWERED" })).Faults);
        await app.DoAsync("updateForwardingDetails", new { id = "forwarding/w-03", version = 1, state = "ANSWERED", answer = "Ja." });
    }

    [Fact]
    public async Task An_action_goes_its_way_step_by_step()
    {
        const string action = "action/an-02";
        await RefusedAsync("updateActionDetails", action, "PROPOSED", "IN_PROGRESS", "DONE");
        await StepAsync("updateActionDetails", action, "ACCEPTED", "IN_PROGRESS");
        await RefusedAsync("updateActionDetails", action, "IN_PROGRESS", "PROPOSED", "ACCEPTED");
        await StepAsync("updateActionDetails", action, "DONE");
        await RefusedAsync("updateActionDetails", action, "DONE", "PROPOSED", "DROPPED");
        Assert.Equal(["ValidationError"], (await app.RunAsync("recordAction", new { text = "Utan skäl", citations = ForumsApp.Grounds })).Faults);
    }

    [Fact]
    public async Task All_faults_of_a_statement_are_told_at_once_with_their_places_and_nothing_is_written()
    {
        var changes = await app.ChangesAsync();
        var faults = await app.RunAsync(
            "recordStatement",
            new
            {
                roundId = Round,
                saidInId = "arena/regionens-samverkansrad",
                dialogueId = "statement/st-01",
                textSv = "Ring 070-123 45 67.",
                textEn = "Call.",
                theme = "ARENAS",
                who = "SOME",
                sign = "POSITIVE",
                topicIds = (string[])["topic/culture", "topic/finns-inte"],
                citations = (object[])[new { documentId = "doc/003", evidence = "STATED", phrase = string.Join(' ', Enumerable.Repeat("ord", 16)) }],
            });
        Assert.Equal(
            ["NotFoundError input.topicIds.1", "ValidationError", "ValidationError input.citations.0.phrase", "ValidationError input.dialogueId", "ValidationError input.textSv INV-10"],
            faults.Faults);
        Assert.Equal(changes, await app.ChangesAsync());
    }

    [Fact]
    public async Task What_is_changed_is_told_and_what_is_refused_is_not()
    {
        await using var all = await app.ListenAsync("subscription { onDialogueChanged { kind changed { __typename ... on Statement { key } } round { key } } }");
        await using var arenas = await app.ListenAsync("""subscription ($id: ID) { onArenaChanged(id: $id) { kind arena { key frequency } } }""", new { id = ForumsApp.IdOf("Arena", "arena/regionens-samverkansrad") });

        object Said(string text) => new { key = "statement/hort", roundId = Round, textSv = text, textEn = "Heard.", theme = "ARENAS", who = "SOME", sign = "POSITIVE", citations = ForumsApp.Grounds };
        Assert.NotEmpty((await app.RunAsync("recordStatement", Said("skriv till namn@exempel.se"))).Faults);
        await app.DoAsync("recordStatement", Said("Hört."));
        Assert.Equal("""{"data":{"onDialogueChanged":{"kind":"CREATED","changed":{"__typename":"Statement","key":"statement/hort"},"round":{"key":"round/RUN-34-2018-1"}}}}""", await all.NextAsync());

        await app.DoAsync("updateArenaDetails", new { id = "arena/natverk-skola", version = await app.VersionAsync("arena/natverk-skola"), frequency = "varje vecka" });
        Assert.NotEmpty((await app.RunAsync("updateArenaDetails", new { id = "arena/regionens-samverkansrad", version = 99, frequency = "aldrig" })).Faults);
        await app.DoAsync("updateArenaDetails", new { id = "arena/regionens-samverkansrad", version = await app.VersionAsync("arena/regionens-samverkansrad"), frequency = "ofta" });
        Assert.Equal("""{"data":{"onArenaChanged":{"kind":"CHANGED","arena":{"key":"arena/regionens-samverkansrad","frequency":"ofta"}}}}""", await arenas.NextAsync());
    }

    private Task<Payload> OpenAsync(string name, IReadOnlyList<string> municipalities) => app.RunAsync(
        "openRound",
        new
        {
            key = $"round/{name}",
            agreementId = "agreement/RUN-34-2018",
            name,
            period = new { firstDay = "2022-01-01" },
            dialogues = municipalities.Select(code => new { municipalityId = $"org/kommun-{code}", evidence = "STATED", citations = ForumsApp.Grounds }),
            citations = ForumsApp.Grounds,
        });

    /// <summary>Goes from state to state.</summary>
    private async Task StepAsync(string mutation, string key, params string[] states)
    {
        foreach (var state in states) await app.DoAsync(mutation, new { id = key, version = await app.VersionAsync(key), state });
    }

    /// <summary>Cannot go to any of the states.</summary>
    private async Task RefusedAsync(string mutation, string key, string before, params string[] states)
    {
        foreach (var state in states)
            Assert.Contains($"StateError input.state {before}", (await app.RunAsync(mutation, new { id = key, version = await app.VersionAsync(key), state })).Faults);
    }
}
