using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Arenas.Migrations;

[DbContext(typeof(ArenasDb))]
[Migration("20260202000001_CreateMatters")]
internal sealed class CreateMatters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_matter",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Title = table.Column<string>(name: "title"),
                TitleEn = table.Column<string>(name: "title_en", nullable: true),
                DiaryNumber = table.Column<string>(name: "diary_number", nullable: true),
                RegisteredById = table.Column<Guid>(name: "registered_by_id", nullable: true),
                RaisedById = table.Column<Guid>(name: "raised_by_id", nullable: true),
                LeadId = table.Column<Guid>(name: "lead_id", nullable: true),
                Subject = table.Column<string>(name: "subject", nullable: true),
                SubjectId = table.Column<Guid>(name: "subject_id", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_arenas_matter", row => row.Id));
        migrationBuilder.CreateIndex("IX_arenas_matter_key", "arenas_matter", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_matter_diary_number_registered_by_id", "arenas_matter", ["diary_number", "registered_by_id"], unique: true);
        migrationBuilder.CreateIndex("IX_arenas_matter_subject_id", "arenas_matter", "subject_id");

        migrationBuilder.CreateTable(
            "arenas_matter_topic",
            table => new
            {
                MatterId = table.Column<Guid>(name: "matter_id"),
                Order = table.Column<int>(name: "order"),
                TopicId = table.Column<Guid>(name: "topic_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_matter_topic", row => new { row.MatterId, row.Order });
                table.ForeignKey("FK_arenas_matter_topic_arenas_matter_matter_id", row => row.MatterId, "arenas_matter", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_matter_topic_topic_id", "arenas_matter_topic", "topic_id");

        migrationBuilder.CreateTable(
            "arenas_matter_step",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                MatterId = table.Column<Guid>(name: "matter_id"),
                Order = table.Column<int>(name: "order"),
                Place = table.Column<string>(name: "place"),
                PlaceId = table.Column<Guid>(name: "place_id"),
                Purpose = table.Column<string>(name: "purpose"),
                PlannedFor = table.Column<string>(name: "planned_for", nullable: true),
                OccurredOn = table.Column<string>(name: "occurred_on", nullable: true),
                Outcome = table.Column<string>(name: "outcome"),
                Note = table.Column<string>(name: "note", nullable: true),
                NoteEn = table.Column<string>(name: "note_en", nullable: true),
                MeetingId = table.Column<Guid>(name: "meeting_id", nullable: true),
                AgendaItemId = table.Column<Guid>(name: "agenda_item_id", nullable: true),
                DecisionId = table.Column<Guid>(name: "decision_id", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_matter_step", row => row.Id);
                table.ForeignKey("FK_arenas_matter_step_arenas_matter_matter_id", row => row.MatterId, "arenas_matter", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_matter_step_key", "arenas_matter_step", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_matter_step_matter_id_order", "arenas_matter_step", ["matter_id", "order"]);
        foreach (var pointer in new[] { "place_id", "meeting_id", "decision_id" })
            migrationBuilder.CreateIndex($"IX_arenas_matter_step_{pointer}", "arenas_matter_step", pointer);
    }
}
