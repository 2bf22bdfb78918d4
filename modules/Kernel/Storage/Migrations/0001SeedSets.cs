using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage.Migrations;

[DbContext(typeof(KernelDb))]
[Migration("20260101000000_SeedSets")]
internal sealed class SeedSets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "kernel_seed_set",
            table => new
            {
                Name = table.Column<string>(name: "name"),
                LoadedAt = table.Column<long>(name: "loaded_at"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_seed_set", set => set.Name));
        migrationBuilder.CreateTable(
            "kernel_seed_key",
            table => new
            {
                Key = table.Column<string>(name: "key"),
                DeclaredIn = table.Column<string>(name: "declared_in"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_seed_key", key => key.Key));
    }
}
