using System.Globalization;

namespace Samverkan.Kernel.Storage;

/// <summary>The number of the register's latest change: raised in the transaction of each change, read in the snapshot of each operation.</summary>
internal sealed class RegisterVersion
{
    private const string Read = "SELECT version FROM kernel_register";
    private const string Raise = "UPDATE kernel_register SET version = version + 1";

    /// <summary>There is one row.</summary>
    public required int Id { get; init; }

    public required long Version { get; init; }

    public static Task<long> ReadAsync(DbSession session, CancellationToken cancellationToken) => session.RunAsync(
        Read, [], static async (command, cancelled) => Convert.ToInt64(await command.ExecuteScalarAsync(cancelled), CultureInfo.InvariantCulture), cancellationToken);

    public static Task RaiseAsync(DbSession session, CancellationToken cancellationToken)
        => session.RunAsync(Raise, [], static (command, cancelled) => command.ExecuteNonQueryAsync(cancelled), cancellationToken);
}
