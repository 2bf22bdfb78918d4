using Samverkan.Modules.Tests.Kit;
using Samverkan.Sources;

namespace Samverkan.Modules.Tests.Sources;

public sealed class SourcesMigrationTests
{
    [Fact]
    public Task The_migrations_make_what_the_model_describes() => Drift.NoneAsync<SourcesDb>(options => new SourcesDb(options));
}
