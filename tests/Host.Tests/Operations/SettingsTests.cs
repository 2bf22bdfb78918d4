using Microsoft.Extensions.Configuration;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.Host.Tests.Operations;

/// <summary>Settings that mean nothing stop the start with a sentence that names them.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("GraphQL:Idea", "true", "There is no setting GraphQL:Idea. In GraphQL there are AllowIntrospection")]
    [InlineData("GraphQL:Parser:MaxTokens", "5", "There is no setting GraphQL:Parser:MaxTokens.")]
    [InlineData("GraphQL:Parser:MaxAllowedTokens", "many", "The setting GraphQL:Parser:MaxAllowedTokens is 'many'. Write a number, zero or more.")]
    [InlineData("GraphQL:Parser:MaxAllowedTokens", "-1", "The setting GraphQL:Parser:MaxAllowedTokens is '-1'. Write a number, zero or more.")]
    [InlineData("GraphQL:Cost:MaxFieldCost", "-0.5", "The setting GraphQL:Cost:MaxFieldCost is '-0.5'. Write a number, zero or more.")]
    [InlineData("GraphQL:ExecutionTimeout", "10 seconds", "The setting GraphQL:ExecutionTimeout is '10 seconds'. Write a time above nothing, such as 00:00:10.")]
    [InlineData("GraphQL:ExecutionTimeout", "00:00:00", "The setting GraphQL:ExecutionTimeout is '00:00:00'.")]
    [InlineData("GraphQL:Ide", "maybe", "The setting GraphQL:Ide is 'maybe'. Write true or false.")]
    [InlineData("GraphQL:Path", "graphql", "The setting GraphQL:Path is 'graphql'.")]
    [InlineData("GraphQL:Batching", "All", "The setting GraphQL:Batching is 'All'. It can only be None.")]
    [InlineData("GraphQL:EnableMultipartRequests", "true", "The setting GraphQL:EnableMultipartRequests is 'true'. It can only be false.")]
    [InlineData("GraphQL:Subscriptions:Provider", "Redis", "The setting GraphQL:Subscriptions:Provider is 'Redis'. It can only be InMemory.")]
    [InlineData("GraphQL:Paging:DefaultPageSize", "101", "The setting GraphQL:Paging:DefaultPageSize is larger than GraphQL:Paging:MaxPageSize.")]
    [InlineData("GraphQL:PersistedOperations:Folder", "x", "There is no setting GraphQL:PersistedOperations:Folder.")]
    public void It_is_told_what_is_wrong(string name, string value, string told)
        => Assert.StartsWith(told, Assert.Throws<StartFault>(() => GraphQLSettings.Read(With((name, value)))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("example.org")]
    [InlineData("https://example.org/")]
    [InlineData("*")]
    [InlineData("file:///x")]
    public void An_origin_must_be_one(string origin)
        => Assert.StartsWith($"The setting Cors:Origins holds '{origin}'.", Assert.Throws<StartFault>(() => Bounds.Origins(With(("Cors:Origins:0", origin)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Each_bound_can_be_set()
    {
        var configuration = With(
            ("GraphQL:ExecutionTimeout", "00:00:03"), ("GraphQL:AllowIntrospection", "false"), ("GraphQL:MaxConcurrentExecutions", "7"), ("GraphQL:MaxResponseSize", "1000"),
            ("GraphQL:Parser:MaxAllowedTokens", "11"), ("GraphQL:Cost:MaxTypeCost", "12.5"), ("GraphQL:Validation:FieldCycleDepths:Unit.parent", "9"),
            ("GraphQL:PersistedOperations:OnlyAllowPersistedDocuments", "true"), ("GraphQL:PersistedOperations:Enabled", "true"),
            ("GraphQL:Paging:MaxPageSize", "50"), ("GraphQL:Sockets:KeepAliveInterval", "00:00:09"), ("Api:Ide", "false"));
        var settings = GraphQLSettings.Read(configuration);
        var bounds = settings.Bound(configuration, new RequestOptions());

        Assert.Equal((TimeSpan.FromSeconds(3), 7, 1000), (bounds.ExecutionTimeout, bounds.MaxConcurrentExecutions, bounds.MaxResponseSize));
        Assert.Equal((11, 12.5, 9), (bounds.Parser.MaxAllowedTokens, bounds.Cost.MaxTypeCost, bounds.Validation.FieldCycleDepths["Unit.parent"]));
        Assert.Equal((false, true, true), (bounds.Validation.AllowIntrospection, bounds.PersistedOperations.OnlyAllowPersistedDocuments, settings.PersistedOperations.Enabled));
        Assert.Equal((50, TimeSpan.FromSeconds(9), false), (settings.Paging.MaxPageSize, settings.Sockets.KeepAliveInterval, settings.Ide));
        Assert.Equal((10_000, 15), (new RequestOptions().Parser.MaxAllowedTokens, bounds.Validation.MaxAllowedExecutionDepth));
    }

    [Fact]
    public async Task The_start_stops_with_the_sentence_alone()
    {
        await using var host = HostProcess.Start("--GraphQL:Batching=All");
        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Equal("The setting GraphQL:Batching is 'All'. It can only be None.", host.Errors);
    }

    [Fact]
    public async Task Trusted_documents_that_do_not_fit_stop_the_start_with_every_fault()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("a.graphql"), "{ nothing }");
        await using var host = HostProcess.Start($"--GraphQL:PersistedOperations:Directory={folder.Path}", "--GraphQL:PersistedOperations:Enabled=true", $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}");
        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("a.graphql:1:3: Cannot query field \"nothing\"", host.Errors, StringComparison.Ordinal);
        Assert.Contains("a.graphql:1:1: The name of the file is not the SHA-256 of its text.", host.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("samverkan.db")));
    }

    private static IConfiguration With(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(each => new KeyValuePair<string, string?>(each.Name, each.Value))).Build();
}
