using System.Text.Json;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Writes the answer. Nothing is decided here any more, so nothing has to be taken back.</summary>
internal sealed class ResultWriter(OperationExecution execution, Utf8JsonWriter writer)
{
    public void Object(ObjectBatch batch, int index)
    {
        writer.WriteStartObject();
        var fields = batch.Plan.Fields;
        var order = execution.OrderOf(batch.Plan);
        for (var at = 0; at < fields.Length; at++)
        {
            var i = order is null ? at : order[at];
            var field = fields[i];
            if (!execution.IsIncluded(field)) continue;

            writer.WritePropertyName(field.EncodedName);
            switch (field.Access)
            {
                case LeafAccess leaf when batch.Columns[i] is null:
                    leaf.Property.Write(writer, batch.Items[index]);
                    break;
                case TypeNameAccess:
                    writer.WriteStringValue(batch.Plan.Type.Name);
                    break;
                default:
                    var column = batch.Columns[i]!;
                    if (column.Slots is { } slots) Slot(slots[index]);
                    else Value(column.Values[index], field.Definition.Type.Named);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private void Slot(Slot slot)
    {
        switch (slot.Target)
        {
            case ObjectBatch batch:
                Object(batch, slot.Index);
                break;
            case Slot[] items:
                writer.WriteStartArray();
                foreach (var item in items) Slot(item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private void Value(object? value, NamedType type)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (value is object?[] items)
        {
            writer.WriteStartArray();
            foreach (var item in items) Value(item, type);
            writer.WriteEndArray();
        }
        else
        {
            LeafWriter.Write(writer, type, value);
        }
    }
}
