using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Samverkan.GraphQL.Types;
using Samverkan.Host.Imports.Files;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host;

/// <summary>Why the program cannot start, in words that say what to do.</summary>
internal sealed class StartFault(string message) : Exception(message)
{
    /// <summary>What is printed on standard error when the start fails: no stack trace, always something to do.</summary>
    public static string Explain(Exception fault) => Chain(fault).Select(Known).FirstOrDefault(words => words is not null)
        ?? $"The start failed: {fault.Message} ({fault.GetType().Name}). Nothing has been changed.";

    private static string? Known(Exception fault) => fault switch
    {
        StartFault or SheetFileException or StorageException or SeedException or SchemaException => fault.Message,
        IOException { InnerException: AddressInUseException } => $"{fault.Message.TrimEnd('.')}: something else listens there. Stop it, or choose another address, for example --urls http://localhost:5081.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "The address may not be used by this account. Choose another with --urls, with a port above 1023.",
        SocketException => $"The address cannot be used: {fault.Message}. Choose another with --urls http://localhost:5080.",
        FormatException when fault.Message.StartsWith("Invalid url", StringComparison.Ordinal) => $"{fault.Message} is no address to listen at. Write it as --urls http://localhost:5080.",
        UnauthorizedAccessException => $"{fault.Message} Give this account the right, or point the setting at another place.",
        _ => null,
    };

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException) yield return fault;
    }
}
