namespace Samverkan.Host.Tests.Kit;

/// <summary>Tests that count statements run alone: the counter hears every context of the process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Counting : ICollectionFixture<SamverkanApp>
{
    public const string Name = "Counting";
}
