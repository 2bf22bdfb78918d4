using System.Collections;

namespace Samverkan.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    private readonly Lock gate = new();
    private List<Func<Task>> scheduled = [];
    private TaskCompletionSource wake = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A loader has got its first key of a batch.</summary>
    public void Schedule(Func<Task> dispatch)
    {
        lock (gate) scheduled.Add(dispatch);
        wake.TrySetResult();
    }

    private async Task RunLevelsAsync(List<ObjectBatch> level)
    {
        while (level.Count > 0) level = await RunLevelAsync(level);
    }

    /// <summary>Finds the values of all fields of a level and gives the next one.</summary>
    private async Task<List<ObjectBatch>> RunLevelAsync(List<ObjectBatch> level, int? only = null)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var isGuarded = level.Exists(static batch => batch.Plan.IsGuarded);
        if (isGuarded) await RefuseFieldsAsync(level, only);
        var pending = new List<Pending>();
        foreach (var batch in level)
        {
            for (var i = 0; i < batch.Plan.Fields.Length; i++)
            {
                if ((only is null || i == only) && IsIncluded(batch.Plan.Fields[i])) Start(batch, i, pending);
            }
        }

        await CompleteAsync(pending);
        await LoadNodesAsync(level, only);
        if (isGuarded) await RefuseResultsAsync(level, only);

        var next = new List<ObjectBatch>();
        foreach (var batch in level)
        {
            for (var i = 0; i < batch.Plan.Fields.Length; i++)
            {
                if (batch.Columns[i] is { Slots: null } column && batch.Plan.Fields[i].Selections is not null) Expand(batch.Plan.Fields[i], column, next);
            }
        }

        return next;
    }

    private void Start(ObjectBatch batch, int index, List<Pending> pending)
    {
        var field = batch.Plan.Fields[index];
        if (field.Access is LeafAccess or TypeNameAccess || batch.Columns[index] is not null) return;

        var column = batch.Columns[index] = new Column(batch.Items.Count) { Inherited = batch.Inherited };
        switch (field.Access)
        {
            case ValueAccess value:
                Read(value.Get, batch, field, column);
                break;
            case SourceAccess source:
                Read(parent => source.Get(parent, field, Variables), batch, field, column);
                break;
            case CallAccess call:
                Call(call.Call, batch, field, column, pending);
                break;
            case BatchAccess batched:
                CallBatch(batched.Call, batch, field, column, pending);
                break;
        }
    }

    private void Call(MethodCall call, ObjectBatch batch, FieldPlan field, Column column, List<Pending> pending)
    {
        if (Prepare(call, field, column) is not { } prepared) return;
        for (var i = 0; i < column.Values.Length; i++)
        {
            try
            {
                if (call.SetsState) call.BindState(prepared, column, i);
                var result = call.Invoke(this, batch.Items[i], prepared);
                if (result is Task task) pending.Add(new Pending(task, call, field, column, i));
                else column.Values[i] = call.Payload is null ? result : Payload(call.Payload, result, field);
            }
            catch (Exception exception)
            {
                column.Values[i] = call.Payload is null ? Failed(exception, field.Definition) : Payload(call.Payload, exception, field);
            }
        }
    }

    private void CallBatch(MethodCall call, ObjectBatch batch, FieldPlan field, Column column, List<Pending> pending)
    {
        if (Prepare(call, field, column) is not { } prepared) return;
        try
        {
            if (call.SetsState) call.BindState(prepared, column, Column.All);
            var result = call.Invoke(this, ParentList.Of(call.ParentType!, batch.Items), prepared);
            if (result is Task task) pending.Add(new Pending(task, call, field, column, Column.All));
            else Spread(result, field, column);
        }
        catch (Exception exception)
        {
            Array.Fill(column.Values, Failed(exception, field.Definition));
        }
    }

    /// <summary>The arguments, the same for all parents; null, and all entries failed, when one of them is none.</summary>
    private object?[]? Prepare(MethodCall call, FieldPlan field, Column column)
    {
        try
        {
            var inherited = column.Inherited;
            var prepared = call.Prepare(this, field, ref inherited);
            column.Inherited = inherited;
            return prepared;
        }
        catch (Exception exception)
        {
            Array.Fill(column.Values, Failed(exception, field.Definition));
            return null;
        }
    }

    /// <summary>Lets loaders ask, again and again, until every resolver of the level has its answer.</summary>
    private async Task CompleteAsync(List<Pending> pending)
    {
        while (pending.Exists(each => !each.Task.IsCompleted))
        {
            List<Func<Task>> now;
            lock (gate)
            {
                (now, scheduled) = (scheduled, []);
                wake = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            if (now.Count > 0) await Task.WhenAll(now.Select(dispatch => dispatch()));
            else await Task.WhenAny(Task.WhenAll(pending.Select(each => each.Task)), wake.Task).WaitAsync(CancellationToken);
            CancellationToken.ThrowIfCancellationRequested();
        }

        foreach (var each in pending)
        {
            try
            {
                var result = each.Call.Result(each.Task);
                if (each.Index == Column.All) Spread(result, each.Field, each.Column);
                else each.Column.Values[each.Index] = each.Call.Payload is null ? result : Payload(each.Call.Payload, result, each.Field);
            }
            catch (Exception exception)
            {
                var failure = each.Call.Payload is null ? Failed(exception, each.Field.Definition) : Payload(each.Call.Payload, exception, each.Field);
                if (each.Index == Column.All) Array.Fill(each.Column.Values, failure);
                else each.Column.Values[each.Index] = failure;
            }
        }
    }

    private void Spread(object? result, FieldPlan field, Column column)
    {
        if (result is not IList entries || entries.Count != column.Values.Length)
        {
            var wrong = new InvalidOperationException($"The batch resolver of {field.Definition.Name} must give one entry for each of its {column.Values.Length} parents.");
            Array.Fill(column.Values, Failed(wrong, field.Definition));
            return;
        }

        entries.CopyTo(column.Values, 0);
    }

    private void Read(Func<object, object?> get, ObjectBatch batch, FieldPlan field, Column column)
    {
        for (var i = 0; i < column.Values.Length; i++)
        {
            try
            {
                column.Values[i] = get(batch.Items[i]);
            }
            catch (Exception exception)
            {
                column.Values[i] = Failed(exception, field.Definition);
            }
        }
    }

    private readonly record struct Pending(Task Task, MethodCall Call, FieldPlan Field, Column Column, int Index);
}
