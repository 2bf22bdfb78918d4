using System.Collections.Concurrent;
using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>An operation made ready to run, as often as one likes: selections merged for each type, arguments read, conditions turned into bits.</summary>
internal sealed class OperationPlan(Document document, OperationDefinition operation, ObjectPlan root, IReadOnlyList<string> conditionVariables)
{
    public Document Document { get; } = document;

    public OperationDefinition Operation { get; } = operation;

    public ObjectPlan Root { get; } = root;

    /// <summary>The fields that some may not even ask for.</summary>
    public IReadOnlyList<RequestRule> RequestRules { get; init; } = [];

    /// <summary>The ids that it gives to fields.</summary>
    public IReadOnlyList<IdArgument> IdArguments { get; init; } = [];

    /// <summary>The variables that @skip and @include look at; each is one bit, in this order.</summary>
    public IReadOnlyList<string> ConditionVariables { get; } = conditionVariables;

    public UInt128 ConditionBits(VariableValues variables)
    {
        var bits = UInt128.Zero;
        for (var i = 0; i < ConditionVariables.Count; i++)
        {
            if (variables.TryGet(ConditionVariables[i], out var value) && value is true) bits |= UInt128.One << i;
        }

        return bits;
    }
}

/// <summary>When a selection counts: these variables true, and those false.</summary>
internal readonly record struct Condition(UInt128 MustBeTrue, UInt128 MustBeFalse)
{
    public bool Holds(UInt128 bits) => (bits & MustBeTrue) == MustBeTrue && (bits & MustBeFalse) == UInt128.Zero;

    public Condition And(Condition other) => new(MustBeTrue | other.MustBeTrue, MustBeFalse | other.MustBeFalse);
}

/// <summary>The selections below a field. What they are for an object type is worked out when an object of that type first comes.</summary>
internal sealed class SelectionPlan(PlanCompiler compiler, NamedType type, IReadOnlyList<(SelectionSet Set, Condition Condition)> sets)
{
    private readonly ConcurrentDictionary<ObjectType, ObjectPlan> plans = [];

    public NamedType Type { get; } = type;

    public ObjectPlan For(ObjectType runtimeType) => plans.GetOrAdd(runtimeType, static (each, self) => self.Make(each), this);

    /// <summary>Whether a field of that name is selected directly below, whatever its conditions.</summary>
    public bool Selects(string field) => Type is ObjectType only && For(only).Fields.Any(each => each.Definition.Name == field);

    private ObjectPlan Make(ObjectType runtimeType) => compiler.Compile(runtimeType, sets);
}

/// <summary>The fields to find and write for the objects of one type.</summary>
internal sealed class ObjectPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    /// <summary>In the order of the document, as if everything in it counted.</summary>
    public FieldPlan[] Fields { get; } = fields;

    /// <summary>Whether that order is the one of the answer, whatever counts.</summary>
    public bool HasFixedOrder { get; } = Array.TrueForAll(fields, field => field.HasFixedOrder);

    public bool IsGuarded { get; } = Array.Exists(fields, field => field.IsGuarded);
}

/// <summary>A place of a field in the document.</summary>
/// <param name="Node">The field.</param>
/// <param name="Condition">When it counts.</param>
/// <param name="Order">Its number among the places of all fields of the object.</param>
internal readonly record struct FieldPlace(Field Node, Condition Condition, int Order);

/// <summary>One field of an answer.</summary>
internal sealed class FieldPlan(string responseName, FieldDefinition definition, FieldPlace[] places, ArgumentPlan[] arguments)
{
    private readonly bool isAlwaysIncluded = places[0].Condition == default;

    public string ResponseName { get; } = responseName;

    /// <summary>As UTF-8 with its escapes done.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(responseName, LeafWriter.Encoder);

    public FieldDefinition Definition { get; } = definition;

    /// <summary>The object type that it is selected on.</summary>
    public required ObjectType ParentType { get; init; }

    /// <summary>Where it stands in the document, of those places that count; more than one when selections are merged.</summary>
    public IEnumerable<Field> Nodes(UInt128 bits) => places.Where(place => place.Condition.Holds(bits)).Select(place => place.Node).Distinct();

    public ArgumentPlan[] Arguments { get; } = arguments;

    /// <summary>Null for a leaf.</summary>
    public SelectionPlan? Selections { get; init; }

    public required FieldAccess Access { get; init; }

    /// <summary>Whether among the things that it can give are some that not everybody may have, known when they are seen.</summary>
    public bool GuardsTypes { get; init; }

    /// <summary>Whether somebody must be asked before or after the value is found.</summary>
    public bool IsGuarded => GuardsTypes || Definition.Rights is not null;

    /// <summary>Whether its first place counts always, or it has no other one.</summary>
    public bool HasFixedOrder => places.Length == 1 || places[0].Condition == default;

    /// <summary>One place that counts suffices.</summary>
    public bool IsIncluded(UInt128 bits) => isAlwaysIncluded || OrderOf(bits) >= 0;

    /// <summary>The order of the first place that counts; -1 when none does.</summary>
    public int OrderOf(UInt128 bits)
    {
        foreach (var place in places)
        {
            if (place.Condition.Holds(bits)) return place.Order;
        }

        return -1;
    }
}

/// <summary>An argument of a field: a value that is the same for every run, or a literal with variables in it.</summary>
internal readonly record struct ArgumentPlan(InputValueDefinition Definition, ValueNode? Literal, object? Constant)
{
    /// <summary>The coerced value; <see cref="ValueCoercion.Absent"/> when it was left out and has no default.</summary>
    public object? Value(VariableValues variables)
    {
        if (Literal is null) return Constant;
        var value = ValueCoercion.Literal(Literal, Definition.Type, variables);
        if (value != ValueCoercion.Absent) return value;
        return Definition.DefaultValue is { } fallback ? ValueCoercion.Literal(fallback, Definition.Type, VariableValues.None)
            : Definition.Type.IsNonNull ? throw new LiteralException(Literal, "HC0018", $"Argument \"{Definition.Name}\" of required type \"{Definition.Type}\" was not provided.")
            : value;
    }
}
