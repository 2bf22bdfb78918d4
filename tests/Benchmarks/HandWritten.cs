using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Samverkan.GraphQL.Data;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Benchmarks;

/// <summary>
/// What a careful person would write for two questions alone, without GraphQL, modules or EF Core: prepared commands on connections that
/// are kept, joins over all tables, and JSON written as the rows come. It gives the same bytes as the graph does.
/// </summary>
internal sealed class HandWritten(string file)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly ConcurrentBag<Connection> connections = [];

    /// <summary>A page of the role map with its tasks, holders, agreements and documents.</summary>
    public void List(DateOnly day, int first, IBufferWriter<byte> output)
    {
        if (!connections.TryTake(out var connection)) connection = new Connection(file);
        var rows = connection.Page(day, first);
        var names = connection.Names(rows, day);
        var titles = connection.Titles(rows);

        using var json = new Utf8JsonWriter(output, Writing);
        Begin(json, "roleMap");
        json.WriteStartArray("nodes");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            WriteId(json, "RoleAssignment"u8, row.Id);
            json.WriteString("key", row.Key);
            WriteEnum(json, "role", row.Role);
            WriteEnum(json, "standing", row.Standing);
            json.WriteStartObject("period");
            json.WriteString("text", row.Period);
            json.WriteEndObject();
            json.WriteStartObject("task");
            json.WriteString("key", row.TaskKey);
            json.WriteString("name", row.TaskName);
            json.WriteEndObject();
            json.WriteStartObject("holder");
            json.WriteString("name", names[row.Holder]);
            json.WriteEndObject();
            WriteBasis(json, row);
            json.WriteStartArray("citations");
            foreach (var title in titles[row.Id])
            {
                json.WriteStartObject();
                json.WriteStartObject("document");
                json.WriteString("title", title);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json);
        connections.Add(connection);
    }

    /// <summary>One organization.</summary>
    public void ById(string id, DateOnly day, IBufferWriter<byte> output)
    {
        if (!GlobalId.TryDecode(id, out _, out var guid)) throw new ArgumentException("No id.", nameof(id));
        if (!connections.TryTake(out var connection)) connection = new Connection(file);

        using var json = new Utf8JsonWriter(output, Writing);
        Begin(json, "organizationById");
        connection.Organization(guid, day, json);
        End(json);
        connections.Add(connection);
    }

    private static void Begin(Utf8JsonWriter json, string field)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject(field);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, Row row)
    {
        if (row.AgreementKey is null)
        {
            json.WriteNull("basis");
            return;
        }

        json.WriteStartObject("basis");
        json.WriteString("key", row.AgreementKey);
        json.WriteStartObject("diaryNumber");
        json.WriteString("raw", row.DiaryNumber);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> type, Guid id)
    {
        Span<byte> text = stackalloc byte[GlobalId.MaxLength];
        json.WriteString("id", text[..GlobalId.Encode(type, id, text)]);
    }

    private static void WriteEnum(Utf8JsonWriter json, string name, string stored) => json.WriteString(name, stored.ToUpperInvariant());

    private sealed record Row(
        Guid Id, string Key, string Role, string Standing, string Period, Guid Holder, string TaskKey, string TaskName, string? AgreementKey, string? DiaryNumber);

    private sealed class Connection
    {
        private readonly SqliteCommand page, names, titles, organization;

        public Connection(string file)
        {
            var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
            connection.Open();
            page = Prepare(connection, """
                SELECT a.id, a.key, a.role, a.standing, a.validity_text, a.holder, t.key, t.name, g.key, g.diary_number
                FROM rolemap_assignment a
                JOIN rolemap_task t ON t.id = a.task
                LEFT JOIN agreements_agreement g ON g.id = UPPER(SUBSTR(a.basis, 11)) AND a.basis LIKE 'Agreement/%'
                WHERE a.validity_from_day <= @day AND a.validity_until_day > @day AND a.standing = 'Established'
                ORDER BY a.key LIMIT @first
                """, "@day", "@first");
            names = Prepare(connection, """
                SELECT stakeholder_id, text, "use", validity_from_day, validity_until_day, validity_certain_from_day, validity_certain_until_day
                FROM stakeholders_name WHERE stakeholder_id IN (SELECT value FROM json_each(@ids)) ORDER BY stakeholder_id, "order"
                """, "@ids");
            titles = Prepare(connection, """
                SELECT c.record_id, d.title FROM rolemap_citation c JOIN sources_document d ON d.id = c.document
                WHERE c.record_id IN (SELECT value FROM json_each(@ids)) ORDER BY c.record_id, c."order"
                """, "@ids");
            organization = Prepare(connection, """
                SELECT s.key, s.county, s.kinds, n.stakeholder_id, n.text, n."use", n.validity_from_day, n.validity_until_day, n.validity_certain_from_day, n.validity_certain_until_day
                FROM stakeholders_stakeholder s JOIN stakeholders_name n ON n.stakeholder_id = s.id
                WHERE s.id = @id AND s.stakeholder_kind = 'Organization' ORDER BY n."order"
                """, "@id");
        }

        public List<Row> Page(DateOnly day, int first)
        {
            page.Parameters[0].Value = day.DayNumber;
            page.Parameters[1].Value = first;
            using var reader = page.ExecuteReader();
            var rows = new List<Row>(first);
            while (reader.Read())
            {
                rows.Add(new Row(
                    reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetGuid(5), reader.GetString(6),
                    reader.GetString(7), reader.IsDBNull(8) ? null : reader.GetString(8), reader.IsDBNull(9) ? null : reader.GetString(9)));
            }

            return rows;
        }

        public Dictionary<Guid, string> Names(List<Row> rows, DateOnly day)
        {
            names.Parameters[0].Value = Ids(rows.Select(row => row.Holder).Distinct());
            using var reader = names.ExecuteReader();
            var best = new Dictionary<Guid, (string Text, int Rank)>();
            while (reader.Read())
            {
                var (holder, rank) = (reader.GetGuid(0), Rank(reader, 2, day.DayNumber));
                if (!best.TryGetValue(holder, out var known) || rank < known.Rank) best[holder] = (reader.GetString(1), rank);
            }

            return best.ToDictionary(each => each.Key, each => each.Value.Text);
        }

        public ILookup<Guid, string> Titles(List<Row> rows)
        {
            titles.Parameters[0].Value = Ids(rows.Select(row => row.Id));
            using var reader = titles.ExecuteReader();
            var found = new List<(Guid Record, string Title)>(rows.Count);
            while (reader.Read()) found.Add((reader.GetGuid(0), reader.GetString(1)));
            return found.ToLookup(each => each.Record, each => each.Title);
        }

        public void Organization(Guid id, DateOnly day, Utf8JsonWriter json)
        {
            organization.Parameters[0].Value = id;
            using var reader = organization.ExecuteReader();
            var (name, best) = ("", int.MaxValue);
            while (reader.Read())
            {
                if (best == int.MaxValue)
                {
                    WriteId(json, "Organization"u8, id);
                    json.WriteString("key", reader.GetString(0));
                    json.WriteString("county", reader.GetString(1));
                    json.WriteStartArray("kinds");
                    foreach (var kind in JsonSerializer.Deserialize<string[]>(reader.GetString(2))!) json.WriteStringValue(kind.ToUpperInvariant());
                    json.WriteEndArray();
                }

                var rank = Rank(reader, 5, day.DayNumber);
                if (rank < best) (name, best) = (reader.GetString(4), rank);
            }

            json.WriteString("name", name);
        }

        // Official before others, certain before uncertain; the made-up names have no attestations to go on by.
        private static int Rank(SqliteDataReader reader, int use, int day)
        {
            var isOut = day < reader.GetInt32(use + 1) || day >= reader.GetInt32(use + 2);
            var isCertain = day >= reader.GetInt32(use + 3) && day < reader.GetInt32(use + 4);
            return (isOut ? 100 : 0) + (reader.GetString(use) == nameof(NameUse.Official) ? 0 : 10) + (isCertain ? 0 : 1);
        }

        private static string Ids(IEnumerable<Guid> ids) => "[" + string.Join(',', ids.Select(id => $"\"{id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant()}\"")) + "]";

        private static SqliteCommand Prepare(SqliteConnection connection, string sql, params string[] parameters)
        {
            var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this file.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var parameter in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
            return command;
        }
    }
}
