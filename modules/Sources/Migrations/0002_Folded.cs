using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Migrations;

/// <summary>What filters and orders look at.</summary>
[DbContext(typeof(SourcesDb))]
[Migration("20261122000000_SourcesFolded")]
internal sealed class Folded : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddFolded("sources_document", "title");
        migrationBuilder.AddFirstDay("sources_document", "issued_on", "issued_from");
        migrationBuilder.AddFolded("sources_decision", "summary");
        migrationBuilder.AddFirstDay("sources_decision", "decided_on", "decided_from");
        migrationBuilder.AddFolded("sources_topic", "name_sv");
        migrationBuilder.AddFolded("sources_topic", "name_en");
        migrationBuilder.AddFolded("sources_product", "title");
    }
}
