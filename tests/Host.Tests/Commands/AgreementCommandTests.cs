using System.Text.Json;

namespace Samverkan.Host.Tests.Commands;

/// <summary>What administrators do with agreements.</summary>
public sealed class AgreementCommandTests(AgreementsApp app) : IClassFixture<AgreementsApp>
{
    [Fact]
    public async Task An_agreement_lives_from_proposal_to_end()
    {
        var key = await app.AgreementAsync();
        await app.HappenedAsync("proposeAgreement", key, ("occurredOn", "2022-09-01"));
        await app.HappenedAsync("adoptAgreement", key, ("occurredOn", "2022-10"), ("byPartyId", "org/region-jh"));
        await app.HappenedAsync("signAgreement", key, ("occurredOn", "2022-11-01"));
        await app.HappenedAsync("extendAgreement", key, ("occurredOn", "2023-06-01"), ("newLastDay", "2026-12-31"));
        await app.HappenedAsync("giveNotice", key, ("occurredOn", "2024-03-01"), ("effectiveOn", "2025-01-01"));
        await app.HappenedAsync("terminateAgreement", key, ("endsOn", "2024-07-01"));

        Assert.Equal(
            """{"agreementByKey":{"version":7,"a":{"status":"PROPOSED"},"b":{"status":"ADOPTED"},"c":{"status":"IN_FORCE"},"d":{"status":"IN_FORCE_UNDER_NOTICE"},"e":{"status":"ENDED","endReason":"TERMINATED"},"term":{"period":{"text":"2023-01-01/2026-12-31"}},"ended":{"period":{"text":"2023-01-01/2024-06-30"}}}}""",
            await app.AskAsync($$"""
                { agreementByKey(key: "{{key}}") { version
                  a: status(asOf: "2022-09-15") { status } b: status(asOf: "2022-12-31") { status } c: status(asOf: "2023-01-01") { status }
                  d: status(asOf: "2024-06-30") { status } e: status(asOf: "2024-07-01") { status endReason }
                  term: currentTerm(asOf: "2023-07-01") { period { text } } ended: currentTerm(asOf: "2024-07-01") { period { text } } } }
                """));
    }

    [Theory]
    [InlineData("proposeAgreement", "ADOPTED", "proposeAgreement 2022-02-01, adoptAgreement 2022-03-01")]
    [InlineData("adoptAgreement", "WITHDRAWN", "proposeAgreement 2022-02-01, withdrawAgreement 2022-03-01")]
    [InlineData("withdrawAgreement", "ADOPTED", "adoptAgreement 2022-03-01")]
    [InlineData("extendAgreement", "PROPOSED", "proposeAgreement 2022-02-01")]
    [InlineData("giveNotice", "ADOPTED", "adoptAgreement 2022-03-01")]
    [InlineData("terminateAgreement", "PROPOSED", "proposeAgreement 2022-02-01")]
    [InlineData("terminateAgreement", "", "")]
    [InlineData("extendAgreement", "", "")]
    public async Task What_is_out_of_order_is_refused_with_the_state_that_stands_in_the_way(string mutation, string state, string before)
    {
        var key = await app.AgreementAsync();
        foreach (var one in before.Split(", ", StringSplitOptions.RemoveEmptyEntries)) await app.HappenedAsync(one.Split(' ')[0], key, ("occurredOn", one.Split(' ')[1]));

        (string, object?)[] members = mutation switch
        {
            "extendAgreement" => [("newLastDay", "2026-12-31")],
            "giveNotice" => [("effectiveOn", "2023-07-01")],
            "terminateAgreement" => [("endsOn", "2022-05-01")],
            _ => [],
        };
        var faults = await app.RefusedAsync(mutation, await app.EventAsync(key, [("occurredOn", "2022-05-01"), .. members]));

        Assert.Equal([$"StateError input.{(mutation == "terminateAgreement" ? "endsOn" : "occurredOn")} {state}"], faults);
    }

