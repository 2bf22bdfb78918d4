using Samverkan.Modules.Tests.Kit;
using Samverkan.Arenas;

namespace Samverkan.Modules.Tests.Arenas;

public sealed class ArenasMigrationTests
{
    [Fact]
    public Task The_migrations_make_the_tables_that_the_model_describes() => Drift.NoneAsync<ArenasDb>(options => new ArenasDb(options));
}
