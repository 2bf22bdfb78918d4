using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Storage;

/// <summary>A module with one of each kind of column.</summary>
internal sealed class SampleDb(DbContextOptions<SampleDb> options) : ModuleDb(options)
{
    public DbSet<Sample> Samples => Set<Sample>();

    protected override string Prefix => "sample";

    protected override void Map(ModelBuilder model)
    {
        var sample = model.Entity<Sample>();
        sample.ToTable("sample_sample");
        sample.HasIndex(s => s.Key).IsUnique();
        sample.HasMany(s => s.Parts).WithOne().HasForeignKey(part => part.SampleId);
        model.Entity<SamplePart>().ToTable("sample_part");
    }
}

internal sealed class Sample : IValid
{
    public AgreementId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required string NameFolded { get; init; }

    public required Validity Validity { get; init; }

    public Standing Standing { get; init; }

    public Evidence? Evidence { get; init; }

    public PartialDate? OccurredOn { get; init; }

    public DiaryNumber? DiaryNumber { get; init; }

    public NodeRef? Basis { get; init; }

    public StakeholderId? Holder { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<Standing>? Standings { get; init; }

    public List<SamplePart> Parts { get; init; } = [];
}

internal sealed class SamplePart
{
    public AgreementAreaId Id { get; init; } = new(Guid.CreateVersion7());

    public AgreementId SampleId { get; init; }

    public required string Name { get; init; }

    public required Validity Holds { get; init; }
}

[DbContext(typeof(SampleDb))]
[Migration("20260101000000_Sample")]
internal sealed class SampleMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sample_sample",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                NameFolded = table.Column<string>(name: "name_folded"),
                FromDay = table.Column<int>(name: "validity_from_day"),
                UntilDay = table.Column<int>(name: "validity_until_day"),
                CertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                CertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                Text = table.Column<string>(name: "validity_text"),
                Attested = table.Column<string>(name: "validity_attested"),
                Standing = table.Column<string>(name: "standing"),
                Evidence = table.Column<string>(name: "evidence", nullable: true),
                OccurredOn = table.Column<string>(name: "occurred_on", nullable: true),
                DiaryNumber = table.Column<string>(name: "diary_number", nullable: true),
                Basis = table.Column<string>(name: "basis", nullable: true),
                Holder = table.Column<Guid>(name: "holder", nullable: true),
                Tags = table.Column<string>(name: "tags"),
                Standings = table.Column<string>(name: "standings", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_sample_sample", s => s.Id));
        migrationBuilder.CreateTable(
            "sample_part",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                SampleId = table.Column<Guid>(name: "sample_id"),
                Name = table.Column<string>(name: "name"),
                FromDay = table.Column<int>(name: "holds_from_day"),
                UntilDay = table.Column<int>(name: "holds_until_day"),
                CertainFromDay = table.Column<int>(name: "holds_certain_from_day"),
                CertainUntilDay = table.Column<int>(name: "holds_certain_until_day"),
                Text = table.Column<string>(name: "holds_text"),
                Attested = table.Column<string>(name: "holds_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_sample_part", s => s.Id);
                table.ForeignKey("FK_sample_part_sample_sample_sample_id", part => part.SampleId, "sample_sample", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_sample_sample_key", "sample_sample", "key", unique: true);
        migrationBuilder.CreateIndex("IX_sample_part_sample_id", "sample_part", "sample_id");
        migrationBuilder.IndexValidity("sample_sample");
        migrationBuilder.IndexValidity("sample_part", "holds");
        migrationBuilder.CreateCitations("sample");
    }
}
