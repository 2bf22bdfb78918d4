using Samverkan.Modules.Tests.Kit;
using Samverkan.Dialogues;

namespace Samverkan.Modules.Tests.Dialogues;

public sealed class DialoguesMigrationTests
{
    [Fact]
    public Task The_migrations_make_the_tables_that_the_model_describes() => Drift.NoneAsync<DialoguesDb>(options => new DialoguesDb(options));
}
