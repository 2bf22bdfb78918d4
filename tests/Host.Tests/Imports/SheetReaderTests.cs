using System.Text.Json.Nodes;
using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Tests.Imports;

/// <summary>Rows as administrators write them, and what they are told when something is wrong.</summary>
public sealed class SheetReaderTests
{
    private const string Seat = "Arena;Nyckel;Deltagare;Egenskap;Källa;Belägg\n";

    [Fact]
    public void Headings_and_words_are_read_in_both_languages_whatever_their_spelling()
    {
        var (records, faults) = SheetKit.ReadText("roleAssignments", """
            NYCKEL;uppgift;Holder;Roll;ställning;share;Fördelningen i ord;Fr.o.m.;T.o.m.;attestedOn;Källa;Plats;BELÄGG
            assignment/x;task/yearly-account;org/region-jh;utför;Gällande;shared;var för sig;2/6 2021;Tills vidare;juni 2021, x;doc/001;s. 1;uttryckligt
            assignment/y;task/yearly-account;org/region-jh;FOLLOWS_UP;established;;;;;2021;doc/001;;stated
            assignment/z;task/yearly-account;org/region-jh;fastställer;föreslaget ;;;senast 2021;okänd;;doc/001; ;STATED
            """);

        Assert.Equal(["rows.csv row 2, column attestedOn: 'juni 2021, x' is not a date."], faults.Select(fault => $"{fault.File} {fault.Path}: {fault.Message}"));
        Assert.Equal(
            [
                """{"key":"assignment/x","task":"task/yearly-account","holder":"org/region-jh","role":"PERFORMS","standing":"ESTABLISHED","share":"SHARED","shareNote":"var för sig","period":"2021-06-02/..","citations":[{"document":"doc/001","locator":"s. 1","evidence":"STATED"}]}""",
                """{"key":"assignment/y","task":"task/yearly-account","holder":"org/region-jh","role":"FOLLOWS_UP","standing":"ESTABLISHED","attestedOn":["2021"],"citations":[{"document":"doc/001","evidence":"STATED"}]}""",
                """{"key":"assignment/z","task":"task/yearly-account","holder":"org/region-jh","role":"DECIDES","standing":"PROPOSED","period":"<=2021/","citations":[{"document":"doc/001","evidence":"STATED"}]}""",
            ],
            records.Select(record => Plain(record.Document)));
    }

    [Fact]
    public void Every_fault_has_its_place_and_says_what_to_do()
    {
        var (_, faults) = SheetKit.ReadText("roleAssignments", """
            Nyckel;Uppgift;Innehavre;Innehavare;Roll;Från och med;Till och med;Territorium;Källa;Citat;Belägg;Roll

            assignment/a;åka;x;Krokom;utföra;31/4 2021;2020;23;doc/001;a;b;
            ;task/x;;org/a;utför;2021;2020;;;ett citat;;
            assignment/a;task/x;;#REF!;;;;;"doc/001
            doc/002";"a
            b
            c";uttryckligt;;;y
            assignment/b;task/x;;org/a;;2021;2020;;;ett citat;
            """, Organizations());

        Assert.Equal(
            [
                "row 1, column C: Nobody knows the heading 'Innehavre' in the sheet roleAssignments. Expected one of its headings, the nearest of which is Innehavare, or no such column.",
                "row 1, column L: The heading 'Roll' stands for the same column as 'Roll'. Expected each column once.",
                "row 3, column Uppgift: 'åka' is no key. Expected a key that begins with task/.",
                "row 3, column Innehavare: No organization has the official name or the municipality code 'Krokom'. Expected a key that begins with org/ or group/ or unit/ or body/ or post/, or a name or code as the register has it, the nearest of which are Krokoms kommun (org/kommun-2309); Tvilling (org/t1, org/t2).",
                "row 3, column Roll: 'utföra' is not one of the words of this column.",
                "row 3, column Från och med: There is no day 2021-04-31.",
                "row 3, column Belägg: 'b' is not one of the words of this column.",
                "row 4, column Nyckel: The cell is empty: nobody knows what the row is about. Expected a key, for example assignment/ra-01.",
                "row 5, column N: 'y' stands in a column without a heading. Expected each value in a column of the sheet.",
                "row 5, column Nyckel: The key 'assignment/a' stands in row 3 already. Expected each record in one row.",
                "row 6, column Till och med: The period 2021/2020 ends before it begins (INV-01). Expected a last day on or after the first one.",
                "row 6, column Citat: There is something about a source, and no source. Expected the key of a document in the column Källa, for example doc/001.",
            ],
            faults.Select(fault => fault.Path + ": " + fault.Message + (fault.Expected.Contains("2021-06-02", StringComparison.Ordinal) || fault.Expected.StartsWith("one of ansvarig", StringComparison.Ordinal) || fault.Expected.StartsWith("one of uttryck", StringComparison.Ordinal) ? "" : $" Expected {fault.Expected}.")));
    }

