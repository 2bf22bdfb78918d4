using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage.Migrations;

[DbContext(typeof(KernelDb))]
[Migration("20260103000000_Search")]
internal sealed class CreateSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "kernel_search_entry",
            table => new
            {
                Id = table.Column<long>(name: "id"),
                RecordId = table.Column<Guid>(name: "record_id"),
                Type = table.Column<string>(name: "type"),
                Place = table.Column<int>(name: "place"),
                Key = table.Column<string>(name: "key"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_search_entry", entry => entry.Id));
        migrationBuilder.CreateIndex("IX_kernel_search_entry_record_id", "kernel_search_entry", "record_id", unique: true);
        migrationBuilder.CreateTable(
            "kernel_search_text",
            table => new
            {
                EntryId = table.Column<long>(name: "entry_id"),
                Texts = table.Column<string>(name: "texts"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_search_text", text => text.EntryId));
        migrationBuilder.CreateTable(
            "kernel_search_topic",
            table => new
            {
                EntryId = table.Column<long>(name: "entry_id"),
                Topic = table.Column<Guid>(name: "topic"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_search_topic", link => new { link.EntryId, link.Topic }));
        migrationBuilder.CreateIndex("IX_kernel_search_topic_topic", "kernel_search_topic", "topic");
        migrationBuilder.CreateTable(
            "kernel_search_filling",
            table => new
            {
                Id = table.Column<int>(name: "id"),
                FilledBy = table.Column<string>(name: "filled_by"),
            },
            constraints: table => table.PrimaryKey("PK_kernel_search_filling", filling => filling.Id));
    }
}
