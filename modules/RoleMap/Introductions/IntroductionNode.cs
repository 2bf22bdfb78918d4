using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;
using Samverkan.RoleMap.Unclarities;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Introductions;

/// <summary>What other modules know, and this one, put together for someone new.</summary>
[ObjectType<IntroductionView>]
internal static class IntroductionNode
{
    private const string Introducing = "task/introduction";

    /// <summary>The arenas in which the organization takes part, or may because no source says who does, on the levels of the audience (samverkansarenor); in the Swedish order of their names.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="found">Asks which they are, once for both fields.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<ArenaView>> GetArenasAsync(
        [Parent] IntroductionView introduction, ArenasOfIntroductionDataLoader found, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => ArenasAsync(introduction, Standing.Established, found, arenas, cancellationToken);

    /// <summary>Arenas that somebody wants and that do not exist (önskade samverkansarenor), chosen in the same way.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="found">Asks which they are, once for both fields.</param>
    /// <param name="arenas">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<ArenaView>> GetWantedArenasAsync(
        [Parent] IntroductionView introduction, ArenasOfIntroductionDataLoader found, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => ArenasAsync(introduction, Standing.Wanted, found, arenas, cancellationToken);

    /// <summary>
    /// The dialogue with the organization in the latest round that may have begun by the day (dialog); null for an organization that is asked in none, and when no round has
    /// begun.
    /// </summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="mediator">Asks for the dialogues.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DialogueView?> GetDialogueAsync([Parent] IntroductionView introduction, IMediator mediator, CancellationToken cancellationToken)
    {
        var dialogues = (await mediator.Send(new DialoguesOfOrganizations([introduction.OrganizationId]), cancellationToken))[introduction.OrganizationId];
        return introduction.Rounds.Select(round => dialogues.FirstOrDefault(dialogue => dialogue.RoundId == round.Id)).FirstOrDefault(dialogue => dialogue is not null);
    }

    /// <summary>What the municipalities want to come first (prioriteringar), as they named it in rounds about its agreements; of each round by rank and then by key.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="mediator">Asks for the priorities.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<PriorityView>> GetPrioritiesAsync([Parent] IntroductionView introduction, IMediator mediator, CancellationToken cancellationToken)
    {
        var named = await mediator.Send(new PrioritiesOfRounds([.. introduction.Rounds.Select(round => round.Id)]), cancellationToken);
        return [.. introduction.Rounds.SelectMany(round => named[round.Id]).Where(priority => priority.Validity.On(introduction.AsOf) is not null)];
    }

    /// <summary>The needs about which nothing is known to have been done (öppna behov), whatever the day and whoever has them; in the order of their keys.</summary>
    /// <param name="mediator">Asks for them.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<NeedView>> GetOpenNeedsAsync(IMediator mediator, CancellationToken cancellationToken)
        => mediator.Send(new NeedsByState([NeedState.Open]), cancellationToken);

    /// <summary>Where someone has said that it is unclear who does what (påtalade otydligheter), whoever it concerns; in the order of their keys.</summary>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<ReportedUnclarityView>> GetUnclaritiesAsync(RoleMapDb db, CancellationToken cancellationToken)
        => await db.Unclarities.OrderBy(unclarity => unclarity.Key).Select(ReportedUnclarityView.Of).ToListAsync(cancellationToken);

    /// <summary>The posts that a source has shown by the day, as they were last seen (nyckelbefattningar): those of the audience's own sort, or of both; in the order of their keys.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="mediator">Asks which they are.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<KeyPostView>> GetKeyPostsAsync(
        [Parent] IntroductionView introduction, IMediator mediator, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
    {
        var seen = (await mediator.Send(new PostsSeen(introduction.AsOf), cancellationToken)).Where(post => introduction.Audience.LooksFor(post.Kind)).ToList();
        var posts = await stakeholders.LoadRequiredAsync(seen.ConvertAll(post => post.Post), cancellationToken);
        return [.. seen.Zip(posts, (one, post) => new KeyPostView { Known = (PostView)post, Status = one.Status, Certainty = one.Certainty })];
    }

    /// <summary>Who introduces those who are new (introduktion genomförs av), of every standing; in the order of their keys.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<RoleAssignmentView>> GetIntroducedByAsync([Parent] IntroductionView introduction, RoleMapDb db, CancellationToken cancellationToken)
        => await db.Assignments
            .NotOutOn(introduction.AsOf)
            .Where(assignment => db.Tasks.Any(task => task.Id == assignment.Task && task.Key == Introducing))
            .OrderBy(assignment => assignment.Key)
            .Select(RoleAssignmentView.Of)
            .ToListAsync(cancellationToken);

    /// <summary>What the sources leave open about the agreements that bind it or are proposed to (öppna frågor), in Swedish; of each agreement in the order of the source.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="mediator">Asks for them.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<string>> GetOpenQuestionsAsync([Parent] IntroductionView introduction, IMediator mediator, CancellationToken cancellationToken)
    {
        var concerned = introduction.AllAgreements.Where(one => one.Binds || one.Status.Standing is Standing.Proposed).Select(one => one.Agreement).ToList();
        var questions = await mediator.Send(new OpenQuestionsOfAgreements(concerned), cancellationToken);
        return [.. concerned.SelectMany(agreement => questions[agreement])];
    }

    /// <summary>The tasks that nobody holds on the day because an agreement of the organization has ended (luckor), in the order of the tasks' keys.</summary>
    /// <param name="introduction">What is asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<GapView>> GetGapsAsync(
        [Parent] IntroductionView introduction, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var causes = introduction.AllAgreements.Select(one => new NodeRef("Agreement", one.Agreement.Value)).ToList();
        var register = await DayRegister.ReadAsync(db, mediator, db.Tasks.NotOutOn(introduction.AsOf).RestingOn(causes, db), cancellationToken);
        var gaps = await register.GapsAsync(introduction.AsOf, cancellationToken);
        return [.. gaps.Where(gap => gap.Cause is { } cause && causes.Contains(cause)).Select(gap => GapView.Of(gap, introduction.AsOf))];
    }

    private static async Task<IReadOnlyList<ArenaView>> ArenasAsync(
        IntroductionView introduction, Standing standing, ArenasOfIntroductionDataLoader found, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => await arenas.LoadRequiredAsync(
            [.. (await found.LoadAsync(introduction, cancellationToken) ?? []).Where(arena => arena.Standing == standing && introduction.Audience.Meets(arena.Level)).Select(arena => arena.Arena)],
            cancellationToken);
}

/// <summary>Asks once for the arenas of an introduction, whatever their standing.</summary>
internal sealed class ArenasOfIntroductionDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<IntroductionView, IReadOnlyList<ArenaOf>>(scheduler, options)
{
    private static readonly IReadOnlyList<Standing> Told = [Standing.Established, Standing.Wanted];

    protected override async Task<IReadOnlyDictionary<IntroductionView, IReadOnlyList<ArenaOf>>> LoadBatchAsync(
        IReadOnlyList<IntroductionView> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<IntroductionView, IReadOnlyList<ArenaOf>>();
        foreach (var introduction in keys)
            found[introduction] = await mediator.Send(new ArenasOf(introduction.ParticipantIds, introduction.AsOf, Told), cancellationToken);
        return found;
    }
}
