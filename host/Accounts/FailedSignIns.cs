using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.Host.Accounts;

/// <summary>Counts and tells the attempts to sign in with what lets nobody in.</summary>
/// <remarks>
/// A token is too long to be guessed, so who has a good one is let in however often others at the same address have failed: to lock
/// them out would be a weapon in the hands of whoever shares their address.
/// </remarks>
internal sealed partial class FailedSignIns(IServiceProvider services, ILogger<FailedSignIns> log)
{
    private readonly Rates? rates = services.GetService<Rates>();

    /// <returns>For how long the address is to leave it; null while it has not failed too often.</returns>
    public TimeSpan? Count(HttpContext context, string reason)
    {
        // What is refused unheard leaves no line of its own: whoever floods the host does not flood the log.
        if (rates?.MustWaitToSignIn(context) is { } wait) return wait;
        Failed(Callers.NameOf(context), reason);
        return null;
    }

    [LoggerMessage(20, LogLevel.Warning, "Security: a sign-in from {Address} was refused: {Reason}")]
    private partial void Failed(string? address, string reason);
}
