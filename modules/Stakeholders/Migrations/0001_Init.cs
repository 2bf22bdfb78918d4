using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Stakeholders.Migrations;

[DbContext(typeof(StakeholdersDb))]
[Migration("20260101000000_StakeholdersInit")]
internal sealed class Init : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateStakeholders(migrationBuilder);
        CreateNames(migrationBuilder);
        CreateRelations(migrationBuilder);
        CreateOccupancies(migrationBuilder);
        CreateChanges(migrationBuilder);
        migrationBuilder.CreateCitations("stakeholders");
    }

    private static void CreateStakeholders(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "stakeholders_stakeholder",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                StakeholderKind = table.Column<string>(name: "stakeholder_kind"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
                SortName = table.Column<string>(name: "sort_name"),
                Kinds = table.Column<string>(name: "kinds", nullable: true),
                LegalForm = table.Column<string>(name: "legal_form", nullable: true),
                County = table.Column<string>(name: "county", nullable: true),
                Rule = table.Column<string>(name: "rule", nullable: true),
                UnitKind = table.Column<string>(name: "unit_kind", nullable: true),
                OrganizationId = table.Column<Guid>(name: "organization_id", nullable: true),
                BodyKind = table.Column<string>(name: "body_kind", nullable: true),
                PrincipalsNote = table.Column<string>(name: "principals_note", nullable: true),
                DiarySeries = table.Column<string>(name: "diary_series", nullable: true),
                Title = table.Column<string>(name: "title", nullable: true),
                PostKind = table.Column<string>(name: "post_kind", nullable: true),
                OfId = table.Column<Guid>(name: "of_id", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_stakeholders_stakeholder", row => row.Id));
        migrationBuilder.CreateIndex("IX_stakeholders_stakeholder_key", "stakeholders_stakeholder", "key", unique: true);
        migrationBuilder.CreateIndex("IX_stakeholders_stakeholder_sort_name_id", "stakeholders_stakeholder", ["sort_name", "id"]);
        migrationBuilder.CreateIndex("IX_stakeholders_stakeholder_organization_id", "stakeholders_stakeholder", "organization_id");
        migrationBuilder.CreateIndex("IX_stakeholders_stakeholder_of_id", "stakeholders_stakeholder", "of_id");
        migrationBuilder.IndexValidity("stakeholders_stakeholder");
    }

    private static void CreateNames(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "stakeholders_name",
            table => new
            {
                StakeholderId = table.Column<Guid>(name: "stakeholder_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                Folded = table.Column<string>(name: "folded"),
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
                table.PrimaryKey("PK_stakeholders_name", row => new { row.StakeholderId, row.Order });
                table.ForeignKey("FK_stakeholders_name_stakeholders_stakeholder_stakeholder_id", row => row.StakeholderId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.IndexValidity("stakeholders_name");

        migrationBuilder.CreateTable(
            "stakeholders_code",
            table => new
            {
                OrganizationId = table.Column<Guid>(name: "organization_id"),
                Order = table.Column<int>(name: "order"),
                Kind = table.Column<string>(name: "kind"),
                Value = table.Column<string>(name: "value"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_code", row => new { row.OrganizationId, row.Order });
                table.ForeignKey("FK_stakeholders_code_stakeholders_stakeholder_organization_id", row => row.OrganizationId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_code_value", "stakeholders_code", "value");
        migrationBuilder.IndexValidity("stakeholders_code");
    }

    private static void CreateRelations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "stakeholders_membership",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                GroupId = table.Column<Guid>(name: "group_id"),
                OrganizationId = table.Column<Guid>(name: "organization_id"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_membership", row => row.Id);
                table.ForeignKey("FK_stakeholders_membership_stakeholders_stakeholder_group_id", row => row.GroupId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_membership_group_id", "stakeholders_membership", "group_id");
        migrationBuilder.CreateIndex("IX_stakeholders_membership_organization_id", "stakeholders_membership", "organization_id");
        migrationBuilder.IndexValidity("stakeholders_membership");

        migrationBuilder.CreateTable(
            "stakeholders_unit_parent",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                UnitId = table.Column<Guid>(name: "unit_id"),
                ParentId = table.Column<Guid>(name: "parent_id"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_unit_parent", row => row.Id);
                table.ForeignKey("FK_stakeholders_unit_parent_stakeholders_stakeholder_unit_id", row => row.UnitId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_unit_parent_unit_id", "stakeholders_unit_parent", "unit_id");
        migrationBuilder.IndexValidity("stakeholders_unit_parent");

        migrationBuilder.CreateTable(
            "stakeholders_body_parent",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                BodyId = table.Column<Guid>(name: "body_id"),
                ParentId = table.Column<Guid>(name: "parent_id"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_body_parent", row => row.Id);
                table.ForeignKey("FK_stakeholders_body_parent_stakeholders_stakeholder_body_id", row => row.BodyId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_body_parent_body_id", "stakeholders_body_parent", "body_id");
        migrationBuilder.IndexValidity("stakeholders_body_parent");

        migrationBuilder.CreateTable(
            "stakeholders_principal",
            table => new
            {
                BodyId = table.Column<Guid>(name: "body_id"),
                Order = table.Column<int>(name: "order"),
                OrganizationId = table.Column<Guid>(name: "organization_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_principal", row => new { row.BodyId, row.Order });
                table.ForeignKey("FK_stakeholders_principal_stakeholders_stakeholder_body_id", row => row.BodyId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_principal_organization_id", "stakeholders_principal", "organization_id");
    }

    private static void CreateOccupancies(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "stakeholders_occupancy",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                PostId = table.Column<Guid>(name: "post_id"),
                Order = table.Column<int>(name: "order"),
                Status = table.Column<string>(name: "status"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_occupancy", row => row.Id);
                table.ForeignKey("FK_stakeholders_occupancy_stakeholders_stakeholder_post_id", row => row.PostId, "stakeholders_stakeholder", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_occupancy_post_id", "stakeholders_occupancy", "post_id");
        migrationBuilder.IndexValidity("stakeholders_occupancy");

        migrationBuilder.CreateTable(
            "stakeholders_term_of_office",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Name = table.Column<string>(name: "name"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table => table.PrimaryKey("PK_stakeholders_term_of_office", row => row.Id));
        migrationBuilder.CreateIndex("IX_stakeholders_term_of_office_key", "stakeholders_term_of_office", "key", unique: true);
        migrationBuilder.IndexValidity("stakeholders_term_of_office");
    }

    private static void CreateChanges(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "stakeholders_change",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Standing = table.Column<string>(name: "standing"),
                Kind = table.Column<string>(name: "kind"),
                OccurredOn = table.Column<string>(name: "occurred_on", nullable: true),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Decision = table.Column<Guid>(name: "decision", nullable: true),
                Functions = table.Column<string>(name: "functions"),
            },
            constraints: table => table.PrimaryKey("PK_stakeholders_change", row => row.Id));
        migrationBuilder.CreateIndex("IX_stakeholders_change_key", "stakeholders_change", "key", unique: true);

        migrationBuilder.CreateTable(
            "stakeholders_change_side",
            table => new
            {
                ChangeId = table.Column<Guid>(name: "change_id"),
                Order = table.Column<int>(name: "order"),
                IsResult = table.Column<bool>(name: "is_result"),
                StakeholderId = table.Column<Guid>(name: "stakeholder_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_stakeholders_change_side", row => new { row.ChangeId, row.Order });
                table.ForeignKey("FK_stakeholders_change_side_stakeholders_change_change_id", row => row.ChangeId, "stakeholders_change", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_stakeholders_change_side_stakeholder_id", "stakeholders_change_side", "stakeholder_id");
    }
}