    [Fact]
    public async Task Nothing_follows_on_an_end()
    {
        var key = await app.AgreementAsync();
        await app.HappenedAsync("adoptAgreement", key, ("occurredOn", "2022-03-01"));
        await app.HappenedAsync("terminateAgreement", key, ("endsOn", "2023-07-01"));

        foreach (var (mutation, member, day) in new[] { ("terminateAgreement", "endsOn", "2023-09-01"), ("giveNotice", "effectiveOn", "2024-01-01"), ("extendAgreement", "newLastDay", "2026-01-01") })
            Assert.Contains($"StateError input.{(member == "endsOn" ? member : "occurredOn")} ENDED", await app.RefusedAsync(mutation, await app.EventAsync(key, ("occurredOn", "2023-08-01"), (member, day))));

        // Somebody may still look at what became of it.
        await app.HappenedAsync("addAgreementEvent", key, ("kind", "REVIEWED"), ("occurredOn", "2023-10"));
    }

    [Fact]
    public async Task What_became_known_late_stands_where_its_date_puts_it()
    {
        var key = await app.AgreementAsync();
        await app.HappenedAsync("adoptAgreement", key, ("occurredOn", "2022-10-01"));
        await app.HappenedAsync("extendAgreement", key, ("occurredOn", "2024-06-01"), ("newLastDay", "2025-12-31"));
        await app.HappenedAsync("proposeAgreement", key, ("occurredOn", "2022-09"));
        var late = await app.DoAsync("addAgreementEvent", await app.EventAsync(key, ("kind", "REVIEWED"), ("occurredOn", "2023-05")), "agreementEvent { key kind version agreement { key } }");

        Assert.Equal("REVIEWED", late.GetProperty("agreementEvent").GetProperty("kind").GetString());
        Assert.Equal(
            """{"agreementByKey":{"events":[{"kind":"PROPOSED"},{"kind":"ADOPTED"},{"kind":"REVIEWED"},{"kind":"EXTENDED"}]}}""",
            await app.AskAsync($$"""{ agreementByKey(key: "{{key}}") { events { kind } } }"""));

        var turned = await app.RefusedAsync("addAgreementEvent", await app.EventAsync(key, ("kind", "REVIEWED"), ("occurredOn", "2021-01-01"), ("order", 9)));
        Assert.Equal(["ValidationError input.occurredOn"], turned);
        var reordered = await app.RefusedAsync("updateAgreementEventDetails", await app.ChangeAsync(late.GetProperty("agreementEvent").GetProperty("key").GetString()!, ("occurredOn", "2022-01")));
        Assert.Equal(["ValidationError input.occurredOn"], reordered);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_nothing_is_written()
    {
        var faults = await app.RefusedAsync("recordAgreement", app.NewAgreement(
            "2024-12-31/2023-01-01",
            ("responsibleBodyId", "org/region-jh"),
            ("executedById", "unit/finns-inte"),
            ("titles", new[] { new { text = "Ring 070-123 45 67", use = "SHORT" } }),
            ("parties", new[] { AgreementsApp.Party("org/region-jh"), AgreementsApp.Party("org/region-jh") }),
            ("citations", Array.Empty<object>())));

        Assert.Equal(
            [
                "NotFoundError input.executedById",
                "PeriodOverlapError input.parties.1.stakeholderId",
                "ValidationError input.citations INV-06",
                "ValidationError input.originalTerm INV-01",
                "ValidationError input.parties INV-15",
                "ValidationError input.responsibleBodyId",
                "ValidationError input.titles.0.text INV-10",
            ],
            faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task INV_15_An_agreement_has_two_parties_at_least()
    {
        Assert.Equal(["ValidationError input.parties INV-15"], await app.RefusedAsync("recordAgreement", app.NewAgreement(more: ("parties", new[] { AgreementsApp.Party("org/region-jh") }))));
        Assert.Equal(["ValidationError input.parties.1.stakeholderId"], (await app.RefusedAsync("recordAgreement", app.NewAgreement(more: ("parties", new[] { AgreementsApp.Party("org/region-jh"), AgreementsApp.Party("body/rs") })))).Where(fault => !fault.EndsWith("INV-15", StringComparison.Ordinal)));

        var key = await app.AgreementAsync();
        Assert.Equal(["ValidationError input.parties INV-15"], await app.RefusedAsync("updateAgreementDetails", await app.ChangeAsync(key, ("parties", new[] { AgreementsApp.Party("org/region-jh") }))));
    }

    [Fact]
    public async Task Parties_join_and_leave()
    {
        var key = await app.AgreementAsync();
        await app.DoAsync("addParty", await app.ChangeAsync(key, ("stakeholderId", "org/kommunforbundet-jh"), ("capacity", "FUNDER"), ("period", new { firstDay = "2023-06-01" }), ("citations", AgreementsApp.Grounds)));
        Assert.Equal(
            ["PeriodOverlapError input.stakeholderId"],
            await app.RefusedAsync("addParty", await app.ChangeAsync(key, ("stakeholderId", "org/kommunforbundet-jh"), ("capacity", "PARTY"), ("citations", AgreementsApp.Grounds))));
        Assert.Equal(["ValidationError input.lastDay INV-01"], await app.RefusedAsync("endParty", await app.ChangeAsync(key, ("stakeholderId", "org/kommunforbundet-jh"), ("lastDay", "2023-05-31"))));
        Assert.Equal(["NotFoundError input.stakeholderId"], await app.RefusedAsync("endParty", await app.ChangeAsync(key, ("stakeholderId", "org/staten"), ("lastDay", "2023-12-31"))));

        await app.DoAsync("endParty", await app.ChangeAsync(key, ("stakeholderId", "org/kommunforbundet-jh"), ("lastDay", "2023-12-31")));
        Assert.Equal(["StateError input.lastDay ENDED"], await app.RefusedAsync("endParty", await app.ChangeAsync(key, ("stakeholderId", "org/kommunforbundet-jh"), ("lastDay", "2024-01-01"))));
        await app.DoAsync("addParty", await app.ChangeAsync(key, ("stakeholderId", "org/kommunforbundet-jh"), ("capacity", "PARTY"), ("period", new { firstDay = "2024-06-01" }), ("citations", AgreementsApp.Grounds)));

        Assert.Equal(
            """{"agreementByKey":{"parties":[{"period":{"text":"/"},"citations":[{"locator":"§ 56"}]},{"period":{"text":"/"},"citations":[{"locator":"§ 56"}]},{"period":{"text":"2023-06-01/2023-12-31"},"citations":[{"locator":"§ 56"}]},{"period":{"text":"2024-06-01/"},"citations":[{"locator":"§ 56"}]}]}}""",
            await app.AskAsync($$"""{ agreementByKey(key: "{{key}}") { parties { period { text } citations { locator } } } }"""));
    }

    [Fact]
    public async Task INV_09_A_diary_number_stands_once_in_the_register_of_an_organization_and_is_kept_as_it_is_written()
    {
        var key = await app.AgreementAsync(more: ("diaryNumber", "RS dnr 7, Länk"));
        Assert.Equal(["DuplicateError input.diaryNumber INV-09"], await app.RefusedAsync("recordAgreement", app.NewAgreement(more: ("diaryNumber", "RS dnr 7, Länk"))));

        var other = await app.AgreementAsync(more: [("diaryNumber", "RS dnr 7, Länk"), ("registeredById", "org/lansstyrelsen-jamtland")]);
        Assert.Equal(["DuplicateError - INV-09"], (await app.RefusedAsync("updateAgreementDetails", await app.ChangeAsync(other, ("registeredById", "org/region-jh")))));
        Assert.Equal("""{"agreementByKey":{"diaryNumber":{"raw":"RS dnr 7, Länk","serial":null}}}""", await app.AskAsync($$"""{ agreementByKey(key: "{{key}}") { diaryNumber { raw serial } } }"""));
    }

    [Fact]
    public async Task INV_16_An_extension_gives_a_later_day_and_an_end_does_not_come_before_its_notice()
    {
        var key = await app.AgreementAsync();
        await app.HappenedAsync("adoptAgreement", key, ("occurredOn", "2022-10-01"));
        Assert.Equal(["ValidationError input.newLastDay INV-16"], await app.RefusedAsync("extendAgreement", await app.EventAsync(key, ("occurredOn", "2023-06-01"), ("newLastDay", "2024-12-31"))));
        Assert.Equal(["ValidationError - INV-16"], await app.RefusedAsync("addAgreementEvent", await app.EventAsync(key, ("kind", "NOTICE_GIVEN"), ("occurredOn", "2023-06-01"))));

        await app.HappenedAsync("giveNotice", key, ("occurredOn", "2023-06-01"), ("effectiveOn", "2024-01-01"));
        Assert.Contains("ValidationError input.endsOn INV-16", await app.RefusedAsync("terminateAgreement", await app.EventAsync(key, ("knownNoLaterThan", "2023-08-01"), ("endsOn", "2023-05-01"))));
    }

    [Fact]
    public async Task INV_17_Who_ends_with_another_ends_on_the_same_day_and_never_in_a_circle()
    {
        var leader = await app.AgreementAsync();
        var follower = await app.AgreementAsync(more: ("coTerminousWithId", leader));
        await app.DoAsync("updateAgreementDetails", await app.ChangeAsync(follower, ("originalTerm", null)));
        Assert.Equal(["ValidationError - INV-17"], await app.RefusedAsync("updateAgreementDetails", await app.ChangeAsync(leader, ("coTerminousWithId", follower))));

        foreach (var key in new[] { leader, follower }) await app.HappenedAsync("adoptAgreement", key, ("occurredOn", "2022-10-01"));
        await app.HappenedAsync("terminateAgreement", leader, ("endsOn", "2023-09-01"));
        Assert.Equal(
            """{"agreementByKey":{"a":{"status":"IN_FORCE"},"b":{"status":"ENDED","endReason":"FOLLOWED_OTHER"}}}""",
            await app.AskAsync($$"""{ agreementByKey(key: "{{follower}}") { a: status(asOf: "2023-08-31") { status } b: status(asOf: "2023-09-01") { status endReason } } }"""));
    }

    [Fact]
    public async Task INV_18_Parts_keep_the_order_and_the_count_of_the_source()
    {
        var key = await app.AgreementAsync();
        foreach (var (text, order) in new[] { ("tredje", 3), ("första", 1), ("andra", 2) })
            await app.DoAsync("addPurpose", await app.EventAsync(key, ("text", text), ("order", order)));

        Assert.Equal(["ValidationError - INV-18"], await app.RefusedAsync("addPurpose", await app.EventAsync(key, ("text", "en till första"), ("order", 1))));
        Assert.Equal(
            """{"agreementByKey":{"purposes":[{"order":1,"text":"första"},{"order":2,"text":"andra"},{"order":3,"text":"tredje"}]}}""",
            await app.AskAsync($$"""{ agreementByKey(key: "{{key}}") { purposes { order text } } }"""));
    }

    [Fact]
    public async Task INV_05_What_follows_an_agreement_begins_when_that_has_ended()
    {
        var old = await app.AgreementAsync();
        await app.HappenedAsync("adoptAgreement", old, ("occurredOn", "2022-10-01"));
        Assert.Equal(["PeriodOverlapError input.originalTerm INV-05"], await app.RefusedAsync("recordAgreement", app.NewAgreement("2024-12-31/2025-12-31", ("replacesId", old))));

        var revised = app.NewAgreement("2025-01-01/2026-12-31", ("id", old), ("version", 1), ("revisedOn", "2024-11"));
        Assert.Equal(["VersionConflictError input.version"], await app.RefusedAsync("reviseAgreement", revised));
        revised["version"] = await app.VersionAsync(old);
        var made = (await app.DoAsync("reviseAgreement", revised, "agreement { key replaces { key events { kind occurredOn { text } } } }")).GetProperty("agreement");
        Assert.Equal($$$"""{"key":"{{{old}}}","events":[{"kind":"ADOPTED","occurredOn":{"text":"2022-10-01"}},{"kind":"REVISED","occurredOn":{"text":"2024-11"}}]}""", made.GetProperty("replaces").GetRawText());

        // An extension would reach into the time of the new one.
        Assert.Equal(["PeriodOverlapError - INV-05"], await app.RefusedAsync("extendAgreement", await app.EventAsync(old, ("occurredOn", "2024-06-01"), ("newLastDay", "2025-06-30"))));
    }

    [Fact]
    public async Task An_agreement_takes_the_place_of_another_one()
    {
        var (old, other, third) = (await app.AgreementAsync(), await app.AgreementAsync("2023-07-01/2025-12-31"), await app.AgreementAsync());
        await app.HappenedAsync("adoptAgreement", old, ("occurredOn", "2022-10-01"));
        await app.HappenedAsync("replaceAgreement", old, ("replacedById", other), ("effectiveOn", "2023-07-01"));

        Assert.Equal(
            $$$$"""{"agreementByKey":{"replacedBy":{"key":"{{{{other}}}}"},"a":{"status":"IN_FORCE"},"b":{"status":"ENDED","endReason":"REPLACED"}}}""",
            await app.AskAsync($$"""{ agreementByKey(key: "{{old}}") { replacedBy { key } a: status(asOf: "2023-06-30") { status } b: status(asOf: "2023-07-01") { status endReason } } }"""));

        await app.HappenedAsync("adoptAgreement", third, ("occurredOn", "2022-10-01"));
        Assert.Equal([$"StateError input.replacedById {old}"], await app.RefusedAsync("replaceAgreement", await app.EventAsync(third, ("replacedById", other), ("effectiveOn", "2023-07-01"))));
        Assert.Equal(["NotFoundError input.replacedById"], await app.RefusedAsync("replaceAgreement", await app.EventAsync(third, ("replacedById", "org/region-jh"), ("effectiveOn", "2023-07-01"))));
    }

    [Fact]
    public async Task An_editor_does_not_reach_the_agreements_of_others_by_replacing_or_revising_them()
    {
        using var client = await app.SignedInAsync(Kernel.Accounts.AccountRole.Editor, "org/lansstyrelsen-jamtland");
        var input = app.NewAgreement("2030-01-01/2030-12-31", ("registeredById", "org/lansstyrelsen-jamtland"), ("id", "agreement/RS-482-2018"), ("version", 1));
        using var answer = await app.QueryAsync("mutation ($input: ReviseAgreementInput!) { reviseAgreement(input: $input) { agreement { key } } }", new { input }, client: client);

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(1, await app.VersionAsync("agreement/RS-482-2018"));
    }

    [Fact]
    public async Task Assignments_after_the_conclusion_go_one_step_at_a_time()
    {
        var key = await app.AgreementAsync();
        var added = await app.DoAsync("addFollowOnAssignment", await app.EventAsync(key, ("text", "Ta fram en plan."), ("assigneeIds", new[] { "body/rs" }), ("state", "PROPOSED")), "followOnAssignment { key }");
        var assignment = added.GetProperty("followOnAssignment").GetProperty("key").GetString()!;

        Assert.Equal(["StateError input.state PROPOSED"], await app.RefusedAsync("updateFollowOnAssignmentDetails", await app.ChangeAsync(assignment, ("state", "DONE"))));
        foreach (var state in new[] { "ACCEPTED", "IN_PROGRESS", "DONE" }) await app.DoAsync("updateFollowOnAssignmentDetails", await app.ChangeAsync(assignment, ("state", state)));
        Assert.Equal(["StateError input.state DONE"], await app.RefusedAsync("updateFollowOnAssignmentDetails", await app.ChangeAsync(assignment, ("state", "DROPPED"))));
        Assert.Equal(JsonValueKind.String, added.GetProperty("followOnAssignment").GetProperty("key").ValueKind);
    }
}
