using System.Data.Common;
using System.Diagnostics;

namespace Samverkan.Kernel.Storage;

/// <summary>Tells who wants to know of the statements that go past EF Core, as EF Core tells of its own.</summary>
internal static class SentStatements
{
    public const string Listener = "Samverkan.Storage";
    public const string Sent = "Samverkan.Storage.StatementSent";

    private static readonly DiagnosticListener Source = new(Listener);

    public static void Tell(DbCommand command)
    {
        if (Source.IsEnabled(Sent)) Source.Write(Sent, command);
    }
}
