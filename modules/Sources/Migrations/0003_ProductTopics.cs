using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Migrations;

/// <summary>Topics, owners and keys of information products, for filters.</summary>
[DbContext(typeof(SourcesDb))]
[Migration("20261122010000_ProductTopics")]
internal sealed class ProductTopics : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sources_product_topic",
            table => new
            {
                ProductId = table.Column<Guid>(name: "product_id"),
                Order = table.Column<int>(name: "order"),
                Topic = table.Column<Guid>(name: "topic"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_sources_product_topic", row => new { row.ProductId, row.Order });
                table.ForeignKey("FK_sources_product_topic_sources_product_product_id", row => row.ProductId, "sources_product", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_sources_product_topic_topic", "sources_product_topic", "topic");
        migrationBuilder.CreateIndex("IX_sources_product_owner", "sources_product", "owner");
        migrationBuilder.AddFolded("sources_product", "keyed_by", nullable: true);

        // No product that was recorded before this migration has a topic.
        migrationBuilder.Sql("ALTER TABLE sources_product DROP COLUMN topics");
    }
}
