using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

/// <summary>Reads searched records, each whole, as they are stored.</summary>
internal static class SearchedRecords
{
    private static readonly MethodInfo ReadMethod = Own(nameof(ReadRowsAsync));
    private static readonly MethodInfo IdsMethod = Own(nameof(ReadIdsAsync));

    /// <summary>The entries of those that are there.</summary>
    public static Task<List<SearchEntry>> ReadAsync(ModuleDb db, IEntityType type, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
        => (Task<List<SearchEntry>>)For(ReadMethod, type).Invoke(null, [db, type, ids, cancellationToken])!;

    public static Task<List<Guid>> AllIdsAsync(ModuleDb db, IEntityType type, CancellationToken cancellationToken)
        => (Task<List<Guid>>)For(IdsMethod, type).Invoke(null, [db, KeyOf(type).Name, cancellationToken])!;

    private static async Task<List<SearchEntry>> ReadRowsAsync<TRow, TId>(ModuleDb db, IEntityType type, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
        where TRow : class, ISearched
        where TId : struct, INodeId<TId>
    {
        var (key, keys) = (KeyOf(type).Name, ids.Select(TId.From).ToList());
        var rows = db.Set<TRow>().AsNoTracking();
        foreach (var parts in type.GetDerivedTypesInclusive().SelectMany(each => each.GetDeclaredNavigations()).Where(SearchedChanges.HasWords)) rows = rows.Include(parts.Name);
        return [.. (await rows.Where(row => keys.Contains(EF.Property<TId>(row, key))).AsSplitQuery().ToListAsync(cancellationToken)).Select(row => row.ToSearchEntry())];
    }

    private static async Task<List<Guid>> ReadIdsAsync<TRow, TId>(ModuleDb db, string key, CancellationToken cancellationToken)
        where TRow : class, ISearched
        where TId : struct, INodeId<TId>
        => [.. (await db.Set<TRow>().Select(row => EF.Property<TId>(row, key)).ToListAsync(cancellationToken)).Select(id => id.Value)];

    private static IProperty KeyOf(IEntityType type) => type.FindPrimaryKey()!.Properties.Single();

    private static MethodInfo For(MethodInfo method, IEntityType type) => method.MakeGenericMethod(type.ClrType, KeyOf(type).ClrType);

    private static MethodInfo Own(string name) => typeof(SearchedRecords).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;
}
