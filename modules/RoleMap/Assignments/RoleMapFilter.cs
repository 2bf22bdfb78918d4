using System.Linq.Expressions;
using MediatR;
using Samverkan.Kernel;
using Condition = System.Linq.Expressions.Expression<System.Func<Samverkan.RoleMap.Assignments.RoleAssignment, bool>>;

namespace Samverkan.RoleMap.Assignments;

/// <summary>Turns a filter into a condition that the database understands: keys become ids first, each owner asked once.</summary>
internal static class RoleMapFilter
{
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nobody has one of the keys.</exception>
    public static async Task<Condition> ToConditionAsync(this RoleMapFilterInput? where, IMediator mediator, CancellationToken cancellationToken)
    {
        if (where is null) return _ => true;

        var everywhere = where.WithNested().ToList();
        var bases = everywhere.SelectMany(each => each.Basis.Named()).ToList();
        var found = new Keys(
            await mediator.FindTasksAsync(everywhere.SelectMany(each => each.Task.Named()), cancellationToken),
            await mediator.FindStakeholdersAsync(everywhere.SelectMany(each => each.Holder.Named()), cancellationToken),
            bases.Count == 0 ? new Dictionary<string, Guid>() : await mediator.FindByKeysAsync(bases, cancellationToken));
        return Of(where, found);
    }

    private static Condition Of(RoleMapFilterInput where, Keys found)
    {
        var conditions = (where.And ?? []).Select(each => Of(each, found)).ToList();
        if (where.Or is { Count: > 0 } alternatives) conditions.Add(Join(alternatives.Select(each => Of(each, found)), Expression.OrElse));
        if (where.Task.Keys() is { } tasks)
        {
            var ids = tasks.Select(key => new TaskId(found.Tasks[key])).ToList();
            conditions.Add(assignment => ids.Contains(assignment.Task));
        }

        if (where.Holder.Keys() is { } holders)
        {
            var ids = holders.Select(key => new StakeholderId(found.Holders[key])).ToList();
            conditions.Add(assignment => ids.Contains(assignment.Holder));
        }

        if (where.Basis.Keys() is { } bases)
        {
            var nodes = bases.Select(key => (NodeRef?)KeyFilters.BasisOf(key, found.Bases[key])).ToList();
            conditions.Add(assignment => nodes.Contains(assignment.Basis));
        }

        if (where.Role is { } role)
        {
            var meant = role.Meant();
            conditions.Add(assignment => meant.Contains(assignment.Role));
        }

        return conditions.Count == 0 ? _ => true : Join(conditions, Expression.AndAlso);
    }

    private static Condition Join(IEnumerable<Condition> conditions, Func<Expression, Expression, Expression> operation)
    {
        var row = Expression.Parameter(typeof(RoleAssignment), "row");
        return Expression.Lambda<Func<RoleAssignment, bool>>(
            conditions.Select(each => new OnRow(each.Parameters[0], row).Visit(each.Body)).Aggregate(operation), row);
    }

    private sealed record Keys(IReadOnlyDictionary<string, Guid> Tasks, IReadOnlyDictionary<string, Guid> Holders, IReadOnlyDictionary<string, Guid> Bases);

    private sealed class OnRow(ParameterExpression from, ParameterExpression row) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? row : base.VisitParameter(node);
    }
}
