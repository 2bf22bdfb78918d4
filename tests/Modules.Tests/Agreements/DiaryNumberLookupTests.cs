using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Agreements.Contracts;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Agreements;

public sealed class DiaryNumberLookupTests
{
    [Fact]
    public async Task A_number_that_two_organizations_use_is_refused_until_one_is_named()
    {
        await using var database = await TestDatabase.CreateAsync(services => services.AddAgreements());
        await database.WriteAsync<AgreementsDb>(db => db.AddRange(Some("agreement/one"), Some("agreement/other")));
        await using var scope = database.Services.CreateAsyncScope();

        var refused = await Assert.ThrowsAsync<GraphQLException>(() => scope.ServiceProvider.GetRequiredService<AgreementsDb>().Agreements
            .FindByDiaryNumberAsync("KS/1/2020", null, "agreement", CancellationToken.None));

        Assert.Equal("AMBIGUOUS_DIARY_NUMBER", refused.Error.Code);
    }

    private static Agreement Some(string key) => new()
    {
        Id = new AgreementId(Guid.CreateVersion7()),
        Key = key,
        Kind = AgreementKind.Cooperation,
        DiaryNumber = new DiaryNumber("KS/1/2020"),
        RegisteredById = new StakeholderId(Guid.CreateVersion7()),
        OriginalTerm = new Validity(ValidPeriod.Parse("/")),
    };
}
