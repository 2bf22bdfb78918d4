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

    /// <summary>Adds the folded form of a text, for filters and the Swedish order, to a table that may hold rows.</summary>
    /// <param name="migration">Being built.</param>
    /// <param name="table">With the text.</param>
    /// <param name="column">The text; the new column has its name after folded_.</param>
    /// <param name="nullable">Whether there may be no text.</param>
    public static void AddFolded(this MigrationBuilder migration, string table, string column, bool nullable = false)
    {
        migration.AddColumn<string>($"folded_{column}", table, nullable: nullable, defaultValue: nullable ? null : "");
        if (IsSqlite(migration)) migration.Sql($"UPDATE {table} SET folded_{column} = {FoldedSql(column)}");
    }

    /// <summary>Adds the first day of an imprecise date, for filters and orders, to a table that may hold rows.</summary>
    /// <param name="migration">Being built.</param>
    /// <param name="table">With the date.</param>
    /// <param name="column">The date.</param>
    /// <param name="day">The new column.</param>
    public static void AddFirstDay(this MigrationBuilder migration, string table, string column, string day)
    {
        migration.AddColumn<DateOnly>(day, table, nullable: true);
        if (IsSqlite(migration)) migration.Sql($"UPDATE {table} SET {day} = {FirstDaySql(column)}");
    }

    /// <summary>What <see cref="Folding"/> makes of the letters that the sets of data have: rows that are older than the column came from nowhere else.</summary>
    internal static string FoldedSql(string column)
    {
        (string Letters, string Sign)[] signs = [("Åå", "{"), ("Ää", "|"), ("Öö", "}"), ("Éé", "e"), ("Èè", "e"), ("Üü", "y"), ("Áá", "a"), ("Àà", "a")];
        return signs.SelectMany(pair => pair.Letters, (pair, letter) => (letter, pair.Sign)).Aggregate($"lower({column})", (sql, pair) => $"replace({sql}, '{pair.letter}', '{pair.Sign}')");
    }

    internal static string FirstDaySql(string column) => $"substr(rtrim(ltrim({column}, '<>='), '~') || '-01-01', 1, 10)";

    // No other database is older than these columns.
    private static bool IsSqlite(MigrationBuilder migration) => migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal);
}
