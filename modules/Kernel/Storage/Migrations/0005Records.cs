using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage.Migrations;

[DbContext(typeof(KernelDb))]
[Migration("20260105000000_Records")]
internal sealed class CreateRecords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("kernel_seed_key");
        migrationBuilder.CreateTable(
            "kernel_record",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Type = table.Column<string>(name: "type"),
                Collection = table.Column<string>(name: "collection", nullable: true),
                Whole = table.Column<Guid>(name: "whole"),
                Version = table.Column<int>(name: "version"),
                CreatedAt = table.Column<long>(name: "created_at"),
                UpdatedAt = table.Column<long>(name: "updated_at"),
                Document = table.Column<string>(name: "document", nullable: true),
                IsRemoved = table.Column<bool>(name: "is_removed"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_record", record => record.Id));
        migrationBuilder.CreateIndex("IX_kernel_record_key", "kernel_record", "key", unique: true);
        migrationBuilder.CreateIndex("IX_kernel_record_whole", "kernel_record", "whole");
        migrationBuilder.CreateIndex("IX_kernel_record_collection_key", "kernel_record", ["collection", "key"]);
        migrationBuilder.CreateTable(
            "kernel_change",
            table => new
            {
                Number = table.Column<long>(name: "number"),
                RecordedAt = table.Column<long>(name: "recorded_at"),
                Account = table.Column<string>(name: "account"),
                Role = table.Column<string>(name: "role"),
                Organization = table.Column<string>(name: "organization", nullable: true),
                Command = table.Column<string>(name: "command"),
                Reason = table.Column<string>(name: "reason", nullable: true),
                RequestId = table.Column<Guid>(name: "request_id", nullable: true),
                RequestHash = table.Column<string>(name: "request_hash", nullable: true),
                Result = table.Column<Guid>(name: "result", nullable: true),
                Hash = table.Column<string>(name: "hash"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_change", change => change.Number));
        migrationBuilder.CreateIndex("IX_kernel_change_recorded_at", "kernel_change", "recorded_at");
        migrationBuilder.CreateIndex("IX_kernel_change_account_request_id", "kernel_change", ["account", "request_id"]);
        migrationBuilder.CreateTable(
            "kernel_version",
            table => new
            {
                RecordId = table.Column<Guid>(name: "record_id"),
                Version = table.Column<int>(name: "version"),
                Change = table.Column<long>(name: "change"),
                Document = table.Column<string>(name: "document", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_kernel_version", version => new { version.RecordId, version.Version }));
        migrationBuilder.CreateIndex("IX_kernel_version_change", "kernel_version", "change");
        migrationBuilder.CreateTable(
            "kernel_reference",
            table => new
            {
                Whole = table.Column<Guid>(name: "whole"),
                Target = table.Column<string>(name: "target"),
                Place = table.Column<string>(name: "place"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_reference", reference => new { reference.Whole, reference.Target, reference.Place }));
        migrationBuilder.CreateIndex("IX_kernel_reference_target", "kernel_reference", "target");
    }
}
