using System.Data.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;
using Database = Samverkan.Kernel.Storage.Database;

namespace Samverkan.Kernel;

/// <summary>Asks for the keys of things of any module by their ids, which are unique over all types. An id that does not exist is left out of the answer.</summary>
public sealed record KeysByIds(IReadOnlyList<Guid> Ids) : IRequest<IReadOnlyDictionary<Guid, string>>;

/// <summary>Looks into every table whose rows have a key, with one statement: what points at things of any type need not know whose they are.</summary>
internal sealed class KeysByIdsHandler(Database database, IServiceProvider services, IEnumerable<MigratedDb> modules)
    : IRequestHandler<KeysByIds, IReadOnlyDictionary<Guid, string>>
{
    private const string Ids = "@ids";

    public async Task<IReadOnlyDictionary<Guid, string>> Handle(KeysByIds request, CancellationToken cancellationToken)
    {
        // The tables are the same as long as the program runs.
        var sql = database.Forms.GetOrAdd((typeof(KeysByIds), typeof(KernelDb)), _ => string.Join(" UNION ALL ", modules.SelectMany(module => Tables((ModuleDb)services.GetRequiredService(module.Type)))));
        return await services.CurrentSession().RunAsync((string)sql, [new(Ids, database.ListOf(request.Ids))], ReadAsync, cancellationToken);
    }

    private IEnumerable<string> Tables(ModuleDb db)
    {
        var quoted = db.GetService<ISqlGenerationHelper>();
        return db.Model.GetEntityTypes()
            .Where(row => row.FindProperty("Key")?.ClrType == typeof(string) && row.FindPrimaryKey() is { Properties: [{ Name: "Id" }] })
            .Select(row => (Table: quoted.DelimitIdentifier(row.GetTableName()!, row.GetSchema()), Id: Column(row, "Id"), Key: Column(row, "Key")))
            .Distinct()
            .Select(row => $"SELECT {row.Id}, {row.Key} FROM {row.Table} WHERE {database.Among(row.Id, Ids)}");

        string Column(IEntityType row, string name) => quoted.DelimitIdentifier(row.FindProperty(name)!.GetColumnName());
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(DbCommand command, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var keys = new Dictionary<Guid, string>();
        while (await reader.ReadAsync(cancellationToken)) keys[reader.GetGuid(0)] = reader.GetString(1);
        return keys;
    }
}
