using Samverkan.Modules.Tests.Kit;
using Samverkan.Stakeholders;

namespace Samverkan.Modules.Tests.Stakeholders;

public sealed class StakeholdersMigrationTests
{
    [Fact]
    public Task The_migrations_make_what_the_model_describes() => Drift.NoneAsync<StakeholdersDb>(options => new StakeholdersDb(options));
}
