namespace Samverkan.Kernel.Recording;

/// <summary>A view of a record, or of a part with a key of its own, that can be changed and has a history.</summary>
public interface IRecorded
{
    /// <summary>The id of the record, unique over all types.</summary>
    Guid RecordId { get; }
}
