using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Agreements.Migrations;

[DbContext(typeof(AgreementsDb))]
[Migration("20260101000000_AgreementsInit")]
internal sealed partial class Init : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAgreements(migrationBuilder);
        CreateTerms(migrationBuilder);
        CreateContent(migrationBuilder);
        CreatePlans(migrationBuilder);
        CreateFollowUps(migrationBuilder);
        migrationBuilder.CreateCitations("agreements");
    }

    private static void CreateAgreements(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agreements_agreement",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Kind = table.Column<string>(name: "kind"),
                DiaryNumber = table.Column<string>(name: "diary_number"),
                RegisteredById = table.Column<Guid>(name: "registered_by_id", nullable: true),
                ResponsibleBodyId = table.Column<Guid>(name: "responsible_body_id", nullable: true),
                ExecutedById = table.Column<Guid>(name: "executed_by_id", nullable: true),
                OriginalTermFromDay = table.Column<int>(name: "original_term_from_day"),
                OriginalTermUntilDay = table.Column<int>(name: "original_term_until_day"),
                OriginalTermCertainFromDay = table.Column<int>(name: "original_term_certain_from_day"),
                OriginalTermCertainUntilDay = table.Column<int>(name: "original_term_certain_until_day"),
                OriginalTermText = table.Column<string>(name: "original_term_text"),
                OriginalTermAttested = table.Column<string>(name: "original_term_attested"),
                BasedOnId = table.Column<Guid>(name: "based_on_id", nullable: true),
                ReplacesId = table.Column<Guid>(name: "replaces_id", nullable: true),
                CoTerminousWithId = table.Column<Guid>(name: "co_terminous_with_id", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_agreements_agreement", row => row.Id));
        migrationBuilder.CreateIndex("IX_agreements_agreement_key", "agreements_agreement", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_agreement_diary_number_registered_by_id", "agreements_agreement", ["diary_number", "registered_by_id"], unique: true);
        migrationBuilder.CreateIndex("IX_agreements_agreement_based_on_id", "agreements_agreement", "based_on_id");
        migrationBuilder.CreateIndex("IX_agreements_agreement_replaces_id", "agreements_agreement", "replaces_id");
        migrationBuilder.CreateIndex("IX_agreements_agreement_co_terminous_with_id", "agreements_agreement", "co_terminous_with_id");
        migrationBuilder.IndexValidity("agreements_agreement", "original_term");
        migrationBuilder.CreateTable(
            "agreements_title",
            table => new
            {
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                Use = table.Column<string>(name: "use"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_title", row => new { row.AgreementId, row.Order });
                table.ForeignKey("FK_agreements_title_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.IndexValidity("agreements_title");
        migrationBuilder.CreateTable(
            "agreements_open_question",
            table => new
            {
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_open_question", row => new { row.AgreementId, row.Order });
                table.ForeignKey("FK_agreements_open_question_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "agreements_party",
            table => new
            {
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                StakeholderId = table.Column<Guid>(name: "stakeholder_id"),
                IsGroup = table.Column<bool>(name: "is_group"),
                Capacity = table.Column<string>(name: "capacity"),
                ValidityFromDay = table.Column<int>(name: "validity_from_day"),
                ValidityUntilDay = table.Column<int>(name: "validity_until_day"),
                ValidityCertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                ValidityCertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                ValidityText = table.Column<string>(name: "validity_text"),
                ValidityAttested = table.Column<string>(name: "validity_attested"),
                RecordId = table.Column<Guid>(name: "record_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_party", row => new { row.AgreementId, row.Order });
                table.ForeignKey("FK_agreements_party_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_party_stakeholder_id", "agreements_party", "stakeholder_id");
        migrationBuilder.IndexValidity("agreements_party");
    }

    private static void CreateTerms(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agreements_event",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Kind = table.Column<string>(name: "kind"),
                OccurredOn = table.Column<string>(name: "occurred_on", nullable: true),
                KnownNoLaterThan = table.Column<DateOnly>(name: "known_no_later_than", nullable: true),
                EffectiveOn = table.Column<string>(name: "effective_on", nullable: true),
                NewLastDay = table.Column<DateOnly>(name: "new_last_day", nullable: true),
                ByPartyId = table.Column<Guid>(name: "by_party_id", nullable: true),
                DecisionId = table.Column<Guid>(name: "decision_id", nullable: true),
                Note = table.Column<string>(name: "note", nullable: true),
                NoteEn = table.Column<string>(name: "note_en", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_event", row => row.Id);
                table.ForeignKey("FK_agreements_event_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_event_key", "agreements_event", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_event_agreement_id_order", "agreements_event", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_attestation",
            table => new
            {
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                On = table.Column<string>(name: "on"),
                Status = table.Column<string>(name: "status"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_attestation", row => new { row.AgreementId, row.Order });
                table.ForeignKey("FK_agreements_attestation_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
