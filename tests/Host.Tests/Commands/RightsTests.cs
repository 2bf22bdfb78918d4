using Samverkan.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Commands;

/// <summary>Who may use which mutation: each of them by somebody anonymous, a reader, an editor of another organization, one of the own, and an administrator.</summary>
public sealed class RightsTests(CommandApp app) : IClassFixture<CommandApp>
{
    public static TheoryData<string> Mutations => Sample.Names;

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task Nobody_writes_where_they_do_not_belong(string mutation)
    {
        var sample = Sample.All[mutation];
        Assert.Equal(("AUTH_NOT_AUTHENTICATED", false), Seen(await app.RunAsync(sample, role: AccountRole.Anonymous)));
        Assert.Equal(("AUTH_NOT_AUTHORIZED", false), Seen(await app.RunAsync(sample, role: AccountRole.Reader, organization: sample.Editor)));
        Assert.Equal(("AUTH_NOT_AUTHORIZED", false), Seen(await app.RunAsync(sample, role: AccountRole.Editor, organization: sample.Other)));
        if (sample.Editor is { } own) AssertDone(await app.RunAsync(sample, role: AccountRole.Editor, organization: own), mutation);
        else Assert.Equal(("AUTH_NOT_AUTHORIZED", false), Seen(await app.RunAsync(sample, role: AccountRole.Editor, organization: "org/region-jh")));
        AssertDone(await app.RunAsync(sample, role: AccountRole.Administrator), mutation);
    }

    [Fact]
    public void Every_mutation_has_a_sample()
    {
        var mutations = app.Services.GetRequiredService<Schema>().MutationType!.Fields.Select(field => field.Name).Order(StringComparer.Ordinal).ToList();
        Assert.True(mutations.Count > 60, $"There are {mutations.Count} mutations.");
        Assert.Equal(mutations, Sample.All.Keys);
    }

    private static (string?, bool) Seen(CommandAnswer answer) => (answer.Refusal, answer.HasWritten);

    private static void AssertDone(CommandAnswer answer, string mutation)
    {
        Assert.True(answer.Refusal is null && answer.Errors.Count == 0, answer.ToString());
        Assert.Equal(!mutation.StartsWith("preview", StringComparison.Ordinal), answer.HasWritten);
    }
}
