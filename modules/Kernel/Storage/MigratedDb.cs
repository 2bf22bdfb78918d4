using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage;

/// <summary>A module's context outside of any operation, for the migrations. Their order is the line of the modules.</summary>
internal sealed record MigratedDb(Type Type, string HistoryTable, Func<ModuleDb> Open)
{
    /// <summary>Whether a migration of the module has not been run.</summary>
    /// <remarks>EF Core answers the same, but builds a model for each module first, and every start would wait for that.</remarks>
    public async Task<bool> HasPendingAsync(Database database, CancellationToken cancellationToken)
    {
        var run = await database.ReadAsync(HistoryTable, "MigrationId", cancellationToken);
        return Migrations().Except(run).Any();
    }

    /// <summary>The names of all that this program knows.</summary>
    public IEnumerable<string> Migrations()
        => from type in Type.Assembly.GetTypes()
           where type.GetCustomAttribute<DbContextAttribute>()?.ContextType == Type
           select type.GetCustomAttribute<MigrationAttribute>()?.Id;
}
