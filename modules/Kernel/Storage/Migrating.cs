using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Kernel.Storage;

/// <summary>What the modules' migrations have in common.</summary>
public static class Migrating
{
    /// <summary>Creates the module's table of citations.</summary>
    /// <param name="migration">Being built.</param>
    /// <param name="prefix">Of the module's tables.</param>
    public static void CreateCitations(this MigrationBuilder migration, string prefix)
    {
        var name = prefix + "_citation";
        migration.CreateTable(
            name,
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                RecordId = table.Column<Guid>(name: "record_id"),
                Order = table.Column<int>(name: "order"),
                Field = table.Column<string>(name: "field", nullable: true),
                Document = table.Column<Guid>(name: "document"),
                Locator = table.Column<string>(name: "locator", nullable: true),
                Phrase = table.Column<string>(name: "phrase", nullable: true),
                Evidence = table.Column<string>(name: "evidence"),
                Rule = table.Column<string>(name: "rule", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + name, row => row.Id));
        migration.CreateIndex($"IX_{name}_record_id", name, "record_id");
    }

    /// <summary>Indexes the possible days of a validity, so that OUT is decided by a range test on the index.</summary>
    /// <remarks>EF Core cannot declare an index on the columns of a complex property, so the migrations do it.</remarks>
    /// <param name="migration">Being built.</param>
    /// <param name="table">With the validity.</param>
    /// <param name="property">The validity's name in snake case.</param>
    public static void IndexValidity(this MigrationBuilder migration, string table, string property = "validity")
        => migration.CreateIndex($"IX_{table}_{property}_days", table, [$"{property}_from_day", $"{property}_until_day"]);
}
