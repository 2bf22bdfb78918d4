using Samverkan.Agreements;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Agreements;

public sealed class AgreementsMigrationTests
{
    [Fact]
    public Task The_migrations_make_the_tables_that_the_model_describes() => Drift.NoneAsync<AgreementsDb>(options => new AgreementsDb(options));
}
