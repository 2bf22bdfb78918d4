using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.RoleMap.Migrations;

/// <summary>Which conclusion from the dialogues says that something is unclear.</summary>
[DbContext(typeof(RoleMapDb))]
[Migration("20261122120000_UnclarityFinding")]
internal sealed class UnclarityFinding : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
        => migrationBuilder.AddColumn<Guid>("finding", "rolemap_unclarity", nullable: true);
}
