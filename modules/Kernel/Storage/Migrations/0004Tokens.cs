using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage.Migrations;

[DbContext(typeof(KernelDb))]
[Migration("20260104000000_Tokens")]
internal sealed class CreateTokens : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "kernel_token",
            table => new
            {
                Id = table.Column<long>(name: "id"),
                Account = table.Column<string>(name: "account"),
                Role = table.Column<string>(name: "role"),
                Organization = table.Column<string>(name: "organization", nullable: true),
                CreatedAt = table.Column<long>(name: "created_at"),
                ExpiresAt = table.Column<long>(name: "expires_at", nullable: true),
                RevokedAt = table.Column<long>(name: "revoked_at", nullable: true),
                LastUsedOn = table.Column<DateOnly>(name: "last_used_on", nullable: true),
                Hash = table.Column<string>(name: "hash"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_token", token => token.Id));
        migrationBuilder.CreateIndex("IX_kernel_token_hash", "kernel_token", "hash", unique: true);
    }
}
