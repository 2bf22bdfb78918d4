namespace Samverkan.Host.Tests.Kit;

/// <summary>Says that a rule has no offenders, and names every one that it has.</summary>
internal static class None
{
    public static void Of(IEnumerable<string> offenders)
    {
        var found = offenders.ToList();
        Assert.True(found.Count == 0, $"{found.Count} against the rule:\n{string.Join('\n', found)}");
    }
}
