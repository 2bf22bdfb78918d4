namespace Samverkan.Sources.Contracts;

/// <summary>A view of a record that citations support. Each module hangs the field citations on a marker of its own that derives from this one.</summary>
public interface ICited
{
    /// <summary>The id of the record, unique over all types: what its citations point at.</summary>
    Guid RecordId { get; }
}
