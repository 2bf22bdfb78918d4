using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Commands;

/// <summary>What administrators do with tasks and roles.</summary>
public sealed class RoleMapCommandTests(AgreementsApp app) : IClassFixture<AgreementsApp>
{
    private int made;

    [Fact]
    public async Task Many_roles_are_given_at_once_or_none()
    {
        var task = await TaskAsync();
        var input = new { assignments = new[] { Role(task), Role(task, holder: "org/nagon"), Role(task, period: "2023-12-31/2023-01-01"), Role("task/finns-inte") } };
        Assert.Equal(
            ["NotFoundError input.assignments.1.holderId", "NotFoundError input.assignments.3.taskId", "ValidationError input.assignments.2.period INV-01"],
            (await app.RefusedAsync("assignRoles", input)).Order(StringComparer.Ordinal));
        Assert.Equal(["ValidationError input.assignments"], await app.RefusedAsync("assignRoles", new { assignments = Array.Empty<object>() }));

        var requestId = Guid.NewGuid();
        var two = new { assignments = new[] { Role(task), Role(task, holder: "org/kommunforbundet-jh") }, clientRequestId = requestId };
        var first = await app.DoAsync("assignRoles", two, "roleAssignments { key holder { name } }");
        Assert.Equal(2, first.GetProperty("roleAssignments").GetArrayLength());
        var again = await app.DoAsync("assignRoles", two, "roleAssignments { key holder { name } }");
        Assert.Equal(first.GetProperty("roleAssignments").GetRawText(), again.GetProperty("roleAssignments").GetRawText());
    }

    [Fact]
    public async Task INV_27_One_holder_has_a_role_once_at_a_time()
    {
        var task = await TaskAsync();
        await app.DoAsync("assignRole", Role(task));
        Assert.Equal(["PeriodOverlapError - INV-27"], await app.RefusedAsync("assignRole", Role(task, period: "2024-12-31/2025-12-31")));
        Assert.Equal(["PeriodOverlapError input.assignments.0 INV-27"], await app.RefusedAsync("assignRoles", new { assignments = new[] { Role(task, period: "2026-01-01/2026-12-31"), Role(task, period: "2026-06-01/2027-01-01") } }));
        await app.DoAsync("assignRole", Role(task, period: "2025-01-01/2025-12-31"));
        await app.DoAsync("assignRole", Role(task, standing: "PROPOSED"));
    }

    [Fact]
    public async Task INV_28_A_role_that_rests_on_an_agreement_holds_while_that_is_in_force()
    {
        var (agreement, task) = (await app.AgreementAsync(), await TaskAsync());
        Assert.Equal(["ValidationError input.period INV-28"], await app.RefusedAsync("assignRole", Role(task, basis: agreement)));
        await app.DoAsync("assignRole", Role(task, basis: agreement, standing: "PROPOSED"));

        await app.HappenedAsync("adoptAgreement", agreement, ("occurredOn", "2022-10-01"));
        Assert.Equal(["ValidationError input.period INV-28"], await app.RefusedAsync("assignRole", Role(task, basis: agreement, period: "2022-12-31/2024-12-31")));
        Assert.Equal(["ValidationError input.period INV-28"], await app.RefusedAsync("assignRole", Role(task, basis: agreement, period: "2023-01-01/2025-01-01")));
        await app.DoAsync("assignRole", Role(task, basis: agreement));
    }

