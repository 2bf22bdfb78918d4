using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Migrations;

[DbContext(typeof(SourcesDb))]
[Migration("20260101000000_SourcesInit")]
internal sealed class Init : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateDocuments(migrationBuilder);
        CreateDecisions(migrationBuilder);
        CreateTopics(migrationBuilder);
        CreateContradictions(migrationBuilder);
        CreateProducts(migrationBuilder);
        migrationBuilder.CreateCitations("sources");
    }

    private static void CreateDocuments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sources_document",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                FileName = table.Column<string>(name: "file_name", nullable: true),
                Title = table.Column<string>(name: "title"),
                Kind = table.Column<string>(name: "kind"),
                IssuedOn = table.Column<string>(name: "issued_on", nullable: true),
                DiaryNumber = table.Column<string>(name: "diary_number", nullable: true),
                IssuedBy = table.Column<Guid>(name: "issued_by", nullable: true),
                TextQuality = table.Column<string>(name: "text_quality", nullable: true),
                HoldsPersonalData = table.Column<bool>(name: "holds_personal_data"),
                Language = table.Column<string>(name: "language", nullable: true),
                Url = table.Column<string>(name: "url", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_sources_document", row => row.Id));
        migrationBuilder.CreateIndex("IX_sources_document_key", "sources_document", "key", unique: true);
    }

    private static void CreateDecisions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sources_decision",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Standing = table.Column<string>(name: "standing"),
                Kind = table.Column<string>(name: "kind"),
                DecidedBy = table.Column<string>(name: "decided_by"),
                DecidedOn = table.Column<string>(name: "decided_on", nullable: true),
                PlannedFor = table.Column<string>(name: "planned_for", nullable: true),
                Paragraph = table.Column<int>(name: "paragraph", nullable: true),
                DiaryNumber = table.Column<string>(name: "diary_number", nullable: true),
                ProposedBy = table.Column<Guid>(name: "proposed_by", nullable: true),
                Summary = table.Column<string>(name: "summary"),
                SummaryEn = table.Column<string>(name: "summary_en", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_sources_decision", row => row.Id));
        migrationBuilder.CreateIndex("IX_sources_decision_key", "sources_decision", "key", unique: true);

        migrationBuilder.CreateTable(
            "sources_decision_subject",
            table => new
            {
                DecisionId = table.Column<Guid>(name: "decision_id"),
                Order = table.Column<int>(name: "order"),
                Subject = table.Column<string>(name: "subject"),
                SubjectId = table.Column<Guid>(name: "subject_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_sources_decision_subject", row => new { row.DecisionId, row.Order });
                table.ForeignKey("FK_sources_decision_subject_sources_decision_decision_id", row => row.DecisionId, "sources_decision", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_sources_decision_subject_subject_id", "sources_decision_subject", "subject_id");
    }

    private static void CreateTopics(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sources_topic",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                NameSv = table.Column<string>(name: "name_sv"),
                NameEn = table.Column<string>(name: "name_en"),
                Parent = table.Column<Guid>(name: "parent", nullable: true),
                Synonyms = table.Column<string>(name: "synonyms"),
                KlassaCode = table.Column<string>(name: "klassa_code", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_sources_topic", row => row.Id));
        migrationBuilder.CreateIndex("IX_sources_topic_key", "sources_topic", "key", unique: true);
    }

    private static void CreateContradictions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sources_contradiction",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Subject = table.Column<string>(name: "subject"),
                SubjectId = table.Column<Guid>(name: "subject_id"),
                Field = table.Column<string>(name: "field"),
                State = table.Column<string>(name: "state"),
                Resolution = table.Column<string>(name: "resolution", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_sources_contradiction", row => row.Id));
        migrationBuilder.CreateIndex("IX_sources_contradiction_key", "sources_contradiction", "key", unique: true);
        migrationBuilder.CreateIndex("IX_sources_contradiction_subject_id", "sources_contradiction", "subject_id");

        migrationBuilder.CreateTable(
            "sources_claim",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                ContradictionId = table.Column<Guid>(name: "contradiction_id"),
                Order = table.Column<int>(name: "order"),
                Value = table.Column<string>(name: "value"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_sources_claim", row => row.Id);
                table.ForeignKey("FK_sources_claim_sources_contradiction_contradiction_id", row => row.ContradictionId, "sources_contradiction", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_sources_claim_contradiction_id", "sources_claim", "contradiction_id");
    }

    private static void CreateProducts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sources_product",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Standing = table.Column<string>(name: "standing"),
                Title = table.Column<string>(name: "title"),
                Owner = table.Column<Guid>(name: "owner", nullable: true),
                Topics = table.Column<string>(name: "topics"),
                Format = table.Column<string>(name: "format", nullable: true),
                Url = table.Column<string>(name: "url", nullable: true),
                UpdatedHow = table.Column<string>(name: "updated_how", nullable: true),
                KeyedBy = table.Column<string>(name: "keyed_by", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_sources_product", row => row.Id));
        migrationBuilder.CreateIndex("IX_sources_product_key", "sources_product", "key", unique: true);
    }
}
