using Microsoft.EntityFrameworkCore.Migrations;

namespace Samverkan.Agreements.Migrations;

/// <summary>The tables of what an agreement says and of what follows from it.</summary>
internal sealed partial class Init
{
    private static void CreateContent(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agreements_area",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Name = table.Column<string>(name: "name"),
                NameEn = table.Column<string>(name: "name_en", nullable: true),
                TopicIds = table.Column<string>(name: "topic_ids"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_area", row => row.Id);
                table.ForeignKey("FK_agreements_area_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_area_key", "agreements_area", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_area_agreement_id_order", "agreements_area", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_obligation",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                ObligorId = table.Column<Guid>(name: "obligor_id"),
                BeneficiaryId = table.Column<Guid>(name: "beneficiary_id", nullable: true),
                Recurrence = table.Column<string>(name: "recurrence"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_obligation", row => row.Id);
                table.ForeignKey("FK_agreements_obligation_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_obligation_key", "agreements_obligation", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_obligation_agreement_id_order", "agreements_obligation", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_purpose",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_purpose", row => row.Id);
                table.ForeignKey("FK_agreements_purpose_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_purpose_key", "agreements_purpose", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_purpose_agreement_id_order", "agreements_purpose", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_perspective",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Name = table.Column<string>(name: "name"),
                NameEn = table.Column<string>(name: "name_en", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_perspective", row => row.Id);
                table.ForeignKey("FK_agreements_perspective_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_perspective_key", "agreements_perspective", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_perspective_agreement_id_order", "agreements_perspective", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_priority_area",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Name = table.Column<string>(name: "name"),
                NameEn = table.Column<string>(name: "name_en", nullable: true),
                Years = table.Column<string>(name: "years", nullable: true),
                Objectives = table.Column<string>(name: "objectives", nullable: true),
                Emphasis = table.Column<string>(name: "emphasis"),
                AddedThrough = table.Column<string>(name: "added_through", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_priority_area", row => row.Id);
                table.ForeignKey("FK_agreements_priority_area_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_priority_area_key", "agreements_priority_area", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_priority_area_agreement_id_order", "agreements_priority_area", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_priority_addition",
            table => new
            {
                PriorityAreaId = table.Column<Guid>(name: "priority_area_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                AddedThrough = table.Column<string>(name: "added_through"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_priority_addition", row => new { row.PriorityAreaId, row.Order });
                table.ForeignKey("FK_agreements_priority_addition_agreements_priority_area_priority_area_id", row => row.PriorityAreaId, "agreements_priority_area", "id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreatePlans(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agreements_annual_plan",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Year = table.Column<int>(name: "year", nullable: true),
                OtherContent = table.Column<string>(name: "other_content", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_annual_plan", row => row.Id);
                table.ForeignKey("FK_agreements_annual_plan_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_annual_plan_key", "agreements_annual_plan", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_annual_plan_agreement_id_order", "agreements_annual_plan", ["agreement_id", "order"]);
        migrationBuilder.CreateTable(
            "agreements_planned_meeting",
            table => new
            {
                AnnualPlanId = table.Column<Guid>(name: "annual_plan_id"),
                Order = table.Column<int>(name: "order"),
                Month = table.Column<int>(name: "month"),
                Level = table.Column<string>(name: "level"),
                PostIds = table.Column<string>(name: "post_ids"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_planned_meeting", row => new { row.AnnualPlanId, row.Order });
                table.ForeignKey("FK_agreements_planned_meeting_agreements_annual_plan_annual_plan_id", row => row.AnnualPlanId, "agreements_annual_plan", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "agreements_follow_on_assignment",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                AgreementId = table.Column<Guid>(name: "agreement_id"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                AssigneeIds = table.Column<string>(name: "assignee_ids"),
                State = table.Column<string>(name: "state"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_follow_on_assignment", row => row.Id);
                table.ForeignKey("FK_agreements_follow_on_assignment_agreements_agreement_agreement_id", row => row.AgreementId, "agreements_agreement", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_agreements_follow_on_assignment_key", "agreements_follow_on_assignment", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_follow_on_assignment_agreement_id_order", "agreements_follow_on_assignment", ["agreement_id", "order"]);
    }

    private static void CreateFollowUps(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agreements_follow_up",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Kind = table.Column<string>(name: "kind"),
                Subject = table.Column<string>(name: "subject"),
                SubjectId = table.Column<Guid>(name: "subject_id"),
                YearCovered = table.Column<int>(name: "year_covered", nullable: true),
                PerformedOn = table.Column<string>(name: "performed_on", nullable: true),
                OrderedById = table.Column<Guid>(name: "ordered_by_id", nullable: true),
                PerformedById = table.Column<Guid>(name: "performed_by_id", nullable: true),
                State = table.Column<string>(name: "state"),
                Focus = table.Column<string>(name: "focus", nullable: true),
                FocusEn = table.Column<string>(name: "focus_en", nullable: true),
                DocumentId = table.Column<Guid>(name: "document_id", nullable: true),
                ResultsKnown = table.Column<bool>(name: "results_known"),
            },
            constraints: table => table.PrimaryKey("PK_agreements_follow_up", row => row.Id));
        migrationBuilder.CreateIndex("IX_agreements_follow_up_key", "agreements_follow_up", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_follow_up_subject_id", "agreements_follow_up", "subject_id");
        migrationBuilder.CreateTable(
            "agreements_follow_up_plan",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                BodyId = table.Column<Guid>(name: "body_id"),
                Year = table.Column<int>(name: "year"),
                DecisionId = table.Column<Guid>(name: "decision_id", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_agreements_follow_up_plan", row => row.Id));
        migrationBuilder.CreateIndex("IX_agreements_follow_up_plan_key", "agreements_follow_up_plan", "key", unique: true);
        migrationBuilder.CreateIndex("IX_agreements_follow_up_plan_body_id", "agreements_follow_up_plan", "body_id");
        migrationBuilder.CreateTable(
            "agreements_follow_up_plan_item",
            table => new
            {
                FollowUpPlanId = table.Column<Guid>(name: "follow_up_plan_id"),
                Order = table.Column<int>(name: "order"),
                Subject = table.Column<string>(name: "subject"),
                Month = table.Column<int>(name: "month", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_agreements_follow_up_plan_item", row => new { row.FollowUpPlanId, row.Order });
                table.ForeignKey("FK_agreements_follow_up_plan_item_agreements_follow_up_plan_follow_up_plan_id", row => row.FollowUpPlanId, "agreements_follow_up_plan", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
