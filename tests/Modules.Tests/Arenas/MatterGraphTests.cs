using System.Text.Json;
using Samverkan.Arenas;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Matters;
using Samverkan.Arenas.Meetings;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;
using Samverkan.Modules.Tests.Dialogues;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>What the sources tell of no matter so far: a decision at an arena, a matter under several items, one that gets onto an agenda.</summary>
public sealed class MatterGraphTests(DialoguesGraph graph) : IClassFixture<DialoguesGraph>
{
    private static readonly ArenaId School = new(SeedId.For("Arena", "arena/natverk-skola"));
    private static readonly ArenaId Culture = new(SeedId.For("Arena", "arena/natverk-kultur"));
    private static readonly DecisionId Decided = new(SeedId.For("Decision", "decision/dec-02"));

    [Fact]
    public async Task A_decision_at_an_arena_is_warned_of_unless_a_source_documents_the_mandate()
    {
        await graph.Database.WriteAsync<ArenasDb>(db => db.AddRange(
            Matter("matter/warned", Step("step/warned", School, StepOutcome.Decided, Decided)),
            Matter("matter/mandated", Step("step/mandated", Culture, StepOutcome.Decided, Decided)),
            new ArenaMandate { Id = new(Guid.CreateVersion7()), Key = "mandate/decide", ArenaId = Culture, Order = 1, Kind = MandateKind.Decide, Clarity = Clarity.Documented, Text = "Besluta.", Validity = new Validity(ValidPeriod.Parse("2020/..")) }));

        var data = await graph.QueryAsync("""{ warned: matterByKey(key: "matter/warned") { steps { warnings { code arena { key } decision { key } } } } mandated: matterByKey(key: "matter/mandated") { steps { warnings { code } } } }""");

        Assert.Equal("""[{"warnings":[{"code":"DECIDED_WITHOUT_DOCUMENTED_MANDATE","arena":{"key":"arena/natverk-skola"},"decision":{"key":"decision/dec-02"}}]}]""", Text(data, "warned"));
        Assert.Equal("""[{"warnings":[]}]""", Text(data, "mandated"));
    }

    [Fact]
    public async Task What_gets_onto_an_agenda_is_missing_no_longer_and_may_share_its_item()
    {
        var (one, other) = (Matter("matter/one", Step("step/one", School, StepOutcome.Planned, null)), Matter("matter/other", Step("step/other", School, StepOutcome.Planned, null)));
        await graph.Database.WriteAsync<ArenasDb>(db => db.AddRange(one, other));
        Assert.Equal("""[{"key":"step/one"},{"key":"step/other"}]""", await MissingAsync());

        await graph.Database.WriteAsync<ArenasDb>(db => db.AddRange(Meeting("meeting/first", "2024-03", one, other), Meeting("meeting/second", "2024-04-02", one)));
        Assert.Equal("[]", await MissingAsync());

        var data = await graph.QueryAsync("""
            { one: matterByKey(key: "matter/one") { agendaItems { meeting { key } matters { key } } } arenaByKey(key: "arena/natverk-skola") { meetings(first: 1) { totalCount pageInfo { hasNextPage } nodes { key } } } }
            """);
        Assert.Equal(
            """[{"meeting":{"key":"meeting/first"},"matters":[{"key":"matter/one"},{"key":"matter/other"}]},{"meeting":{"key":"meeting/second"},"matters":[{"key":"matter/one"}]}]""",
            data.GetProperty("one").GetProperty("agendaItems").GetRawText());
        Assert.Equal("""{"totalCount":2,"pageInfo":{"hasNextPage":true},"nodes":[{"key":"meeting/first"}]}""", data.GetProperty("arenaByKey").GetProperty("meetings").GetRawText());
    }

    [Fact]
    public async Task A_number_that_two_registers_use_is_refused_until_one_is_named()
    {
        await graph.Database.WriteAsync<ArenasDb>(db => db.AddRange(
            Matter("matter/krokom", "KS/1/2020", "org/kommun-2309"), Matter("matter/region", "KS/1/2020", "org/region-jh")));

        var answer = await graph.AnswerAsync("""{ matterByDiaryNumber(diaryNumber: "ks/1/2020") { key } }""");
        var data = await graph.QueryAsync("""{ matterByDiaryNumber(diaryNumber: "ks/1/2020", organization: "org/kommun-2309") { key registeredBy { key } } }""");

        Assert.Equal("AMBIGUOUS_DIARY_NUMBER", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"key":"matter/krokom","registeredBy":{"key":"org/kommun-2309"}}""", data.GetProperty("matterByDiaryNumber").GetRawText());
    }

    [Fact]
    public async Task Every_part_is_found_again_by_its_id()
    {
        var data = await graph.QueryAsync("""
            { matterByKey(key: "matter/RS-2797-2017") { id steps { id agendaItem { id meeting { id } } } } }
            """);
        var step = data.GetProperty("matterByKey").GetProperty("steps")[2];
        string[] ids =
        [
            data.GetProperty("matterByKey").GetProperty("id").GetString()!, step.GetProperty("id").GetString()!,
            step.GetProperty("agendaItem").GetProperty("id").GetString()!, step.GetProperty("agendaItem").GetProperty("meeting").GetProperty("id").GetString()!,
        ];

        var nodes = await graph.QueryAsync($"{{ nodes(ids: {JsonSerializer.Serialize(ids)}) {{ __typename id }} }}");

        Assert.Equal(["Matter", "MatterStep", "AgendaItem", "Meeting"], nodes.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("__typename").GetString()));
        Assert.Equal(ids, nodes.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
    }

    private async Task<string> MissingAsync()
        => (await graph.QueryAsync("""{ arenaByKey(key: "arena/natverk-skola") { missingItems { key } } }""")).GetProperty("arenaByKey").GetProperty("missingItems").GetRawText();

    private static string Text(JsonElement data, string matter) => data.GetProperty(matter).GetProperty("steps").GetRawText();

    private static Matter Matter(string key, params MatterStep[] steps)
    {
        var matter = new Matter { Id = new(Guid.CreateVersion7()), Key = key, Title = "Ett ärende" };
        matter.Steps.AddRange(steps);
        return matter;
    }

    private static Matter Matter(string key, string diaryNumber, string registeredBy) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Key = key,
        Title = "Ett ärende",
        DiaryNumber = new DiaryNumber(diaryNumber),
        RegisteredById = new StakeholderId(SeedId.For("Organization", registeredBy)),
    };

    private static MatterStep Step(string key, ArenaId arena, StepOutcome outcome, DecisionId? decision) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Key = key,
        Order = 1,
        Place = new NodeRef("Arena", arena.Value),
        Purpose = StepPurpose.Decide,
        Outcome = outcome,
        DecisionId = decision,
    };

    private static Meeting Meeting(string key, string plannedFor, params Matter[] matters)
    {
        var item = new AgendaItem { Id = new(Guid.CreateVersion7()), Key = key.Replace("meeting/", "agenda-item/", StringComparison.Ordinal), Order = 1, Title = "Skolfrågor", Purpose = StepPurpose.Discuss };
        item.Matters.AddRange(matters.Select((matter, i) => new ItemMatter { Order = i + 1, MatterId = matter.Id }));
        var meeting = new Meeting
        {
            Id = new(Guid.CreateVersion7()),
            Key = key,
            ArenaId = School,
            PlannedFor = PartialDate.Parse(plannedFor),
            Mode = MeetingMode.Unknown,
            RemoteParticipation = RemoteParticipation.Unknown,
            State = MeetingState.Planned,
        };
        meeting.Agenda.Add(item);
        return meeting;
    }
}
