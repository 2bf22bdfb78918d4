using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Any JSON value, where what is given has a form of its own that the schema does not describe.</summary>
public sealed class JsonScalar : ScalarOf<JsonElement>
{
    private static readonly AnyScalar any = new("JSON");

    public JsonScalar()
        : base("JSON")
    {
        Description = "Any JSON value: an object, a list, a text, a number, true, false or null.";
        SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc8259";
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    public override ValueNode ToLiteral(object value) => any.ToLiteral(value);

    protected override bool TryRead(ValueNode literal, out JsonElement value, out string? fault)
    {
        any.TryReadLiteral(literal, out var read, out fault);
        value = JsonSerializer.SerializeToElement(read);
        return true;
    }

    protected override bool TryRead(JsonElement json, out JsonElement value, out string? fault)
    {
        (value, fault) = (json.Clone(), null);
        return true;
    }
}
