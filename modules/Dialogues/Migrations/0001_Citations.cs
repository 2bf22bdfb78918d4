using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Migrations;

[DbContext(typeof(DialoguesDb))]
[Migration("20260101000000_CreateCitations")]
internal sealed class CreateCitations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateCitations("dialogues");
}