    [Fact]
    public void An_organization_is_known_by_its_code_and_its_official_name_and_by_nothing_alike()
    {
        var (records, faults) = SheetKit.ReadText("seats", Seat + """
            arena/a;seat/1;2309;ledamot;doc/001;uttryckligt
            arena/b;seat/2;Krokoms kommun;ledamot;doc/001;uttryckligt
            arena/a;seat/3;org/kommun-2309;ordförande;doc/001;uttryckligt
            arena/a;seat/4;krokoms kommun;ledamot;doc/001;uttryckligt
            arena/a;seat/5;Krokom;ledamot;doc/001;uttryckligt
            arena/a;seat/6;Tvilling;ledamot;doc/001;uttryckligt
            """, Organizations());

        Assert.Equal(["row 5", "row 6", "row 7"], faults.Select(fault => fault.Path.Split(',')[0]));
        Assert.Equal("Several organizations are called 'Tvilling'.", faults[2].Message);
        Assert.Equal(
            ["""{"key":"arena/a","seats":["org/kommun-2309","org/kommun-2309",null,null,null]}""", """{"key":"arena/b","seats":["org/kommun-2309"]}"""],
            records.Select(record => Plain(new JsonObject { ["key"] = record.Document["key"]!.DeepClone(), ["seats"] = new JsonArray([.. record.Document["seats"]!.AsArray().Select(seat => seat!["stakeholder"]?.DeepClone())]) })));
        Assert.Equal("row 4, column Egenskap", records[0].PlaceOf("$.seats[1].capacity"));
        Assert.Equal("row 4, column Källa", records[0].PlaceOf("$.seats[1].citations[0].document"));
        Assert.Equal("row 4, column Citat", records[0].PlaceOf("$.seats[1].citations[0].phrase"));
        Assert.Equal("row 3, column Arena", records[1].PlaceOf("$.key"));
    }

    [Fact]
    public void What_a_row_does_not_say_stays_and_a_hyphen_takes_away()
    {
        var organizations = Organizations();
        var (records, faults) = SheetKit.ReadText("organizations", """
            Nyckel;Namn;Andra namn;Kommunkod;Länskod;Juridisk form;Län
            org/kommun-2309;Krokoms nya kommun;;;;;
            org/kommun-2309x;Ny;Nya (kortnamn, 2020/..);114;;-;3
            org/t1;;-;;;;
            org/t2;;Tvillingen (kortnamn);;;ideell förening;
            """, organizations);

        Assert.Empty(faults);
        Assert.Equal(
            [
                """{"key":"org/kommun-2309","names":[{"text":"Krokoms nya kommun","use":"OFFICIAL"},{"text":"Krokom","use":"SHORT"}]}""",
                """{"key":"org/kommun-2309x","names":[{"text":"Ny","use":"OFFICIAL"},{"text":"Nya","use":"SHORT","period":"2020/.."}],"codes":[{"kind":"MUNICIPALITY","value":"0114","period":"/"}],"legalForm":null,"county":"03"}""",
                """{"key":"org/t1","names":[{"text":"Tvilling","use":"OFFICIAL"}]}""",
                """{"key":"org/t2","names":[{"text":"Tvilling","use":"OFFICIAL"},{"text":"Tvillingen","use":"SHORT"}],"legalForm":"ideell förening"}""",
            ],
            records.Select(record => Plain(record.Document)));
    }

