using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Arenas.Migrations;

/// <summary>The decision or agreement by which an arena came to exist; and what no two records may share is told by rules, in words.</summary>
[DbContext(typeof(ArenasDb))]
[Migration("20261122130000_ArenaChanges")]
internal sealed class ArenaChanges : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("established_by", "arenas_arena", nullable: true);
        migrationBuilder.DropIndex("IX_arenas_annual_focus_arena_year", "arenas_annual_focus");
        migrationBuilder.CreateIndex("IX_arenas_annual_focus_arena_year", "arenas_annual_focus", ["arena", "year"]);
        migrationBuilder.DropIndex("IX_arenas_matter_diary_number_registered_by_id", "arenas_matter");
        migrationBuilder.CreateIndex("IX_arenas_matter_diary_number_registered_by_id", "arenas_matter", ["diary_number", "registered_by_id"]);
    }
}
