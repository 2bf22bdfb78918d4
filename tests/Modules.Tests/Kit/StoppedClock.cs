using System.Globalization;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>A clock that stands still.</summary>
/// <param name="moment">Its moment, in ISO 8601, for example 2023-01-01T12:00:00Z.</param>
internal sealed class StoppedClock(string moment) : TimeProvider
{
    private readonly DateTimeOffset now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    public override DateTimeOffset GetUtcNow() => now;
}
