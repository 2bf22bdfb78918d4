using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Arenas.Migrations;

/// <summary>The agreement by which an arena exists.</summary>
[DbContext(typeof(ArenasDb))]
[Migration("20260215000000_ArenaAgreement")]
internal sealed class ArenaAgreement : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("agreement", "arenas_arena", nullable: true);
        migrationBuilder.CreateIndex("IX_arenas_arena_agreement", "arenas_arena", "agreement");
    }
}