    [Fact]
    public async Task INV_28_Roles_follow_the_agreement_that_they_rest_on()
    {
        var agreement = await app.AgreementAsync();
        await app.HappenedAsync("adoptAgreement", agreement, ("occurredOn", "2022-10-01"));
        var follower = await app.AgreementAsync(more: ("coTerminousWithId", agreement));
        await app.DoAsync("updateAgreementDetails", await app.ChangeAsync(follower, ("originalTerm", new { firstDay = "2023-01-01" })));
        await app.HappenedAsync("adoptAgreement", follower, ("occurredOn", "2022-10-01"));
        var task = await TaskAsync(agreement, "2023-01-01/2024-12-31");
        var whole = await AssignedAsync(Role(task, basis: agreement));
        var early = await AssignedAsync(Role(task, holder: "org/kommunforbundet-jh", basis: agreement, period: "2023-01-01/2023-06-30"));
        var late = await AssignedAsync(Role(task, holder: "org/lansstyrelsen-jamtland", basis: agreement, period: "2024-09-01/2024-12-31"));
        var led = await AssignedAsync(Role(task, holder: "org/kommun-2309", basis: follower));
        var meant = await AssignedAsync(Role(task, holder: "org/kommun-2309", basis: agreement, standing: "PROPOSED"));

        await app.HappenedAsync("extendAgreement", agreement, ("occurredOn", "2023-05-01"), ("newLastDay", "2025-12-31"));
        Assert.Equal("2023-01-01/2025-12-31 ESTABLISHED 2", await StandsAsync(whole));
        Assert.Equal("2023-01-01/2023-06-30 ESTABLISHED 1", await StandsAsync(early));
        Assert.Equal("2024-09-01/2025-12-31 ESTABLISHED 2", await StandsAsync(late));
        Assert.Equal("2023-01-01/2025-12-31 ESTABLISHED 2", await StandsAsync(led));
        Assert.Equal("2023-01-01/2024-12-31 PROPOSED 1", await StandsAsync(meant));
        Assert.Equal("""{"taskByKey":{"period":{"text":"2023-01-01/2025-12-31"}}}""", await app.AskAsync($$"""{ taskByKey(key: "{{task}}") { period { text } } }"""));

        await app.HappenedAsync("giveNotice", agreement, ("occurredOn", "2023-11-01"), ("effectiveOn", "2024-07-01"));
        Assert.Equal("2023-01-01/2024-06-30 ESTABLISHED 3", await StandsAsync(whole));
        Assert.Equal("2023-01-01/2023-06-30 ESTABLISHED 1", await StandsAsync(early));
        Assert.Equal("2024-09-01/2025-12-31 REJECTED 3", await StandsAsync(late));
        Assert.Equal("2023-01-01/2024-06-30 ESTABLISHED 3", await StandsAsync(led));

        await app.HappenedAsync("terminateAgreement", agreement, ("occurredOn", "2024-02-01"), ("endsOn", "2024-03-01"));
        Assert.Equal("2023-01-01/2024-02-29 ESTABLISHED 4", await StandsAsync(whole));
        Assert.Equal("""[{"command":"terminateAgreement"},{"command":"giveNotice"},{"command":"extendAgreement"},{"command":"assignRole"}]""", await HistoryAsync(whole));
    }

    [Fact]
    public async Task INV_28_An_agreement_does_not_leave_roles_behind_that_hold_before_it_does()
    {
        var (agreement, task) = (await app.AgreementAsync(), await TaskAsync());
        await app.HappenedAsync("adoptAgreement", agreement, ("occurredOn", "2022-10-01"));
        await app.DoAsync("assignRole", Role(task, basis: agreement));
        Assert.Equal(["InUseError - INV-28"], await app.RefusedAsync("updateAgreementDetails", await app.ChangeAsync(agreement, ("originalTerm", new { firstDay = "2023-07-01", lastDay = "2024-12-31" }))));
    }