    [Fact]
    public void Half_a_period_without_a_column_for_the_other_half_is_no_period()
    {
        var (records, faults) = SheetKit.ReadText("tasks", "Nyckel;Till och med\ntask/x;2022-12-31\n");

        Assert.Equal("One day of the period is given, and for the other there is no column.", Assert.Single(faults).Message);
        Assert.Equal("""{"key":"task/x"}""", Plain(Assert.Single(records).Document));
    }

    [Fact]
    public void Several_sources_have_a_line_each()
    {
        var (records, faults) = SheetKit.ReadText("tasks", "Nyckel;Källa;Plats;Belägg;Regel\ntask/x;\"doc/001; doc/002\";\"s. 1\n\";uttryckligt;\ntask/y;doc/001;s. 1; härlett ;\"en; regel\n på två rader\"\n");

        Assert.Empty(faults);
        Assert.Equal(
            [
                """{"key":"task/x","citations":[{"document":"doc/001","locator":"s. 1","evidence":"STATED"},{"document":"doc/002","evidence":"STATED"}]}""",
                """{"key":"task/y","citations":[{"document":"doc/001","locator":"s. 1","evidence":"DERIVED","rule":"en; regel\n på två rader"}]}""",
            ],
            records.Select(record => Plain(record.Document)));
    }

    [Fact]
    public void A_sheet_without_the_column_of_keys_is_not_read()
    {
        var (records, faults) = SheetKit.ReadText("seats", "Deltagare;Egenskap\nx;y\n");

        Assert.Empty(records);
        Assert.Equal(["There is no column Arena, which tells whom a row is about.", "There is no column Nyckel, which tells whom a row is about."], faults.Select(fault => fault.Message));
    }

    [Theory]
    [InlineData("organisationer 2026.xlsx", "Nyckel;Namn", "organizations")]
    [InlineData("RoleAssignments-1.csv", "Nyckel", "roleAssignments")]
    [InlineData("export.csv", "Key;Task;Holder;Role", "roleAssignments")]
    [InlineData("lista.csv", "Nyckel;Namn;Kommunkod", "organizations")]
    [InlineData("lista.csv", "Arena;Deltagare;Egenskap", "seats")]
    public void Which_sheet_it_is_follows_from_the_name_or_the_headings(string file, string headings, string sheet)
        => Assert.Equal(sheet, SheetKit.Catalog.Of(file, new(1, headings.Split(';'))).Name);

    [Fact]
    public void A_sheet_that_could_be_any_is_asked_for()
        => Assert.Contains("--sheet", Assert.Throws<Host.Imports.Files.SheetFileException>(() => SheetKit.Catalog.Of("lista.csv", new(1, ["Nyckel", "Källa", "Belägg"]))).Message, StringComparison.Ordinal);

    private static KnownOrganizations Organizations()
    {
        var organizations = new KnownOrganizations();
        foreach (var document in (string[])
        [
            """{"key":"org/kommun-2309","names":[{"text":"Krokoms kommun","use":"OFFICIAL"},{"text":"Krokom","use":"SHORT"}],"codes":[{"kind":"MUNICIPALITY","value":"2309"}]}""",
            """{"key":"org/t1","names":[{"text":"Tvilling","use":"OFFICIAL"}]}""",
            """{"key":"org/t2","names":[{"text":"Tvilling","use":"OFFICIAL"}]}""",
        ]) organizations.Add(JsonNode.Parse(document)!.AsObject());
        return organizations;
    }

    private static string Plain(JsonObject document) => document.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
