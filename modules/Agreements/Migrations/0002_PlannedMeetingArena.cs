using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Agreements.Migrations;

[DbContext(typeof(AgreementsDb))]
[Migration("20260202000000_PlannedMeetingArena")]
internal sealed class PlannedMeetingArena : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
        => migrationBuilder.AddColumn<Guid>("arena_id", "agreements_planned_meeting", nullable: true);
}
