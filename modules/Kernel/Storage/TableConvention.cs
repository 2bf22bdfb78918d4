using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Samverkan.Kernel.Storage;

/// <summary>Columns in snake case, a validity as six columns, ids that nobody generates, and tables with the module's prefix.</summary>
internal sealed class TableConvention(string prefix) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table && !table.StartsWith(prefix + "_", StringComparison.Ordinal))
                throw new InvalidOperationException($"The table {table} must be named {prefix}_..., because all modules share one database.");

            NameColumns(entity, "");
            foreach (var property in entity.FindPrimaryKey()?.Properties.Where(IsOurId) ?? [])
                property.Builder.ValueGenerated(ValueGenerated.Never);
        }
    }

    private static void NameColumns(IConventionTypeBase type, string before)
    {
        foreach (var complex in type.GetComplexProperties())
        {
            if (complex.ClrType == typeof(Validity)) AddTexts(complex.ComplexType);
            NameColumns(complex.ComplexType, before + Snake(complex.Name) + "_");
        }

        foreach (var property in type.GetDeclaredProperties()) property.Builder.HasColumnName(before + Snake(property.Name));
    }

    private static void AddTexts(IConventionComplexType validity)
    {
        validity.Builder.Property(typeof(string), nameof(Validity.Text))?.IsRequired(true);
        validity.Builder.Property(typeof(string), nameof(Validity.Attested))?.IsRequired(true);
    }

    private static bool IsOurId(IConventionProperty property) => property.ClrType.Namespace == typeof(AgreementId).Namespace;

    private static string Snake(string name)
    {
        var snake = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
