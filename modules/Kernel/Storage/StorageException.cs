namespace Samverkan.Kernel.Storage;

/// <summary>The database cannot be used; the message says why and what to do, and needs no stack trace.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
