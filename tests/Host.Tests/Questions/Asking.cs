namespace Samverkan.Host.Tests.Questions;

/// <summary>Tests that only ask share one register, filled with the five documents.</summary>
[CollectionDefinition(Name)]
public sealed class Asking : ICollectionFixture<SamverkanApp>
{
    public const string Name = "Asking";
}
