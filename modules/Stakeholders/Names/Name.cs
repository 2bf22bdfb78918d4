using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Names;

/// <summary>A name, how it is used and when.</summary>
internal sealed class Name : IValid
{
    public StakeholderId StakeholderId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    /// <summary>What a search looks in.</summary>
    public string Folded { get; private init; } = "";

    public required NameUse Use { get; init; }

    public required Validity Validity { get; init; }

    public static Name Of(int order, string text, NameUse use, Validity validity)
        => new() { Order = order, Text = text, Folded = Folding.Fold(text), Use = use, Validity = validity };

    /// <summary>What its owner is ordered by in lists.</summary>
    public static string SortNameOf(IReadOnlyList<Name> names)
        => (names.FirstOrDefault(name => name.Use is NameUse.Official) ?? names[0]).Folded;

    public NameView ToView() => new() { Text = Text, Use = Use, Validity = Validity };
}

internal sealed class NameConfiguration : IEntityTypeConfiguration<Name>
{
    public void Configure(EntityTypeBuilder<Name> builder)
    {
        builder.ToTable("stakeholders_name");
        builder.HasKey(name => new { name.StakeholderId, name.Order });
    }
}
