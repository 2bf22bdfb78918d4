using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage.Migrations;

[DbContext(typeof(KernelDb))]
[Migration("20260102000000_RegisterVersion")]
internal sealed class AddRegisterVersion : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "kernel_register",
            table => new
            {
                Id = table.Column<int>(name: "id"),
                Version = table.Column<long>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_register", register => register.Id));
        migrationBuilder.Sql("INSERT INTO kernel_register (id, version) VALUES (1, 0)");
    }
}
