using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Arenas.Migrations;

[DbContext(typeof(ArenasDb))]
[Migration("20260202000000_CreateMeetings")]
internal sealed class CreateMeetings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "arenas_meeting",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                ArenaId = table.Column<Guid>(name: "arena_id"),
                HeldOn = table.Column<string>(name: "held_on", nullable: true),
                PlannedFor = table.Column<string>(name: "planned_for", nullable: true),
                TakesPlaceOn = table.Column<DateOnly>(name: "takes_place_on", nullable: true),
                Mode = table.Column<string>(name: "mode"),
                RemoteParticipation = table.Column<string>(name: "remote_participation"),
                State = table.Column<string>(name: "state"),
            },
            constraints: table => table.PrimaryKey("PK_arenas_meeting", row => row.Id));
        migrationBuilder.CreateIndex("IX_arenas_meeting_key", "arenas_meeting", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_meeting_arena_id_takes_place_on", "arenas_meeting", ["arena_id", "takes_place_on"]);
        migrationBuilder.CreateIndex("IX_arenas_meeting_takes_place_on", "arenas_meeting", "takes_place_on");

        migrationBuilder.CreateTable(
            "arenas_agenda_item",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                MeetingId = table.Column<Guid>(name: "meeting_id"),
                Order = table.Column<int>(name: "order"),
                Paragraph = table.Column<int>(name: "paragraph", nullable: true),
                Title = table.Column<string>(name: "title"),
                TitleEn = table.Column<string>(name: "title_en", nullable: true),
                Purpose = table.Column<string>(name: "purpose"),
                Result = table.Column<string>(name: "result", nullable: true),
                ResultEn = table.Column<string>(name: "result_en", nullable: true),
                AddedById = table.Column<Guid>(name: "added_by_id", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_agenda_item", row => row.Id);
                table.ForeignKey("FK_arenas_agenda_item_arenas_meeting_meeting_id", row => row.MeetingId, "arenas_meeting", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_agenda_item_key", "arenas_agenda_item", "key", unique: true);
        migrationBuilder.CreateIndex("IX_arenas_agenda_item_meeting_id_order", "arenas_agenda_item", ["meeting_id", "order"]);

        migrationBuilder.CreateTable(
            "arenas_agenda_item_matter",
            table => new
            {
                AgendaItemId = table.Column<Guid>(name: "agenda_item_id"),
                Order = table.Column<int>(name: "order"),
                MatterId = table.Column<Guid>(name: "matter_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_arenas_agenda_item_matter", row => new { row.AgendaItemId, row.Order });
                table.ForeignKey("FK_arenas_agenda_item_matter_arenas_agenda_item_agenda_item_id", row => row.AgendaItemId, "arenas_agenda_item", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_arenas_agenda_item_matter_matter_id", "arenas_agenda_item_matter", "matter_id");
    }
}
