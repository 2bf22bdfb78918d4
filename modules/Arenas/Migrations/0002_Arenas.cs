using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas.Migrations;

[DbContext(typeof(ArenasDb))]
[Migration("20260201000000_CreateArenas")]
internal sealed class CreateArenas : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateTheArenas(migrationBuilder);
        CreateParts(migrationBuilder);
        CreateMandates(migrationBuilder);
        CreateSeatsAndRelations(migrationBuilder);
        CreatePlans(migrationBuilder);
    }

    private static void CreateTheArenas(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_arena",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Kind = table.Column<string>(name: "kind"),
                Level = table.Column<string>(name: "level"),
                Standing = table.Column<string>(name: "standing"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
                ParticipationMode = table.Column<string>(name: "participation_mode"),
                Frequency = table.Column<string>(name: "frequency", nullable: true),
                Convener = table.Column<Guid>(name: "convener", nullable: true),
                Body = table.Column<Guid>(name: "body", nullable: true),
                SortName = table.Column<string>(name: "sort_name"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_arenas_arena", row => row.Id));
        migrationBuilder.CreateIndex("IX_arenas_arena_key", "arenas_arena", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_arena_body", "arenas_arena", "body");
        migrationBuilder.CreateIndex("IX_arenas_arena_convener", "arenas_arena", "convener");
        migrationBuilder.IndexValidity("arenas_arena");
    }

    private static void CreateParts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_name",
            table => new
            {
                ArenaId = table.Column<Guid>(name: "arena_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                FoldedText = table.Column<string>(name: "folded_text", defaultValue: ""),
                Use = table.Column<string>(name: "use"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_name", row => new { row.ArenaId, row.Order });
                table.ForeignKey("FK_arenas_name_arenas_arena_arena_id", row => row.ArenaId, "arenas_arena", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.IndexValidity("arenas_name");

        migrationBuilder.CreateTable(
            "arenas_topic",
            table => new
            {
                ArenaId = table.Column<Guid>(name: "arena_id"),
                Order = table.Column<int>(name: "order"),
                TopicId = table.Column<Guid>(name: "topic_id"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_topic", row => new { row.ArenaId, row.Order });
                table.ForeignKey("FK_arenas_topic_arenas_arena_arena_id", row => row.ArenaId, "arenas_arena", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_topic_topic_id", "arenas_topic", "topic_id");
        migrationBuilder.IndexValidity("arenas_topic");

        migrationBuilder.CreateTable(
            "arenas_purpose",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                ArenaId = table.Column<Guid>(name: "arena_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_purpose", row => row.Id);
                table.ForeignKey("FK_arenas_purpose_arenas_arena_arena_id", row => row.ArenaId, "arenas_arena", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_purpose_arena_id", "arenas_purpose", "arena_id");
        migrationBuilder.IndexValidity("arenas_purpose");

        migrationBuilder.CreateTable(
            "arenas_under_body",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                ArenaId = table.Column<Guid>(name: "arena_id"),
                Order = table.Column<int>(name: "order"),
                Body = table.Column<Guid>(name: "body"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_under_body", row => row.Id);
                table.ForeignKey("FK_arenas_under_body_arenas_arena_arena_id", row => row.ArenaId, "arenas_arena", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_under_body_arena_id", "arenas_under_body", "arena_id");
        migrationBuilder.IndexValidity("arenas_under_body");
    }

    private static void CreateMandates(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_mandate",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                ArenaId = table.Column<Guid>(name: "arena_id"),
                Order = table.Column<int>(name: "order"),
                Kind = table.Column<string>(name: "kind", nullable: true),
                Clarity = table.Column<string>(name: "clarity"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Basis = table.Column<string>(name: "basis", nullable: true),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_mandate", row => row.Id);
                table.ForeignKey("FK_arenas_mandate_arenas_arena_arena_id", row => row.ArenaId, "arenas_arena", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_mandate_key", "arenas_mandate", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_mandate_arena_id", "arenas_mandate", "arena_id");
        migrationBuilder.IndexValidity("arenas_mandate");

        migrationBuilder.CreateTable(
            "arenas_mandate_topic",
            table => new
            {
                MandateId = table.Column<Guid>(name: "mandate_id"),
                Order = table.Column<int>(name: "order"),
                TopicId = table.Column<Guid>(name: "topic_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_mandate_topic", row => new { row.MandateId, row.Order });
                table.ForeignKey("FK_arenas_mandate_topic_arenas_mandate_mandate_id", row => row.MandateId, "arenas_mandate", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_mandate_topic_topic_id", "arenas_mandate_topic", "topic_id");
    }

    private static void CreateSeatsAndRelations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_seat",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                ArenaId = table.Column<Guid>(name: "arena_id"),
                Order = table.Column<int>(name: "order"),
                Stakeholder = table.Column<Guid>(name: "stakeholder"),
                AppointedBy = table.Column<Guid>(name: "appointed_by", nullable: true),
                Count = table.Column<int>(name: "count", nullable: true),
                Capacity = table.Column<string>(name: "capacity"),
                RepresentedByPost = table.Column<Guid>(name: "represented_by_post", nullable: true),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_seat", row => row.Id);
                table.ForeignKey("FK_arenas_seat_arenas_arena_arena_id", row => row.ArenaId, "arenas_arena", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_seat_key", "arenas_seat", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_seat_arena_id", "arenas_seat", "arena_id");
        migrationBuilder.CreateIndex("IX_arenas_seat_stakeholder", "arenas_seat", "stakeholder");
        migrationBuilder.CreateIndex("IX_arenas_seat_represented_by_post", "arenas_seat", "represented_by_post");
        migrationBuilder.IndexValidity("arenas_seat");

        migrationBuilder.CreateTable(
            "arenas_relation",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                From = table.Column<Guid>(name: "from"),
                Target = table.Column<Guid>(name: "target"),
                Kind = table.Column<string>(name: "kind"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_arenas_relation", row => row.Id));
        migrationBuilder.CreateIndex("IX_arenas_relation_key", "arenas_relation", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_relation_from", "arenas_relation", "from");
        migrationBuilder.CreateIndex("IX_arenas_relation_target", "arenas_relation", "target");
        migrationBuilder.IndexValidity("arenas_relation");
    }

    private static void CreatePlans(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_annual_focus",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Arena = table.Column<Guid>(name: "arena"),
                Year = table.Column<int>(name: "year"),
                Items = table.Column<string>(name: "items"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_arenas_annual_focus", row => row.Id));
        migrationBuilder.CreateIndex("IX_arenas_annual_focus_key", "arenas_annual_focus", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_annual_focus_arena_year", "arenas_annual_focus", ["arena", "year"], unique: true);

        migrationBuilder.CreateTable(
            "arenas_plan",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Term = table.Column<Guid>(name: "term"),
                Standing = table.Column<string>(name: "standing"),
                DeclaredBy = table.Column<Guid>(name: "declared_by", nullable: true),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_arenas_plan", row => row.Id));
        migrationBuilder.CreateIndex("IX_arenas_plan_key", "arenas_plan", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_plan_term", "arenas_plan", "term");

        migrationBuilder.CreateTable(
            "arenas_planned_arena",
            table => new
            {
                PlanId = table.Column<Guid>(name: "plan_id"),
                Order = table.Column<int>(name: "order"),
                ArenaId = table.Column<Guid>(name: "arena_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_planned_arena", row => new { row.PlanId, row.Order });
                table.ForeignKey("FK_arenas_planned_arena_arenas_plan_plan_id", row => row.PlanId, "arenas_plan", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_planned_arena_arena_id", "arenas_planned_arena", "arena_id");
    }
}
