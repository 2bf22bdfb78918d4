using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Migrations;

[DbContext(typeof(DialoguesDb))]
[Migration("20260202000000_CreateFindings")]
internal sealed class CreateFindings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateFindingTables(migrationBuilder);
        CreateNeeds(migrationBuilder);
        CreateActions(migrationBuilder);
        CreateForwardings(migrationBuilder);
        CreatePriorities(migrationBuilder);
    }

    private static void CreateFindingTables(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_finding",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Round = table.Column<Guid>(name: "round"),
                Text = table.Column<string>(name: "text"),
                FoldedText = table.Column<string>(name: "folded_text", defaultValue: ""),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Theme = table.Column<string>(name: "theme"),
                Scope = table.Column<string>(name: "scope"),
                Responsible = table.Column<Guid>(name: "responsible", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_finding", row => row.Id));
        migration.CreateIndex("IX_dialogues_finding_key", "dialogues_finding", "key", unique: true);
        migration.CreateIndex("IX_dialogues_finding_round", "dialogues_finding", "round");
        migration.CreateIndex("IX_dialogues_finding_responsible", "dialogues_finding", "responsible");
        migration.CreateTable(
            "dialogues_finding_source",
            table => new
            {
                FindingId = table.Column<Guid>(name: "finding_id"),
                Order = table.Column<int>(name: "order"),
                Statement = table.Column<Guid>(name: "statement"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_dialogues_finding_source", row => new { row.FindingId, row.Order });
                table.ForeignKey("FK_dialogues_finding_source_dialogues_finding_finding_id", row => row.FindingId, "dialogues_finding", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_dialogues_finding_source_statement", "dialogues_finding_source", "statement");
    }

    private static void CreateNeeds(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_need",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Text = table.Column<string>(name: "text"),
                FoldedText = table.Column<string>(name: "folded_text", defaultValue: ""),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Theme = table.Column<string>(name: "theme"),
                State = table.Column<string>(name: "state"),
                MetFor = table.Column<string>(name: "met_for"),
                DroppedBecause = table.Column<string>(name: "dropped_because", nullable: true),
                WantedArena = table.Column<Guid>(name: "wanted_arena", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_need", row => row.Id));
        migration.CreateIndex("IX_dialogues_need_key", "dialogues_need", "key", unique: true);
        migration.CreateIndex("IX_dialogues_need_state", "dialogues_need", "state");
        migration.CreateIndex("IX_dialogues_need_wanted_arena", "dialogues_need", "wanted_arena");
        migration.CreateTable(
            "dialogues_need_raised",
            table => new
            {
                NeedId = table.Column<Guid>(name: "need_id"),
                Order = table.Column<int>(name: "order"),
                Origin = table.Column<string>(name: "origin"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_dialogues_need_raised", row => new { row.NeedId, row.Order });
                table.ForeignKey("FK_dialogues_need_raised_dialogues_need_need_id", row => row.NeedId, "dialogues_need", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            "dialogues_need_link",
            table => new
            {
                NeedId = table.Column<Guid>(name: "need_id"),
                Kind = table.Column<string>(name: "kind"),
                Order = table.Column<int>(name: "order"),
                Node = table.Column<string>(name: "node"),
                NodeId = table.Column<Guid>(name: "node_id"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_dialogues_need_link", row => new { row.NeedId, row.Kind, row.Order });
                table.ForeignKey("FK_dialogues_need_link_dialogues_need_need_id", row => row.NeedId, "dialogues_need", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_dialogues_need_link_node_id", "dialogues_need_link", "node_id");
    }

    private static void CreateActions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_action",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Responsible = table.Column<Guid>(name: "responsible", nullable: true),
                DueBy = table.Column<string>(name: "due_by", nullable: true),
                State = table.Column<string>(name: "state"),
                Finding = table.Column<Guid>(name: "finding", nullable: true),
                Need = table.Column<Guid>(name: "need", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_action", row => row.Id));
        migration.CreateIndex("IX_dialogues_action_key", "dialogues_action", "key", unique: true);
        migration.CreateIndex("IX_dialogues_action_finding", "dialogues_action", "finding");
        migration.CreateIndex("IX_dialogues_action_need", "dialogues_action", "need");
    }

    private static void CreateForwardings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_forwarding",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                What = table.Column<string>(name: "what"),
                WhatId = table.Column<Guid>(name: "what_id"),
                ForwardedBy = table.Column<Guid>(name: "forwarded_by"),
                ForwardedTo = table.Column<Guid>(name: "forwarded_to"),
                OccurredOn = table.Column<string>(name: "occurred_on", nullable: true),
                Answer = table.Column<string>(name: "answer", nullable: true),
                State = table.Column<string>(name: "state"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_forwarding", row => row.Id));
        migration.CreateIndex("IX_dialogues_forwarding_key", "dialogues_forwarding", "key", unique: true);
        migration.CreateIndex("IX_dialogues_forwarding_what_id", "dialogues_forwarding", "what_id");
    }

    private static void CreatePriorities(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_priority",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Round = table.Column<Guid>(name: "round", nullable: true),
                Text = table.Column<string>(name: "text"),
                FoldedText = table.Column<string>(name: "folded_text", defaultValue: ""),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Rank = table.Column<int>(name: "rank", nullable: true),
                JointBy = table.Column<Guid>(name: "joint_by", nullable: true),
                Standing = table.Column<string>(name: "standing"),
                FromDay = table.Column<int>(name: "validity_from_day"),
                UntilDay = table.Column<int>(name: "validity_until_day"),
                CertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                CertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                Validity = table.Column<string>(name: "validity_text"),
                Attested = table.Column<string>(name: "validity_attested"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_priority", row => row.Id));
        migration.CreateIndex("IX_dialogues_priority_key", "dialogues_priority", "key", unique: true);
        migration.CreateIndex("IX_dialogues_priority_round", "dialogues_priority", "round");
        migration.IndexValidity("dialogues_priority");
        migration.CreateTable(
            "dialogues_priority_topic",
            table => new
            {
                PriorityId = table.Column<Guid>(name: "priority_id"),
                Order = table.Column<int>(name: "order"),
                Topic = table.Column<Guid>(name: "topic"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_dialogues_priority_topic", row => new { row.PriorityId, row.Order });
                table.ForeignKey("FK_dialogues_priority_topic_dialogues_priority_priority_id", row => row.PriorityId, "dialogues_priority", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_dialogues_priority_topic_topic", "dialogues_priority_topic", "topic");
    }
}
