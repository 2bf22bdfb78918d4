using System.Collections;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    /// <summary>Puts the things that references point at in the place of the references, all of the level together.</summary>
    private async Task LoadNodesAsync(List<ObjectBatch> level, int? only)
    {
        var columns = level
            .SelectMany(batch => batch.Plan.Fields.Index().Where(each => only is null || each.Index == only).Select(each => (each.Item, Column: batch.Columns[each.Index])))
            .Where(each => each.Column is not null && each.Item.Definition.Resolver is { GivesNodeRefs: true })
            .ToList();
        if (columns.Count == 0) return;

        var found = new Dictionary<NodeRef, object?>();
        var pending = new List<Pending>();
        var landing = new List<(NodeRef Ref, Column Column)>();
        foreach (var reference in columns.SelectMany(each => each.Column!.Values.SelectMany(ReferencesIn)))
        {
            if (!found.TryAdd(reference, null) || accesses.NodeCall(reference.Type) is not { } call) continue;

            // Refused before it is loaded: whether it is there is not told either.
            if (accesses.Schema.Type(reference.Type) is { Rights: { Count: > 0 } rules }
                && await RefusalAsync([.. rules.Where(rule => rule.Apply != ApplyPolicy.AfterResolver)], columns[0].Item) is { } refused)
            {
                found[reference] = refused;
                continue;
            }

            var column = new Column(1);
            landing.Add((reference, column));
            try
            {
                var result = call.Invoke(this, null, call.PrepareNode(this, reference.Id));
                if (result is Task task) pending.Add(new Pending(task, call, columns[0].Item, column, 0));
                else column.Values[0] = result;
            }
            catch (Exception exception)
            {
                column.Values[0] = Failed(exception, columns[0].Item.Definition);
            }
        }

        await CompleteAsync(pending);
        foreach (var (reference, column) in landing) found[reference] = column.Values[0];

        foreach (var (field, column) in columns)
        {
            // A list whose items are never null leaves out what is no longer there.
            var dropsMissing = field.Definition.Type.Nullable is ListType { Item.IsNonNull: true };
            for (var i = 0; i < column!.Values.Length; i++) column.Values[i] = Resolved(column.Values[i], found, dropsMissing);
        }
    }

    private static IEnumerable<NodeRef> ReferencesIn(object? value) => value switch
    {
        NodeRef one => [one],
        IEnumerable<NodeRef> many => many,
        IEnumerable<NodeRef?> gaps => gaps.OfType<NodeRef>(),
        _ => [],
    };

    private static object? Resolved(object? value, Dictionary<NodeRef, object?> found, bool dropsMissing) => value switch
    {
        NodeRef one => found[one],
        IEnumerable<NodeRef> many => many.Select(each => found[each]).Where(each => each is not null || !dropsMissing).ToArray(),
        IEnumerable<NodeRef?> gaps => gaps.Select(each => each is { } reference ? found[reference] : null).ToArray(),
        _ => value,
    };

    /// <summary>Sorts the objects that a field has led to by their type: each type is a batch of the next level.</summary>
    private void Expand(FieldPlan field, Column column, List<ObjectBatch> next)
    {
        var batches = new Dictionary<ObjectType, ObjectBatch>();
        var inherited = column.Inherited;
        Dictionary<InheritedValues, Dictionary<ObjectType, ObjectBatch>>? byState = null;

        // Objects of one type mostly follow each other.
        ObjectBatch? latest = null;
        column.Slots = new Slot[column.Values.Length];
        for (var i = 0; i < column.Values.Length; i++)
        {
            if (column.States is not null)
            {
                // Objects below different states are different batches.
                inherited = column.States[i] ?? column.Inherited;
                byState ??= [];
                if (!byState.TryGetValue(inherited, out batches!)) byState[inherited] = batches = [];
                latest = null;
            }

            try
            {
                column.Slots[i] = Place(column.Values[i], field.Definition.Type.Nullable);
            }
            catch (Exception exception)
            {
                column.Slots[i] = new Slot(Failed(exception, field.Definition), 0);
            }
        }

        if (byState is null) next.AddRange(batches.Values);
        else next.AddRange(byState.Values.SelectMany(each => each.Values));

        Slot Place(object? value, GraphQLType type)
        {
            if (value is null) return default;
            if (value is Failure) return new Slot(value, 0);
            if (type is ListType list)
            {
                if (value is not IEnumerable items || value is string) return new Slot(Failed(new InvalidOperationException($"{field.Definition.Name} must give a list."), field.Definition), 0);
                if (value is IList known) return new Slot(Listed(known, list.Item.Nullable), 0);
                var slots = new List<Slot>();
                foreach (var item in items) slots.Add(Place(item, list.Item.Nullable));
                return new Slot(slots.ToArray(), 0);
            }

            ObjectType runtimeType;
            try
            {
                runtimeType = type as ObjectType ?? accesses.TypeOf(value, (NamedType)type);
            }
            catch (Exception exception)
            {
                return new Slot(Failed(exception, field.Definition), 0);
            }

            if (latest is null || latest.Plan.Type != runtimeType)
            {
                if (!batches.TryGetValue(runtimeType, out latest))
                    batches[runtimeType] = latest = new ObjectBatch(field.Selections!.For(runtimeType), inherited);
            }

            latest.Items.Add(value);
            return new Slot(latest, latest.Items.Count - 1);
        }

        Slot[] Listed(IList items, GraphQLType type)
        {
            var slots = new Slot[items.Count];
            if (slots.Length > 0) slots[0] = Place(items[0], type);
            if (slots.Length > 1 && type is not ListType) latest?.Items.EnsureCapacity(latest.Items.Count + slots.Length - 1);
            for (var i = 1; i < slots.Length; i++) slots[i] = Place(items[i], type);
            return slots;
        }
    }
}

/// <summary>Makes the list of parents that a batch resolver wants.</summary>
internal static class ParentList
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Func<List<object>, object>> makers = [];

    public static object Of(Type list, List<object> parents) => makers.GetOrAdd(list, static type =>
    {
        var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        return typeof(ParentList).GetMethod(nameof(Make), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(item).CreateDelegate<Func<List<object>, object>>();
    })(parents);

    private static List<T> Make<T>(List<object> parents)
    {
        var made = new List<T>(parents.Count);
        foreach (var parent in parents) made.Add((T)parent);
        return made;
    }
}
