using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Agreements.Migrations;

/// <summary>That a number stands once in a register (INV-09) is told as a fault of what is given, after the rows are written; two agreements can change numbers.</summary>
[DbContext(typeof(AgreementsDb))]
[Migration("20260301000000_DiaryNumberIndex")]
internal sealed class DiaryNumberIndex : Migration
{
    private const string Name = "IX_agreements_agreement_diary_number_registered_by_id";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(Name, "agreements_agreement");
        migrationBuilder.CreateIndex(Name, "agreements_agreement", ["diary_number", "registered_by_id"]);
    }
}
