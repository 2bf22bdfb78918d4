using Microsoft.EntityFrameworkCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Filters;

/// <summary>A table with a column of each kind that can be filtered or sorted by.</summary>
internal sealed class FilteredDb(DbContextOptions<FilteredDb> options) : ModuleDb(options)
{
    public DbSet<Row> Rows => Set<Row>();

    protected override string Prefix => "filtered";

    protected override void Map(ModelBuilder model)
    {
        var row = model.Entity<Row>();
        row.ToTable("filtered_row");
        row.HasIndex(each => each.Key).IsUnique();
        row.HasIndex(each => new { each.FoldedText, each.Text, each.Key });
        row.HasMany(each => each.Parts).WithOne().HasForeignKey(part => part.RowId);
        row.HasOne(each => each.Owner).WithMany().HasForeignKey(each => each.OwnerId);
        model.Entity<Part>().ToTable("filtered_part").HasIndex(part => part.RowId);
        model.Entity<Owner>().ToTable("filtered_owner");
    }
}

internal sealed class Row
{
    public required TopicId Id { get; init; }

    public required string Key { get; init; }

    public required string Text { get; init; }

    public string FoldedText { get => Folding.Fold(Text); private init => _ = value; }

    public string? Note { get; init; }

    public string? FoldedNote { get => Note is null ? null : Folding.Fold(Note); private init => _ = value; }

    public required int Number { get; init; }

    public int? Amount { get; init; }

    public double? Weight { get; init; }

    public DateOnly? Day { get; init; }

    public required bool Flag { get; init; }

    public Standing? Standing { get; init; }

    public required Guid Code { get; init; }

    public Guid? OwnerId { get; init; }

    public Owner? Owner { get; init; }

    public List<Part> Parts { get; init; } = [];
}

internal sealed class Part
{
    public required Guid Id { get; init; }

    public TopicId RowId { get; init; }

    public string? Word { get; init; }

    public string? FoldedWord { get => Word is null ? null : Folding.Fold(Word); private init => _ = value; }

    public int? Size { get; init; }
}

internal sealed class Owner
{
    public required Guid Id { get; init; }

    public required int Rank { get; init; }
}

/// <summary>A row as the graph shows it: by its key alone.</summary>
[GraphQLName("Row")]
internal sealed record RowView(string Key);

internal sealed class RowFilterInput : FilterInputType<Row>
{
    protected override void Configure(IFilterInputTypeDescriptor<Row> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.Id).ID<RowView>();
        descriptor.Field(row => row.Text).FoldedIn(row => row.FoldedText);
        descriptor.Field(row => row.Note).FoldedIn(row => row.FoldedNote);
        descriptor.Field(row => row.Number);
        descriptor.Field(row => row.Amount);
        descriptor.Field(row => row.Weight);
        descriptor.Field(row => row.Day);
        descriptor.Field(row => row.Flag);
        descriptor.Field(row => row.Standing);
        descriptor.Field(row => row.Code);
        descriptor.Field(row => row.Owner).Type<OwnerFilterInput>();
        descriptor.Field(row => row.Parts).Type<PartFilterInput>();
    }
}

internal sealed class OwnerFilterInput : FilterInputType<Owner>
{
    protected override void Configure(IFilterInputTypeDescriptor<Owner> descriptor)
        => descriptor.BindFieldsExplicitly().Field(owner => owner.Rank);
}

internal sealed class PartFilterInput : FilterInputType<Part>
{
    protected override void Configure(IFilterInputTypeDescriptor<Part> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(part => part.Word).FoldedIn(part => part.FoldedWord);
        descriptor.Field(part => part.Size);
    }
}

internal sealed class RowSortInput : SortInputType<Row>
{
    protected override void Configure(ISortInputTypeDescriptor<Row> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.Text).FoldedIn(row => row.FoldedText);
        descriptor.Field(row => row.Note).FoldedIn(row => row.FoldedNote);
        descriptor.Field(row => row.Number);
        descriptor.Field(row => row.Amount);
        descriptor.Field(row => row.Weight);
        descriptor.Field(row => row.Day);
        descriptor.Field(row => row.Flag);
    }
}

[QueryType]
internal static class RowQueries
{
    [UsePaging(MaxPageSize = 1000), UseFiltering<RowFilterInput>, UseSorting<RowSortInput>]
    public static async Task<Connection<RowView>> GetRowsAsync(
        QueryContext<Row> query, PagingArguments paging, FilteredDb db, CancellationToken cancellationToken)
        => (await db.Rows
            .With(query, sort => sort.AddAscending(row => row.Key))
            .ToPageAsync(paging, row => new RowView(row.Key), cancellationToken)).ToConnection();
}
