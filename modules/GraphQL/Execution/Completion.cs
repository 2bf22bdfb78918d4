using System.Collections;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>
/// Decides, before anything is written, what is null and which errors are told: what fails is null, and where null is no value, so is
/// what it belongs to, up to the nearest place that can be null.
/// </summary>
/// <remarks>GraphQL, September 2025, section 6.4.4, "Handling Execution Errors". One error for each place.</remarks>
internal sealed class Completion(OperationExecution execution, Document document)
{
    private readonly List<PathPart> path = [];

    // What nobody fails on has no path, so nothing is put in a box for it.
    private readonly record struct PathPart(string? Name, int Index);

    public List<GraphQLError> Errors { get; } = [];

    /// <returns>False when there is no data at all.</returns>
    public bool Root(ObjectBatch root)
    {
        foreach (var (field, error) in execution.Beside)
        {
            path.Add(new(field.ResponseName, 0));
            Tell(field, error);
            path.Clear();
        }

        return Object(root, 0);
    }

    /// <returns>False when the object itself must be null.</returns>
    private bool Object(ObjectBatch batch, int index)
    {
        var fields = batch.Plan.Fields;
        var order = execution.OrderOf(batch.Plan);
        for (var at = 0; at < fields.Length; at++)
        {
            var i = order is null ? at : order[at];
            var field = fields[i];
            if (!execution.IsIncluded(field)) continue;

            if (field.Access is LeafAccess leaf)
            {
                if (leaf.Property.CanFail && !Leaf(batch, i, leaf.Property, index)) return false;
                continue;
            }

            if (batch.Columns[i] is not { } column) continue;
            path.Add(new(field.ResponseName, 0));
            var good = column.Slots is { } slots ? Slot(field, ref slots[index], field.Definition.Type) : Value(field, ref column.Values[index], field.Definition.Type);
            path.RemoveAt(path.Count - 1);
            if (!good) return false;
        }

        return true;
    }

    private bool Leaf(ObjectBatch batch, int column, PropertyAccess property, int index)
    {
        var field = batch.Plan.Fields[column];
        GraphQLError error;
        try
        {
            var state = property.State(batch.Items[index]);
            if (state == LeafState.Good || (state == LeafState.Null && !field.Definition.Type.IsNonNull)) return true;
            error = state == LeafState.Null ? NullError(field) : UnfitError(field);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            error = execution.Failed(exception, field.Definition).Error;
        }

        path.Add(new(field.ResponseName, 0));
        Tell(field, error);
        path.RemoveAt(path.Count - 1);
        if (field.Definition.Type.IsNonNull) return false;

        // It can no longer be read while writing: it gets a column, and its place in it is null.
        (batch.Columns[column] ??= Taken(batch, property)).Values[index] = null;
        return true;
    }

    /// <returns>False when what holds the place must be null.</returns>
    private bool Slot(FieldPlan field, ref Slot slot, GraphQLType type)
    {
        if (slot.Target is ObjectBatch batch)
        {
            if (Object(batch, slot.Index)) return true;
        }
        else if (slot.Target is Slot[] items)
        {
            if (Items(items, ((ListType)type.Nullable).Item)) return true;
        }
        else if (slot.Target is Failure failure)
        {
            Tell(field, failure.Error, failure.Place);
        }
        else
        {
            if (!type.IsNonNull) return true;
            Tell(field, NullError(field));
        }

        slot = default;
        return !type.IsNonNull;

        bool Items(Slot[] all, GraphQLType item)
        {
            for (var i = 0; i < all.Length; i++)
            {
                path.Add(new(null, i));
                var good = Slot(field, ref all[i], item);
                path.RemoveAt(path.Count - 1);
                if (!good) return false;
            }

            return true;
        }
    }

    /// <summary>A leaf, or a list of leaves, that a resolver gave.</summary>
    private bool Value(FieldPlan field, ref object? value, GraphQLType type)
    {
        if (value is null)
        {
            if (!type.IsNonNull) return true;
            Tell(field, NullError(field));
            return false;
        }

        if (value is Failure failure)
        {
            Tell(field, failure.Error, failure.Place);
        }
        else if (type.Nullable is ListType list && value is IEnumerable many and not string)
        {
            if (Taken(field, many) is { } items)
            {
                value = items;
                if (Items(items, list.Item)) return true;
            }
        }
        else if (type.Nullable is not ListType && LeafWriter.CanWrite(type.Named, value))
        {
            return true;
        }
        else
        {
            Tell(field, UnfitError(field));
        }

        value = null;
        return !type.IsNonNull;

        bool Items(object?[] all, GraphQLType item)
        {
            for (var i = 0; i < all.Length; i++)
            {
                path.Add(new(null, i));
                var good = Value(field, ref all[i], item);
                path.RemoveAt(path.Count - 1);
                if (!good) return false;
            }

            return true;
        }
    }

    private static Column Taken(ObjectBatch batch, PropertyAccess property)
    {
        var column = new Column(batch.Items.Count);
        for (var i = 0; i < column.Values.Length; i++)
        {
            try
            {
                if (property.State(batch.Items[i]) == LeafState.Good) column.Values[i] = property.Get(batch.Items[i]);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // It is null here, and told when its turn comes.
            }
        }

        return column;
    }

    /// <summary>The items of a list; null, and told, when they cannot be had: a list may find them only now.</summary>
    private object?[]? Taken(FieldPlan field, IEnumerable items)
    {
        try
        {
            return [.. items.Cast<object?>()];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Tell(field, execution.Failed(exception, field.Definition).Error);
            return null;
        }
    }

    private void Tell(FieldPlan field, GraphQLError error, SyntaxNode? place = null)
    {
        IEnumerable<SyntaxNode> places = place is null ? execution.Nodes(field) : [PlaceOf(place, field)];
        Errors.Add(error with { Path = path.ConvertAll(part => part.Name ?? (object)part.Index), Locations = [.. places.Select(node => document.Source.LocationOf(node.Position))] });
    }

    /// <summary>Of merged fields the first that counts says where an argument is wrong; the plan may have taken its arguments from another.</summary>
    private SyntaxNode PlaceOf(SyntaxNode literal, FieldPlan field)
    {
        var given = execution.Nodes(field).First().Arguments;
        foreach (var argument in field.Arguments)
        {
            if (argument.Literal is null || given.FirstOrDefault(each => each.Name.Value == argument.Definition.Name) is not { } same || same.Value == argument.Literal) continue;
            try
            {
                (argument with { Literal = same.Value }).Value(execution.Variables);
            }
            catch (LiteralException there)
            {
                return there.Literal;
            }
        }

        return literal;
    }

    private static GraphQLError NullError(FieldPlan field)
        => new($"Cannot return null for non-nullable field {field.ParentType}.{field.Definition.Name}.") { Code = "HC0018" };

    private static GraphQLError UnfitError(FieldPlan field)
        => new($"{field.Definition.Type.Named} cannot represent the value of {field.Definition.Name}.") { Code = "HC0001" };
}
