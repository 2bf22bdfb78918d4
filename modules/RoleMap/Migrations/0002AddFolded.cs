using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.RoleMap.Migrations;

/// <summary>What filters and orders look at.</summary>
[DbContext(typeof(RoleMapDb))]
[Migration("20261122000000_RoleMapFolded")]
internal sealed class AddFolded : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddFolded("rolemap_task", "name");
    }
}
