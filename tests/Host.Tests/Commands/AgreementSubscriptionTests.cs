using System.Globalization;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Tests.Commands;

/// <summary>Who listens is told of agreements and roles that change: after the commit, and of nothing else.</summary>
public sealed class AgreementSubscriptionTests(AgreementsApp app, AgreementSubscriptionTests.ClosedApp closed) : IClassFixture<AgreementsApp>, IClassFixture<AgreementSubscriptionTests.ClosedApp>
{
    [Fact]
    public async Task Changes_of_agreements_are_told_after_the_commit_and_refused_ones_never()
    {
        var (key, other) = (await app.AgreementAsync(), await app.AgreementAsync());
        var query = $$"""subscription { onAgreementChanged(id: "{{IdOf("Agreement", key)}}") { kind agreement { key version status(asOf: "2023-06-01") { status } } } }""";
        await using var events = await ChangeListener.StartAsync(app.Client, query);

        await app.RefusedAsync("terminateAgreement", await app.EventAsync(key, ("endsOn", "2023-07-01")));
        await app.DoAsync("previewTerminateAgreement", await app.EventAsync("agreement/RUN-34-2018", ("endsOn", "2022-07-01")));
        await app.HappenedAsync("adoptAgreement", other, ("occurredOn", "2022-10-01"));
        await app.HappenedAsync("adoptAgreement", key, ("occurredOn", "2022-10-01"));
        Assert.Equal(Told(key, "CHANGED", 2, "IN_FORCE"), await events.NextAsync());
        await app.HappenedAsync("terminateAgreement", key, ("endsOn", "2023-01-01"), ("occurredOn", "2023-01-02"));
        Assert.Equal(Told(key, "ENDED", 3, "ENDED"), await events.NextAsync());

        using var socket = await SocketListener.StartAsync(app.Client.BaseAddress!, "subscription { onAgreementChanged { kind agreement { key } } }");
        var told = socket.NextAsync();

        // Over a socket nobody says when the subscription stands: something happens until it is told.
        for (var year = 2000; !told.IsCompleted && year < 2600; year++)
        {
            await app.DoAsync("attestAgreement", await app.ChangeAsync(other, ("on", year.ToString(CultureInfo.InvariantCulture)), ("status", "IN_FORCE")));
            await Task.WhenAny(told, Task.Delay(200));
        }

        Assert.Equal($$$$"""{"onAgreementChanged":{"kind":"CHANGED","agreement":{"key":"{{{{other}}}}"}}}""", await told);
    }

    [Fact]
    public async Task Changes_of_roles_are_told_by_task_and_by_organization()
    {
        const string task = "task/digital-meeting-skills";
        await using var byTask = await ChangeListener.StartAsync(app.Client, $$"""subscription { onRoleMapChanged(taskId: "{{IdOf("Task", task)}}") { kind task { key } assignment { key } } }""");
        await using var byHolder = await ChangeListener.StartAsync(app.Client, $$"""subscription { onRoleMapChanged(organizationId: "{{IdOf("Organization", "org/region-jh")}}") { kind task { key } assignment { key } } }""");

        await app.DoAsync("updateTaskDetails", await app.ChangeAsync(task, ("synonyms", new[] { "digitala möten" })));
        await app.DoAsync("assignRole", new { key = "assignment/told-1", taskId = task, holderId = "org/kommun-2309", role = "PERFORMS", standing = "PROPOSED", citations = AgreementsApp.Grounds });
        await app.RefusedAsync("assignRole", new { key = "assignment/told-2", taskId = task, holderId = "body/finns-inte", role = "PERFORMS", standing = "PROPOSED", citations = AgreementsApp.Grounds });
        await app.DoAsync("assignRole", new { key = "assignment/told-3", taskId = task, holderId = "body/rs", role = "ACCOUNTABLE", standing = "ESTABLISHED", period = new { firstDay = "2024-01-01" }, citations = AgreementsApp.Grounds });
        await app.DoAsync("endAssignment", await app.ChangeAsync("assignment/told-3", ("lastDay", "2024-12-31")));

        Assert.Equal(
            [Told("CHANGED", task, null), Told("CREATED", task, "assignment/told-1"), Told("CREATED", task, "assignment/told-3"), Told("ENDED", task, "assignment/told-3")],
            [await byTask.NextAsync(), await byTask.NextAsync(), await byTask.NextAsync(), await byTask.NextAsync()]);
        Assert.Equal([Told("CREATED", task, "assignment/told-3"), Told("ENDED", task, "assignment/told-3")], [await byHolder.NextAsync(), await byHolder.NextAsync()]);
    }

    [Fact]
    public async Task Where_reading_is_closed_only_those_who_may_read_are_told()
    {
        const string query = "subscription { onAgreementChanged { kind } }";
        await using var stranger = await ChangeListener.StartAsync(closed.Client, query);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await stranger.RestAsync(), StringComparison.Ordinal);

        using var reader = await closed.SignedInAsync(AccountRole.Reader);
        await using var events = await ChangeListener.StartAsync(reader, query);
        await closed.DoAsync("attestAgreement", await closed.ChangeAsync("agreement/RS-482-2018", ("on", "2022-04"), ("status", "IN_FORCE")));
        Assert.Equal("""{"onAgreementChanged":{"kind":"CHANGED"}}""", await events.NextAsync());
    }

    private static string IdOf(string type, string key) => GlobalId.Encode(type, SeedId.For(type, key));

    private static string Told(string key, string kind, int version, string status)
        => $$"""{"onAgreementChanged":{"kind":"{{kind}}","agreement":{"key":"{{key}}","version":{{version}},"status":{"status":"{{status}}"}""" + "}}}";

    private static string Told(string kind, string task, string? assignment)
        => $$"""{"onRoleMapChanged":{"kind":"{{kind}}","task":{"key":"{{task}}"},"assignment":""" + (assignment is null ? "null" : $$"""{"key":"{{assignment}}"}""") + "}}";

    public sealed class ClosedApp : AgreementsApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Api:AnonymousRead=false"];
    }
}
