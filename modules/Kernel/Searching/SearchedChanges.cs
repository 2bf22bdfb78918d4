using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

/// <summary>Which searched records a context is about to change, by themselves or by one of their parts.</summary>
internal static class SearchedChanges
{
    public static ILookup<IEntityType, Guid> In(DbContext db)
        => db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .SelectMany(WholesOf)
            .Distinct()
            .ToLookup(whole => whole.Type, whole => whole.Id);

    /// <summary>The searched types of a module.</summary>
    public static IEnumerable<IEntityType> TypesOf(ModuleDb db)
        => db.Model.GetEntityTypes().Where(type => type.BaseType is null && type.ClrType.IsAssignableTo(typeof(ISearched)));

    /// <summary>Whether the rows behind a navigation are parts of the record whose words are its own.</summary>
    public static bool HasWords(INavigationBase? navigation) => navigation?.PropertyInfo?.GetCustomAttribute<SearchedPartsAttribute>() is not null;

    private static IEnumerable<(IEntityType Type, Guid Id)> WholesOf(EntityEntry entry)
    {
        if (entry.Entity is ISearched) yield return (entry.Metadata.GetRootType(), IdIn(entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue!));

        // A part that goes from one whole to another changes both.
        foreach (var key in entry.Metadata.GetForeignKeys().Where(key => HasWords(key.PrincipalToDependent)))
        {
            var property = entry.Property(key.Properties[0].Name);
            foreach (var id in new[] { property.CurrentValue, property.OriginalValue }.OfType<object>()) yield return (key.PrincipalEntityType.GetRootType(), IdIn(id));
        }
    }

    private static Guid IdIn(object id) => (Guid)id.GetType().GetProperty(nameof(INodeId<>.Value))!.GetValue(id)!;
}
