using Samverkan.Modules.Tests.Kit;
using Samverkan.RoleMap;

namespace Samverkan.Modules.Tests.RoleMap;

public sealed class RoleMapMigrationTests
{
    [Fact]
    public Task The_migrations_make_the_tables_that_the_model_describes() => Drift.NoneAsync<RoleMapDb>(options => new RoleMapDb(options));
}