    [Fact]
    public async Task INV_29_Two_may_answer_for_a_task_which_is_warned_of_and_an_overlap()
    {
        var task = await TaskAsync();
        Assert.Empty(await WarningsAsync(Role(task, role: "ACCOUNTABLE")));
        Assert.Empty(await WarningsAsync(Role(task, role: "ACCOUNTABLE", holder: "org/kommun-2309", period: "2025-01-01/2025-12-31")));
        Assert.Equal(["TWO_ACCOUNTABLE input.holderId"], await WarningsAsync(Role(task, role: "ACCOUNTABLE", holder: "org/kommunforbundet-jh", period: "2024-12-31/2024-12-31")));
        Assert.Empty(await WarningsAsync(Role(task, role: "ACCOUNTABLE", holder: "group/lanets-kommuner", period: "2025-06-01/2025-12-31")));

        var overlaps = await app.AskAsync("""{ overlaps(asOf: "2024-12-31", where: { kind: { eq: TWO_ACCOUNTABLE } }, first: 100) { nodes { task { key } } } }""");
        Assert.Contains($"\"{task}\"", overlaps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task INV_30_Nothing_that_is_computed_can_be_stored()
    {
        using var schema = JsonDocument.Parse(await app.AskAsync("{ __schema { mutationType { fields { name args { type { ofType { inputFields { name } } } } } } } }"));
        var fields = schema.RootElement.GetProperty("__schema").GetProperty("mutationType").GetProperty("fields").EnumerateArray().ToList();
        Assert.NotEmpty(fields);
        var said = fields.SelectMany(field => field.GetProperty("args").EnumerateArray().SelectMany(argument => argument.GetProperty("type").GetProperty("ofType").GetProperty("inputFields").EnumerateArray()))
            .Concat(fields).Select(each => each.GetProperty("name").GetString()!);
        Assert.DoesNotContain(said, IsComputed);

        await using var connection = new SqliteConnection(app.ConnectionString);
        await connection.OpenAsync();
        Assert.DoesNotContain(await Register.TablesAsync(connection), IsComputed);

        // The rule would find them.
        Assert.True(IsComputed("rolemap_gap") && IsComputed("recordOverlap") && IsComputed("differences"));
    }

    [Fact]
    public async Task What_a_termination_would_do_is_shown_and_then_done()
    {
        const string agreement = "agreement/RUN-34-2018";
        const string gaps = "openedGaps { task { key } kind } closedGaps { task { key } } endedAssignments { key period { text } standing } endedAgreements { key } asOf";
        var impact = JsonDocument.Parse(await app.AskAsync("""{ agreementImpact(diaryNumber: "RUN/34/2018", endsOn: "2022-07-01") { gaps { task { key } kind } } }"""));
        var input = await app.EventAsync(agreement, ("endsOn", "2022-07-01"));
        var before = await app.AskAsync("""{ gaps(asOf: "2022-07-01", first: 100) { nodes { task { key } kind } } }""");
        var shown = (await app.DoAsync("previewTerminateAgreement", input, $"terminateAgreementPreview {{ {gaps} }}")).GetProperty("terminateAgreementPreview");

        Assert.Equal(impact.RootElement.GetProperty("agreementImpact").GetProperty("gaps").GetRawText(), shown.GetProperty("openedGaps").GetRawText());
        Assert.Equal(8, shown.GetProperty("openedGaps").GetArrayLength());
        Assert.Equal(18, shown.GetProperty("endedAssignments").EnumerateArray().Count(each => each.GetProperty("period").GetProperty("text").GetString() == "2019-01-01/2022-06-30"));
        Assert.Equal("[] []", $"{shown.GetProperty("closedGaps")} {shown.GetProperty("endedAgreements")}");
        Assert.Equal(1, await app.VersionAsync(agreement));
        Assert.Equal(before, await app.AskAsync("""{ gaps(asOf: "2022-07-01", first: 100) { nodes { task { key } kind } } }"""));
        Assert.Equal(
            ["StateError input.endsOn ENDED"],
            (await app.RunAsync("previewTerminateAgreement", await app.EventAsync("agreement/LS-1345-2014", ("endsOn", "2022-07-01")))).Faults);

        await app.DoAsync("terminateAgreement", input);
        using var after = JsonDocument.Parse(await app.AskAsync("""{ gaps(asOf: "2022-07-01", where: { cause: { eq: "agreement/RUN-34-2018" } }, first: 100) { nodes { task { key } kind } } }"""));
        Assert.Equal(shown.GetProperty("openedGaps").GetRawText(), after.RootElement.GetProperty("gaps").GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task What_ending_a_role_would_open_is_shown_and_then_done()
    {
        const string assignment = "assignment/ra-02";
        var input = await app.ChangeAsync(assignment, ("lastDay", "2024-05-31"));
        var shown = (await app.DoAsync("previewEndAssignment", input, "endAssignmentPreview { asOf openedGaps { task { key } kind since { text } } closedGaps { task { key } } }")).GetProperty("endAssignmentPreview").GetRawText();
        Assert.Equal("""{"asOf":"2024-06-01","openedGaps":[{"task":{"key":"task/regional-development"},"kind":"NO_HOLDER","since":{"text":"2024-06-01"}}],"closedGaps":[]}""", shown);
        Assert.Equal(1, await app.VersionAsync(assignment));
        Assert.Equal(["ValidationError input.lastDay INV-01"], (await app.RunAsync("previewEndAssignment", await app.ChangeAsync(assignment, ("lastDay", "2014-12-31")))).Faults);

        await app.DoAsync("endAssignment", input);
        Assert.Equal("2015/2024-05-31 ESTABLISHED 2", await StandsAsync(assignment));
        Assert.Equal(["StateError input.lastDay ENDED"], await app.RefusedAsync("endAssignment", await app.ChangeAsync(assignment, ("lastDay", "2024-06-30"))));
    }

    [Fact]
    public async Task A_handover_goes_one_step_at_a_time()
    {
        const string handover = "handover/chg-08";
        Assert.Equal(["StateError input.state INTENDED"], await app.RefusedAsync("updateHandoverDetails", await app.ChangeAsync(handover, ("state", "DONE"))));
        foreach (var state in new[] { "AGREED", "RUNNING", "DONE" }) await app.DoAsync("updateHandoverDetails", await app.ChangeAsync(handover, ("state", state)));
        Assert.Equal(["StateError input.state DONE"], await app.RefusedAsync("updateHandoverDetails", await app.ChangeAsync(handover, ("state", "CANCELLED"))));
    }

    private static bool IsComputed(string name)
        => new[] { "gap", "overlap", "difference" }.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private async Task<string> TaskAsync(string? agreement = null, string period = "2023-01-01/2027-12-31")
    {
        var payload = await app.DoAsync(
            "recordTask",
            new { name = $"Uppgift {++made} {Guid.NewGuid():N}", agreementId = agreement, period = Period(period), citations = AgreementsApp.Grounds },
            "task { key }");
        return payload.GetProperty("task").GetProperty("key").GetString()!;
    }

    private static object Role(
        string task, string holder = "org/region-jh", string role = "PERFORMS", string standing = "ESTABLISHED", string? basis = null, string period = "2023-01-01/2024-12-31")
        => new { taskId = task, holderId = holder, role, standing, basisId = basis, period = Period(period), citations = AgreementsApp.Grounds };

    private static object Period(string period) => new { firstDay = period.Split('/')[0], lastDay = period.Split('/')[1] };

    private async Task<string> AssignedAsync(object role)
        => (await app.DoAsync("assignRole", role, "roleAssignment { key }")).GetProperty("roleAssignment").GetProperty("key").GetString()!;

    private async Task<IEnumerable<string>> WarningsAsync(object role)
        => (await app.DoAsync("assignRole", role)).GetProperty("warnings").EnumerateArray()
            .Select(warning => $"{warning.GetProperty("code").GetString()} {string.Join('.', warning.GetProperty("path").EnumerateArray().Select(step => step.GetString()))}");

    /// <summary>The period, the standing and the version of an assignment.</summary>
    private async Task<string> StandsAsync(string assignment)
    {
        using var answer = JsonDocument.Parse(await app.AskAsync($$"""{ roleAssignmentByKey(key: "{{assignment}}") { period { text } standing version } }"""));
        var one = answer.RootElement.GetProperty("roleAssignmentByKey");
        return $"{one.GetProperty("period").GetProperty("text").GetString()} {one.GetProperty("standing").GetString()} {one.GetProperty("version").GetInt32()}";
    }

    private async Task<string> HistoryAsync(string assignment)
    {
        using var answer = JsonDocument.Parse(await app.AskAsync($$"""{ roleAssignmentByKey(key: "{{assignment}}") { history(first: 10) { nodes { command } } } }"""));
        return answer.RootElement.GetProperty("roleAssignmentByKey").GetProperty("history").GetProperty("nodes").GetRawText();
    }
}
