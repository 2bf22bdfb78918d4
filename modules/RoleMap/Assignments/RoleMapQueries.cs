using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Moments;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Assignments;

[QueryType]
internal static class RoleMapQueries
{
    /// <summary>
    /// Who does what on a day (rollkarta): the role assignments that hold then, certainly or not, in the order of their keys. Each
    /// decides by its own period and standing.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="standing">Only assignments of these standings; all of them when null, and none when the list is empty.</param>
    /// <param name="certainty">Only those that hold as certainly as this (säkerhet); both when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<RoleMapFilterInput>, UseSorting<RoleMapSortInput>]
    [RecordedAsOf]
    public static async Task<AsOfConnection<RoleAssignmentView>> GetRoleMapAsync(
        [AsOf] DateOnly asOf,
        QueryContext<RoleAssignment> query,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        IReadOnlyList<Certainty>? certainty,
        PagingArguments paging,
        RoleMapDb db,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        if (query is { Predicate: null, Sorting: null } && certainty is null && paging.IsPlain())
            return (await db.PlainPageAsync(asOf, standing, paging, cancellationToken)).ToConnection(asOf);

        var page = await db.Assignments
            .NotOutOn(asOf, certainty)
            .OfStanding(standing)
            .With(await query.WithKeysAsync(mediator, cancellationToken), sort => sort.AddAscending(assignment => assignment.Key))
            .ToPageAsync(paging, RoleAssignmentView.Of, cancellationToken);
        return page.ToConnection(asOf);
    }

    /// <summary>One role assignment (rolltilldelning); null when there is none with that id.</summary>
    /// <param name="id">The assignment's id.</param>
    /// <param name="assignments">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<RoleAssignmentView?> GetRoleAssignmentByIdAsync(
        [ID<RoleAssignmentView>] RoleAssignmentId id, RoleAssignmentByIdDataLoader assignments, CancellationToken cancellationToken)
        => assignments.LoadAsync(id, cancellationToken);

    /// <summary>One role assignment (rolltilldelning); null when there is none with that key.</summary>
    /// <param name="key">For example assignment/ra-02.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<RoleAssignmentView?> GetRoleAssignmentByKeyAsync(string key, RoleMapDb db, CancellationToken cancellationToken)
        => db.Assignments.Where(assignment => assignment.Key == key).Select(RoleAssignmentView.Of).SingleOrDefaultAsync(cancellationToken);
}

/// <summary>Pages of the whole role map, forwards: what is asked most often.</summary>
internal static class PlainPages
{
    private static readonly PreparedRead<RoleAssignment, RoleAssignmentView> Rows = new(
        RoleAssignmentView.Of,
        "{Validity.FromDay} <= @day AND {Validity.UntilDay} > @day AND {Standing} AMONG @standings AND {Key} > @after ORDER BY {Key} LIMIT @size");

    public static Task<Page<RoleAssignmentView>> PlainPageAsync(
        this RoleMapDb db, DateOnly day, IReadOnlyList<Standing>? standings, PagingArguments paging, CancellationToken cancellationToken)
        => paging.PlainAsync((after, size) => db.AfterAsync(day, standings, after, size, cancellationToken), assignment => assignment.Key);

    /// <summary>So many that hold on the day, certainly or not, after a key, in the order of their keys; no key stands before the empty one.</summary>
    public static Task<List<RoleAssignmentView>> AfterAsync(
        this RoleMapDb db, DateOnly day, IReadOnlyList<Standing>? standings, string after, int size, CancellationToken cancellationToken)
        => Rows.ToListAsync(
            db,
            cancellationToken,
            ("@day", day.DayNumber),
            ("@standings", (standings ?? Enum.GetValues<Standing>()).Select(standing => standing.ToString()).ToList()),
            ("@after", after),
            ("@size", size));
}

internal static class RoleAssignmentFilters
{
    /// <summary>Leaves out other standings; nothing when none is given.</summary>
    public static IQueryable<RoleAssignment> OfStanding(this IQueryable<RoleAssignment> assignments, IReadOnlyList<Standing>? standing)
        => standing is null ? assignments : assignments.Where(assignment => standing.Contains(assignment.Standing));

    /// <summary>Leaves out what is OUT on the day, or of another certainty; nothing when all time is asked about.</summary>
    public static IQueryable<RoleAssignment> HoldingOn(this IQueryable<RoleAssignment> assignments, DateOnly? day, IReadOnlyList<Certainty>? certainty)
        => day is { } asOf ? assignments.NotOutOn(asOf, certainty) : assignments;
}
