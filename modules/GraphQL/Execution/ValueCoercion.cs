using System.Runtime.CompilerServices;
using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Makes coerced values of literals and of the JSON of variables.</summary>
/// <remarks>GraphQL, September 2025, sections 3.5 to 3.12, "Input Coercion", and 6.4.1.</remarks>
internal static class ValueCoercion
{
    /// <summary>Stands for a value that was left out: a variable that nobody gave.</summary>
    public static readonly object Absent = new();

    /// <summary>A literal that validation has let through; it can still fail on a variable that is null where null is no value.</summary>
    /// <exception cref="LiteralException">It is no value of the type.</exception>
    public static object? Literal(ValueNode literal, GraphQLType type, VariableValues variables)
    {
        if (literal is Variable variable)
        {
            if (!variables.TryGet(variable.Name.Value, out var given)) return Absent;
            return given is null && type.IsNonNull ? throw MustNotBeNull(literal, type) : given;
        }

        if (type is NonNullType nonNull) return literal is NullValue ? throw MustNotBeNull(literal, type) : Literal(literal, nonNull.Inner, variables);
        if (literal is NullValue) return null;

        return type switch
        {
            ListType list => literal is ListValue items
                ? items.Items.Select(item => Literal(item, list.Item, variables) is var each && each == Absent ? NullFor(item, list.Item) : each).ToArray()
                : new[] { Literal(literal, list.Item, variables) },
            InputObjectType input when literal is ObjectValue value => Object(value, input, variables),
            EnumType names when literal is EnumValue name && names.Value(name.Name) is { } known => known.RuntimeValue,
            ScalarType scalar => scalar.TryReadLiteral(VariableSubstitution.In(literal, variables), out var read, out var fault)
                ? read
                : throw new LiteralException(literal, "HC0002", fault ?? $"{type} cannot represent value: {literal}"),
            _ => throw new LiteralException(literal, "HC0002", $"{type} cannot represent value: {literal}"),
        };
    }

    /// <summary>The JSON of a variable. Everything that is wrong with it is told at once.</summary>
    public static object? Json(JsonElement json, GraphQLType type, string path, VariableFaults faults)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (faults.AreTooMany) return null;
        if (type is NonNullType nonNull)
        {
            if (json.ValueKind != JsonValueKind.Null) return Json(json, nonNull.Inner, path, faults);
            faults.Add(path, $"Expected value of non-null type \"{type}\" not to be null.");
            return null;
        }

        if (json.ValueKind == JsonValueKind.Null) return null;
        switch (type)
        {
            case ListType when json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > faults.MaxItems:
                faults.Add(path, $"A list has at most {faults.MaxItems} items; this one has {json.GetArrayLength()}.", LimitCodes.ListItems);
                return null;
            case ListType list when json.ValueKind == JsonValueKind.Array:
                var items = new object?[json.GetArrayLength()];
                for (var i = 0; i < items.Length; i++) items[i] = Json(json[i], list.Item, $"{path}[{i}]", faults);
                return items;
            case ListType list:
                return new[] { Json(json, list.Item, path, faults) };
            case InputObjectType input when json.ValueKind == JsonValueKind.Object:
                return Object(json, input, path, faults);
            case InputObjectType:
                faults.Add(path, $"Expected value of type \"{type}\" to be an object, found: {VariableFaults.Shown(json)}.");
                return null;
            case EnumType names when json.ValueKind == JsonValueKind.String && names.Value(json.GetString()!) is { } known:
                return known.RuntimeValue;
            case ScalarType when json.ValueKind == JsonValueKind.String && json.GetString()!.Length > faults.MaxLength:
                faults.Add(path, $"A text has at most {faults.MaxLength} characters.", LimitCodes.StringLength);
                return null;
            case ScalarType scalar:
                if (scalar.TryReadJson(json, out var read, out var why)) return read;
                faults.Add(path, why ?? $"Expected value of type \"{type}\", found: {VariableFaults.Shown(json)}.");
                return null;
            default:
                faults.Add(path, json.ValueKind == JsonValueKind.String
                    ? $"Value {VariableFaults.Shown(json)} does not exist in \"{type}\" enum."
                    : $"Enum \"{type}\" cannot represent non-string value: {VariableFaults.Shown(json)}.");
                return null;
        }
    }

    private static InputObject Object(ObjectValue literal, InputObjectType type, VariableValues variables)
    {
        var made = new InputObject();
        foreach (var field in type.Fields)
        {
            var given = literal.Fields.FirstOrDefault(each => each.Name.Value == field.Name);
            var value = given is null ? Absent : Literal(given.Value, field.Type, variables);
            if (value == Absent && field.DefaultValue is not null) value = Literal(field.DefaultValue, field.Type, VariableValues.None);
            if (value != Absent) made.Add(field.Name, value);
            else if (field.IsRequired) throw new LiteralException(literal, "HC0018", $"Expected value of type \"{type}\" to include required field \"{field.Name}\".");
        }

        if (type.KeepsOrder) made.OrderAs(literal.Fields.Select(field => field.Name.Value));
        if (type.IsOneOf && OneOfCode(made) is { } code) throw new LiteralException(literal, code, OneOfFault(type));
        return made;
    }

    private static InputObject Object(JsonElement json, InputObjectType type, string path, VariableFaults faults)
    {
        var made = new InputObject();
        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var given)) made.Add(field.Name, Json(given, field.Type, $"{path}.{field.Name}", faults));
            else if (field.DefaultValue is not null) made.Add(field.Name, Literal(field.DefaultValue, field.Type, VariableValues.None));
            else if (field.IsRequired) faults.Add(path, $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {VariableFaults.Shown(json)}.");
        }

        foreach (var member in json.EnumerateObject().Where(member => type.Field(member.Name) is null).TakeWhile(_ => !faults.AreTooMany))
            faults.Add(path, $"Expected value of type \"{type}\" not to include unknown field \"{member.Name}\", found: {VariableFaults.Shown(json)}.");
        if (type.KeepsOrder) made.OrderAs(json.EnumerateObject().Select(member => member.Name));
        if (type.IsOneOf && OneOfCode(made) is { } code) faults.Add(path, OneOfFault(type), code);
        return made;
    }

    private static object? NullFor(ValueNode item, GraphQLType type) => type.IsNonNull ? throw MustNotBeNull(item, type) : null;

    /// <summary>Null when exactly one is given, and not null.</summary>
    private static string? OneOfCode(InputObject given) => given.Fields switch
    {
        [] => "HC0054",
        [{ Value: null }] => "HC0056",
        [_] => null,
        _ => "HC0055",
    };

    private static string OneOfFault(InputObjectType type)
        => $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    private static LiteralException MustNotBeNull(ValueNode literal, GraphQLType type) => new(literal, "HC0018", literal is Variable variable
        ? $"Expected variable \"${variable.Name}\" provided to non-null type \"{type}\" not to be null."
        : $"Expected value of non-null type \"{type}\" not to be null.");
}

/// <summary>A literal, or the variable in its place, is no value of its type.</summary>
internal sealed class LiteralException(ValueNode literal, string code, string message) : Exception(message)
{
    /// <summary>What the client is told of, and where.</summary>
    public ValueNode Literal { get; } = literal;

    public GraphQLError Error { get; } = new(message) { Code = code };
}
