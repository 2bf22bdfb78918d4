using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Migrations;

/// <summary>Rounds with their dialogues and questions, what was said in them, and how far agreements are judged to be fulfilled.</summary>
[DbContext(typeof(DialoguesDb))]
[Migration("20260201000000_CreateRounds")]
internal sealed class CreateRounds : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateRoundTable(migrationBuilder);
        CreateDialogues(migrationBuilder);
        CreateQuestions(migrationBuilder);
        CreateStatements(migrationBuilder);
        CreateJudgements(migrationBuilder);
    }

    private static void CreateRoundTable(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_round",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Agreement = table.Column<Guid>(name: "agreement"),
                Name = table.Column<string>(name: "name"),
                NameEn = table.Column<string>(name: "name_en", nullable: true),
                State = table.Column<string>(name: "state"),
                CompiledBy = table.Column<Guid>(name: "compiled_by", nullable: true),
                FromDay = table.Column<int>(name: "validity_from_day"),
                UntilDay = table.Column<int>(name: "validity_until_day"),
                CertainFromDay = table.Column<int>(name: "validity_certain_from_day"),
                CertainUntilDay = table.Column<int>(name: "validity_certain_until_day"),
                Text = table.Column<string>(name: "validity_text"),
                Attested = table.Column<string>(name: "validity_attested"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_round", round => round.Id));
        migration.CreateIndex("IX_dialogues_round_key", "dialogues_round", "key", unique: true);
        migration.CreateIndex("IX_dialogues_round_agreement", "dialogues_round", "agreement");
        migration.IndexValidity("dialogues_round");
    }

    private static void CreateDialogues(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_dialogue",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Round = table.Column<Guid>(name: "round"),
                Municipality = table.Column<Guid>(name: "municipality"),
                State = table.Column<string>(name: "state"),
                HeldOn = table.Column<string>(name: "held_on", nullable: true),
                Mode = table.Column<string>(name: "mode"),
                Posts = table.Column<string>(name: "posts"),
                Evidence = table.Column<string>(name: "evidence"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_dialogue", dialogue => dialogue.Id));
        migration.CreateIndex("IX_dialogues_dialogue_key", "dialogues_dialogue", "key", unique: true);
        migration.CreateIndex("IX_dialogues_dialogue_round_municipality", "dialogues_dialogue", ["round", "municipality"], unique: true);
        migration.CreateIndex("IX_dialogues_dialogue_municipality", "dialogues_dialogue", "municipality");
    }

    private static void CreateQuestions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_question",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Round = table.Column<Guid>(name: "round"),
                Order = table.Column<int>(name: "order"),
                Text = table.Column<string>(name: "text"),
                TextEn = table.Column<string>(name: "text_en", nullable: true),
                Theme = table.Column<string>(name: "theme"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_question", question => question.Id));
        migration.CreateIndex("IX_dialogues_question_key", "dialogues_question", "key", unique: true);
        migration.CreateIndex("IX_dialogues_question_round_order", "dialogues_question", ["round", "order"], unique: true);
    }

    private static void CreateStatements(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_statement",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Round = table.Column<Guid>(name: "round", nullable: true),
                SaidIn = table.Column<string>(name: "said_in", nullable: true),
                Dialogue = table.Column<Guid>(name: "dialogue", nullable: true),
                Question = table.Column<Guid>(name: "question", nullable: true),
                TextSv = table.Column<string>(name: "text_sv"),
                FoldedTextSv = table.Column<string>(name: "folded_text_sv", defaultValue: ""),
                TextEn = table.Column<string>(name: "text_en"),
                FoldedTextEn = table.Column<string>(name: "folded_text_en", defaultValue: ""),
                Theme = table.Column<string>(name: "theme"),
                Who = table.Column<string>(name: "who"),
                Count = table.Column<int>(name: "count", nullable: true),
                Sign = table.Column<string>(name: "sign"),
                SaidBy = table.Column<string>(name: "said_by"),
                RelayedBy = table.Column<Guid>(name: "relayed_by", nullable: true),
                Document = table.Column<Guid>(name: "document"),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_statement", statement => statement.Id));
        migration.CreateIndex("IX_dialogues_statement_key", "dialogues_statement", "key", unique: true);
        migration.CreateIndex("IX_dialogues_statement_round", "dialogues_statement", "round");
        migration.CreateIndex("IX_dialogues_statement_dialogue", "dialogues_statement", "dialogue");
        migration.CreateIndex("IX_dialogues_statement_document", "dialogues_statement", "document");

        migration.CreateTable(
            "dialogues_statement_topic",
            table => new
            {
                Order = table.Column<int>(name: "order"),
                StatementId = table.Column<Guid>(name: "statement_id"),
                Topic = table.Column<Guid>(name: "topic"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_dialogues_statement_topic", topic => new { topic.StatementId, topic.Order });
                table.ForeignKey(
                    "FK_dialogues_statement_topic_dialogues_statement_statement_id", topic => topic.StatementId, "dialogues_statement", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_dialogues_statement_topic_topic", "dialogues_statement_topic", "topic");

        migration.CreateTable(
            "dialogues_statement_concern",
            table => new
            {
                Order = table.Column<int>(name: "order"),
                StatementId = table.Column<Guid>(name: "statement_id"),
                Node = table.Column<string>(name: "node"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_dialogues_statement_concern", concern => new { concern.StatementId, concern.Order });
                table.ForeignKey(
                    "FK_dialogues_statement_concern_dialogues_statement_statement_id", concern => concern.StatementId, "dialogues_statement", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_dialogues_statement_concern_node", "dialogues_statement_concern", "node");
    }

    private static void CreateJudgements(MigrationBuilder migration)
    {
        migration.CreateTable(
            "dialogues_judgement",
            table => new
            {
                Id = table.Column<Guid>(name: "id"),
                Key = table.Column<string>(name: "key"),
                Agreement = table.Column<Guid>(name: "agreement"),
                Round = table.Column<Guid>(name: "round"),
                Municipality = table.Column<Guid>(name: "municipality", nullable: true),
                Level = table.Column<string>(name: "level"),
                Count = table.Column<int>(name: "count"),
                Evidence = table.Column<string>(name: "evidence"),
                Remark = table.Column<string>(name: "remark", nullable: true),
                RemarkEn = table.Column<string>(name: "remark_en", nullable: true),
                Version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("PK_dialogues_judgement", judgement => judgement.Id));
        migration.CreateIndex("IX_dialogues_judgement_key", "dialogues_judgement", "key", unique: true);
        migration.CreateIndex("IX_dialogues_judgement_round", "dialogues_judgement", "round");
        migration.CreateIndex("IX_dialogues_judgement_agreement", "dialogues_judgement", "agreement");
    }
}
