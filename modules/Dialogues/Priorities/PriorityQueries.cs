using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Priorities;

/// <summary>By what priorities are filtered.</summary>
internal sealed class PriorityFilterInput : FilterInputType<Priority>
{
    protected override void Configure(IFilterInputTypeDescriptor<Priority> descriptor)
    {
        descriptor.Name("PriorityFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which priorities are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("round", (KeyFilterInput given) => given.Keys() is null ? null : priority => given.Has("round", priority.Round))
            .Description("The round in which they were named (dialogomgång), by its key.");
        descriptor.Field("topic", (KeyFilterInput given) => given.Keys() is null ? null : priority => priority.Topics.Any(topic => given.Has("topic", topic.Topic)))
            .Description("What they are about (sakområde), by its key: at least one of their topics.");
        descriptor.Field("jointBy", (KeyFilterInput given) => given.Keys() is null ? null : priority => given.Has("stakeholder", priority.JointBy))
            .Description("Who has set them together (gemensamt satta av), by its key.");
        descriptor.Field(priority => priority.Standing).Description("Whether they have been decided or are only proposed (ställning).");
        descriptor.Field(priority => priority.Text).FoldedIn(priority => priority.FoldedText).Description("What is to come first (lydelse), in Swedish.");
    }
}

[QueryType]
internal static class PriorityQueries
{
    /// <summary>What is to come first (prioriteringar), of all standings: the ranked ones first, then in the order of their keys.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="year">Only those that may be about this year (år), 1900 to 2200; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    /// <exception cref="GraphQLException">YEAR_OUT_OF_RANGE: the year is none that the register can answer for.</exception>
    [UsePaging, UseFiltering<PriorityFilterInput>]
    public static async Task<Connection<PriorityView>> GetPrioritiesAsync(
        QueryContext<Priority> query, int? year, PagingArguments paging, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
        => (await db.Priorities
            .InYear(year)
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(priority => priority.Rank).AddAscending(priority => priority.Key))
            .ToPageAsync(paging, PriorityView.Of, cancellationToken)).ToConnection();

    private static IQueryable<Priority> InYear(this IQueryable<Priority> priorities, int? year)
    {
        if (year is not { } asked) return priorities;

        YearArgument.Require(asked);
        var (first, last) = (new DateOnly(asked, 1, 1).DayNumber, new DateOnly(asked, 12, 31).DayNumber);
        return priorities.Where(priority => priority.Validity.FromDay <= last && priority.Validity.UntilDay > first);
    }
}

[ObjectType<PriorityView>]
internal static class PriorityNode
{
    [NodeResolver]
    public static Task<PriorityView?> GetPriorityAsync([ID<PriorityView>] PriorityId id, PriorityByIdDataLoader priorities, CancellationToken cancellationToken)
        => priorities.LoadAsync(id, cancellationToken);

    /// <summary>The round of dialogues in which it was named (dialogomgång); null when it was not named in one.</summary>
    /// <param name="priority">The priority.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DialogueRoundView?> GetRoundAsync(
        [Parent] PriorityView priority, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => priority.RoundId is { } id ? await rounds.LoadAsync(id, cancellationToken) : null;

    /// <summary>What it is about (sakområden).</summary>
    /// <param name="priority">The priority.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync([Parent] PriorityView priority, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(priority.TopicIds, cancellationToken);

    /// <summary>Who has set it together (gemensamt satt av); null when it was not set together.</summary>
    /// <param name="priority">The priority.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<OrganizationGroupView?> GetJointByAsync(
        [Parent] PriorityView priority, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => priority.JointById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as OrganizationGroupView : null;
}

internal sealed class PrioritiesByIdHandler(DialoguesDb db) : IRequestHandler<PrioritiesById, IReadOnlyDictionary<PriorityId, PriorityView>>
{
    public async Task<IReadOnlyDictionary<PriorityId, PriorityView>> Handle(PrioritiesById request, CancellationToken cancellationToken)
        => await db.Priorities
            .Where(priority => request.Ids.Contains(priority.Id))
            .Select(PriorityView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

internal sealed class PrioritiesOfRoundsHandler(DialoguesDb db) : IRequestHandler<PrioritiesOfRounds, ILookup<DialogueRoundId, PriorityView>>
{
    public async Task<ILookup<DialogueRoundId, PriorityView>> Handle(PrioritiesOfRounds request, CancellationToken cancellationToken)
    {
        var rounds = request.Rounds.Select(round => (DialogueRoundId?)round).ToList();
        var rows = await db.Priorities
            .Where(priority => rounds.Contains(priority.Round))
            .OrderBy(priority => priority.Rank == null).ThenBy(priority => priority.Rank).ThenBy(priority => priority.Key)
            .Select(PriorityView.Of)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.RoundId!.Value);
    }
}
