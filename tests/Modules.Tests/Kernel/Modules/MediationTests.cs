using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel;
using Samverkan.Kernel.Modules;
using Samverkan.Modules.Tests.Kernel.Seeding;
using Samverkan.Modules.Tests.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Modules;

public sealed class MediationTests
{
    [Fact]
    public async Task A_question_reaches_its_handler_and_each_time_a_new_one()
    {
        await using var database = await CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var found = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => mediator.Send(new SampleIdsByKeys(["sample/region"]))));

        Assert.All(found, answer => Assert.Single(answer.Ids));
    }

    [Fact]
    public async Task Keys_are_found_through_their_owners()
    {
        await using var database = await CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();

        var ids = await scope.ServiceProvider.GetRequiredService<IMediator>().FindByKeysAsync(["sample/region", "sample/kommun", "sample/region"], CancellationToken.None);

        Assert.Equal(["sample/kommun", "sample/region"], ids.Keys.Order());
    }

    [Theory]
    [InlineData("sample/regin", "sample/region")]
    [InlineData("sampel/region", "sample/region")]
    [InlineData("komun", "sample/kommun")]
    public async Task A_key_that_nobody_has_is_told_with_the_nearest_ones(string key, string nearest)
    {
        await using var database = await CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var refused = await Assert.ThrowsAsync<GraphQLException>(() => mediator.FindByKeysAsync(["sample/region", key], CancellationToken.None));

        Assert.Equal(("UNKNOWN_KEY", key), (refused.Error.Code, refused.Error.Extensions!["key"]));
        Assert.Equal(nearest, ((IReadOnlyList<string>)refused.Error.Extensions["nearest"]!)[0]);
        Assert.Equal(3, ((IReadOnlyList<string>)refused.Error.Extensions["nearest"]!).Count);
    }

    [Fact]
    public void Two_handlers_for_one_request_are_refused()
    {
        var services = new ServiceCollection().AddHandlers(typeof(MediationTests).Assembly);

        var refused = Assert.Throws<InvalidOperationException>(() => services.AddHandlers(typeof(MediationTests).Assembly));
        Assert.Contains("has two handlers", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_nobody_answers_is_refused()
    {
        using var provider = new ServiceCollection().AddSingleton(new MediatedAssembly(typeof(MediationTests).Assembly)).BuildServiceProvider();

        var refused = Assert.Throws<InvalidOperationException>(provider.CheckMediation);
        Assert.Contains(nameof(SampleIdsByKeys), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_each_request_has_its_handler_nothing_is_said()
    {
        await using var database = await CreateAsync();

        database.Services.CheckMediation();
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync(services => services
            .AddModule<SampleDb>(options => new SampleDb(options))
            .AddKeys(keys => new SampleIdsByKeys(keys), "sample"));
        await database.WriteAsync<SampleDb>(db => db.AddRange(ModuleDbTests.Some("sample/region"), ModuleDbTests.Some("sample/kommun"), ModuleDbTests.Some("sample/styrelse"), ModuleDbTests.Some("sample/nämnd")));
        return database;
    }
}
