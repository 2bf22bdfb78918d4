using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.RoleMap.Migrations;

[DbContext(typeof(RoleMapDb))]
[Migration("20260101000000_CreateRoleMap")]
internal sealed class CreateRoleMap : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateTasks(migrationBuilder);
        CreateAssignments(migrationBuilder);
        CreateHandovers(migrationBuilder);
        CreateUnclarities(migrationBuilder);
        migrationBuilder.CreateCitations("rolemap");
    }

    private static void CreateTasks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "rolemap_task",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Name = table.Column<string>(name: "name"),
                NameEn = table.Column<string>(name: "name_en", nullable: true),
                Kind = table.Column<string>(name: "kind", nullable: true),
                Synonyms = table.Column<string>(name: "synonyms"),
                Topics = table.Column<string>(name: "topics"),
                Parent = table.Column<Guid>(name: "parent", nullable: true),
                Agreement = table.Column<Guid>(name: "agreement", nullable: true),
                Area = table.Column<Guid>(name: "area", nullable: true),
                Obligation = table.Column<Guid>(name: "obligation", nullable: true),
                FromDay = table.Column<int>(name: "validity_from_day"),
                UntilDay = table.Column<int>(name: "validity_until_day"),
                CertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                CertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                Text = table.Column<string>(name: "validity_text"),
                Attested = table.Column<string>(name: "validity_attested"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_rolemap_task", task => task.Id));
        migration.CreateIndex("IX_rolemap_task_key", "rolemap_task", "key", unique: true);
        migration.CreateIndex("IX_rolemap_task_parent", "rolemap_task", "parent");
        migration.CreateIndex("IX_rolemap_task_agreement", "rolemap_task", "agreement");
        migration.CreateIndex("IX_rolemap_task_area", "rolemap_task", "area");
        migration.IndexValidity("rolemap_task");
    }

    private static void CreateAssignments(MigrationBuilder migration)
    {
        migration.CreateTable(
            "rolemap_assignment",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Task = table.Column<Guid>(name: "task"),
                Holder = table.Column<Guid>(name: "holder"),
                Role = table.Column<string>(name: "role"),
                Standing = table.Column<string>(name: "standing"),
                Share = table.Column<string>(name: "share"),
                ShareNote = table.Column<string>(name: "share_note", nullable: true),
                Territory = table.Column<string>(name: "territory", nullable: true),
                Basis = table.Column<string>(name: "basis", nullable: true),
                FromDay = table.Column<int>(name: "validity_from_day"),
                UntilDay = table.Column<int>(name: "validity_until_day"),
                CertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                CertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                Text = table.Column<string>(name: "validity_text"),
                Attested = table.Column<string>(name: "validity_attested"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_rolemap_assignment", assignment => assignment.Id));
        migration.CreateIndex("IX_rolemap_assignment_key", "rolemap_assignment", "key", unique: true);
        migration.CreateIndex("IX_rolemap_assignment_task", "rolemap_assignment", "task");
        migration.CreateIndex("IX_rolemap_assignment_holder", "rolemap_assignment", "holder");
        migration.CreateIndex("IX_rolemap_assignment_basis", "rolemap_assignment", "basis");
        migration.IndexValidity("rolemap_assignment");
    }

    private static void CreateHandovers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "rolemap_handover",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Task = table.Column<Guid>(name: "task"),
                From = table.Column<Guid>(name: "from"),
                To = table.Column<Guid>(name: "to"),
                Planned = table.Column<string>(name: "planned", nullable: true),
                Arrangement = table.Column<Guid>(name: "arrangement", nullable: true),
                State = table.Column<string>(name: "state"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_rolemap_handover", handover => handover.Id));
        migration.CreateIndex("IX_rolemap_handover_key", "rolemap_handover", "key", unique: true);
        migration.CreateIndex("IX_rolemap_handover_task", "rolemap_handover", "task");
        migration.CreateIndex("IX_rolemap_handover_arrangement", "rolemap_handover", "arrangement");
    }

    private static void CreateUnclarities(MigrationBuilder migration)
    {
        migration.CreateTable(
            "rolemap_unclarity",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Task = table.Column<Guid>(name: "task", nullable: true),
                Topic = table.Column<Guid>(name: "topic", nullable: true),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                ReportedIn = table.Column<string>(name: "reported_in"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_rolemap_unclarity", unclarity => unclarity.Id));
        migration.CreateIndex("IX_rolemap_unclarity_key", "rolemap_unclarity", "key", unique: true);
        migration.CreateIndex("IX_rolemap_unclarity_task", "rolemap_unclarity", "task");

        migration.CreateTable(
            "rolemap_unclarity_party",
            table => new
            {
                Order = table.Column<int>(name: "order"),
                UnclarityId = table.Column<Guid>(name: "unclarity_id"),
                Stakeholder = table.Column<Guid>(name: "stakeholder"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_rolemap_unclarity_party", party => new { party.UnclarityId, party.Order });
                table.ForeignKey(
                    "FK_rolemap_unclarity_party_rolemap_unclarity_unclarity_id",
                    party => party.UnclarityId,
                    "rolemap_unclarity",
                    "id",
                    onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_rolemap_unclarity_party_stakeholder", "rolemap_unclarity_party", "stakeholder");
    }
}
