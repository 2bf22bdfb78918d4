namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Says whether the asker may change something now. A host that counts changes sets it as a feature of the HTTP request.</summary>
public interface IChangeAdmission
{
    /// <summary>Asked once for each mutation.</summary>
    /// <returns>For how long to wait; null for going on at once.</returns>
    TimeSpan? MustWait();
}
