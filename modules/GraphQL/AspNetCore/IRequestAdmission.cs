namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Says whether the asker may go on now, or has asked too often. A host that counts sets it as a feature of the HTTP request.</summary>
public interface IRequestAdmission
{
    /// <summary>Asked once for each operation that comes over a connection that stays open: only the opening of that connection was a request that the host could count.</summary>
    /// <returns>For how long to wait; null for going on at once.</returns>
    TimeSpan? MustWaitToAsk();

    /// <summary>Asked once for each mutation that could run, before any of it does.</summary>
    /// <param name="changes">How many fields it has at its root: each is a change of its own.</param>
    /// <returns>For how long to wait; null for going on at once.</returns>
    TimeSpan? MustWaitToChange(int changes);
}
