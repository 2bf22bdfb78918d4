using Samverkan.Arenas;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Plans;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;
using Samverkan.Modules.Tests.Dialogues;
using Samverkan.Stakeholders;
using Samverkan.Stakeholders.Posts;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>What other modules ask of this one, and what no source has filled in yet.</summary>
public sealed class ArenaQuestionTests(DialoguesGraph graph) : IClassFixture<DialoguesGraph>
{
    private static readonly DateOnly Day = new(2022, 3, 3);

    [Fact]
    public async Task Arenas_are_found_by_topic_through_mandates_and_by_participant_through_groups()
    {
        var krokom = new StakeholderId(SeedId.For("Organization", "org/kommun-2309"));
        var culture = new TopicId(SeedId.For("Topic", "topic/culture"));

        var found = await graph.Database.AskAsync(new FindArenas(Day) { Topics = [culture], Participants = [krokom], Standings = null });

        Assert.Equal(
            ["arena/dialog-halso-och-sjukvard", "arena/dialog-infrastruktur", "arena/dialog-overenskommelsen", "arena/forum-kommunalrad", "arena/natverk-kultur"],
            await KeysAsync(found));
        Assert.Equal([krokom, krokom, krokom, krokom], found.SelectMany(arena => arena.Participating));
        Assert.Equal([culture], found[^1].Topics);
        Assert.Equal([MandateKind.Influence], found[3].MandateKinds);
    }

    [Fact]
    public async Task Without_topics_and_participants_all_arenas_of_the_standing_are_found_and_with_none_of_them_none()
    {
        Assert.Equal(9, (await graph.Database.AskAsync(new FindArenas(Day))).Count);
        Assert.Equal(4, (await graph.Database.AskAsync(new FindArenas(Day) { Standings = [Standing.Proposed] })).Count);
        Assert.Empty(await graph.Database.AskAsync(new FindArenas(new DateOnly(2020, 12, 31)) { Standings = [Standing.Proposed] }));
        Assert.Empty(await graph.Database.AskAsync(new FindArenas(Day) { Topics = [], Participants = [] }));
    }

    [Fact]
    public async Task A_post_takes_part_where_it_goes_with_a_seat()
    {
        var governor = new StakeholderId(SeedId.For("Post", "post/landshovding"));

        var found = await graph.Database.AskAsync(new FindArenas(Day) { Participants = [governor], Standings = [Standing.Proposed] });

        Assert.Equal(["arena/mote-hogsta-niva"], await KeysAsync(found));
        Assert.Equal([governor], found[0].Participating);
    }

    [Fact]
    public async Task A_year_has_its_questions_and_a_term_its_arenas()
    {
        var council = new ArenaId(SeedId.For("Arena", "arena/regionens-samverkansrad"));
        var (term, plan) = (new TermOfOfficeId(Guid.CreateVersion7()), new ArenaPlanId(Guid.CreateVersion7()));
        await graph.Database.WriteAsync<StakeholdersDb>(db => db.Add(new TermOfOffice { Id = term, Key = "term/2023", Name = "2023–2026", Validity = new Validity(ValidPeriod.Parse("2023-01-01/2026-12-31")) }));
        await graph.Database.WriteAsync<ArenasDb>(db => db.AddRange(
            new AnnualFocus { Id = new AnnualFocusId(Guid.CreateVersion7()), Key = "focus/2023", Arena = council, Year = 2023, Items = ["Ett", "Två", "Tre", "Fyra", "Fem"] },
            new ArenaPlan { Id = plan, Key = "arena-plan/2023", Term = term, Standing = Standing.Wanted, Arenas = [new PlannedArena { Order = 0, ArenaId = council }] }));

        var data = await graph.QueryAsync("""
            {
              arenaByKey(key: "arena/regionens-samverkansrad") {
                annualFocus(year: 2023) { year items warning { code arena { key } } }
                none: annualFocus(year: 2024) { year }
                plans { key standing declaredBy { name } term { name arenaPlans { arenas { key } } } }
              }
            }
            """);

        var arena = data.GetProperty("arenaByKey");
        Assert.Equal("""{"year":2023,"items":["Ett","Två","Tre","Fyra","Fem"],"warning":{"code":"TOO_MANY_FOCUS_ITEMS","arena":{"key":"arena/regionens-samverkansrad"}}}""", arena.GetProperty("annualFocus").GetRawText());
        Assert.Equal("null", arena.GetProperty("none").GetRawText());
        Assert.Equal(
            """[{"key":"arena-plan/2023","standing":"WANTED","declaredBy":null,"term":{"name":"2023–2026","arenaPlans":[{"arenas":[{"key":"arena/regionens-samverkansrad"}]}]}}]""",
            arena.GetProperty("plans").GetRawText());
    }

    private async Task<IReadOnlyList<string>> KeysAsync(IReadOnlyList<ArenaOnDay> found)
    {
        var views = await graph.Database.AskAsync(new ArenasById([.. found.Select(arena => arena.Id)]));
        return [.. found.Select(arena => views[arena.Id].Key)];
    }
}
