using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Samverkan.Kernel.Storage;

/// <summary>What is told of a database that cannot be used.</summary>
/// <param name="Code">Stable, for programs: STORAGE_BUSY when it passes by itself, else STORAGE_UNAVAILABLE.</param>
/// <param name="Message">For clients; it names no file.</param>
/// <param name="Reason">For those who run the program.</param>
public sealed record StorageRefusal(string Code, string Message, string Reason)
{
    internal static StorageRefusal? Of(Database database, Exception exception)
    {
        if (exception is not (StorageException or DbException or DbUpdateException) || database.Explain(exception) is not { } told) return null;
        var (code, message) = told.Fault switch
        {
            StorageFault.Busy => ("STORAGE_BUSY", "Another change is being written and takes too long. Nothing has been changed. Try again in a moment."),
            StorageFault.Full => ("STORAGE_UNAVAILABLE", "The register has no room for changes now. Nothing has been changed, and what is there can be read. Try again later."),
            StorageFault.ReadOnly => ("STORAGE_UNAVAILABLE", "The register can only be read now. Nothing has been changed. Try again later."),
            StorageFault.Damaged => ("STORAGE_UNAVAILABLE", "The register is damaged, and those who run it must restore it. Nothing has been changed."),
            _ => ("STORAGE_UNAVAILABLE", "The register cannot be reached now. Nothing has been changed. Try again later."),
        };
        return new StorageRefusal(code, message, told.Message);
    }
}

/// <summary>Tells clients of a database that cannot be used; the log has all of it.</summary>
internal sealed partial class StorageErrors(Database database, ILogger<StorageErrors> log) : IErrorFilter
{
    public GraphQLError OnError(GraphQLError error)
    {
        if (error.Exception is null || StorageRefusal.Of(database, error.Exception) is not { } refusal) return error;
        LogRefused(log, refusal.Code, refusal.Reason, error.Extensions?.GetValueOrDefault("traceId"));
        return error with { Code = refusal.Code, Message = refusal.Message };
    }

    [LoggerMessage(LogLevel.Error, "{Code}: {Reason} The client has trace id {TraceId}")]
    private static partial void LogRefused(ILogger logger, string code, string reason, object? traceId);
}
