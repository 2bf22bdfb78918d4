namespace Samverkan.Kernel.Storage;

/// <summary>The database cannot be used; the message says why and what to do, and needs no stack trace. It is for those who run the program: it may name files.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What clients are told of it.</summary>
    public StorageFault Fault { get; init; }
}

/// <summary>Why a database cannot be used.</summary>
public enum StorageFault
{
    /// <summary>It cannot be reached, or does not behave as promised.</summary>
    Unusable,

    /// <summary>Somebody else is at it; it will pass.</summary>
    Busy,

    /// <summary>It cannot grow.</summary>
    Full,

    /// <summary>It can be read and not written.</summary>
    ReadOnly,

    /// <summary>It has lost something.</summary>
    Damaged,
}
