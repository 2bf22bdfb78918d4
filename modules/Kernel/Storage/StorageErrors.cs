using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Samverkan.Kernel.Storage;

/// <summary>Tells clients of a database that cannot be used, in a sentence that names no file; the log has all of it.</summary>
internal sealed partial class StorageErrors(Database database, ILogger<StorageErrors> log) : IErrorFilter
{
    public GraphQLError OnError(GraphQLError error)
    {
        if (error.Exception is not (StorageException or DbException or DbUpdateException) || database.Explain(error.Exception) is not { } told) return error;
        var (code, message) = SentenceOf(told.Fault);
        LogRefused(log, code, told.Message, error.Extensions?.GetValueOrDefault("traceId"));
        return error with { Code = code, Message = message };
    }

    public static (string Code, string Message) SentenceOf(StorageFault fault) => fault switch
    {
        StorageFault.Busy => ("STORAGE_BUSY", "Another change is being written and takes too long. Nothing has been changed. Try again in a moment."),
        StorageFault.Full => ("STORAGE_UNAVAILABLE", "The register has no room for changes now. Nothing has been changed, and what is there can be read. Try again later."),
        StorageFault.ReadOnly => ("STORAGE_UNAVAILABLE", "The register can only be read now. Nothing has been changed. Try again later."),
        StorageFault.Damaged => ("STORAGE_UNAVAILABLE", "The register is damaged, and those who run it must restore it. Nothing has been changed."),
        _ => ("STORAGE_UNAVAILABLE", "The register cannot be reached now. Nothing has been changed. Try again later."),
    };

    [LoggerMessage(LogLevel.Error, "{Code}: {Reason} The client has trace id {TraceId}")]
    private static partial void LogRefused(ILogger logger, string code, string reason, object? traceId);
}
