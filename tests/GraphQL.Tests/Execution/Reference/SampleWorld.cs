using System.Text;
using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution.Reference;

/// <summary>A random schema, random data for it and a random document that is valid on it, a query or a mutation. The same seed gives the same world.</summary>
internal sealed class SampleWorld
{
    private const int Deepest = 6;

    private readonly Random random;
    private readonly List<ObjectType> objects = [];
    private readonly InterfaceType origin = new("Origin");
    private readonly InterfaceType contract = new("Contract");
    private readonly UnionType union = new("Union");
    private readonly EnumType mood = new("Mood");
    private readonly List<string> fragments = [];
    private int echoes;

    public SampleWorld(int seed)
    {
        random = new Random(seed);
        foreach (var word in (string[])["CALM", "WILD"]) mood.Add(new EnumValueDefinition(word, word));
        var (query, mutation) = (new ObjectType("Query"), new ObjectType("Mutation"));
        for (var i = 0; i < 3; i++) objects.Add(new ObjectType($"T{i}"));
        union.Members = [objects[0], objects[1]];

        // The fields of a type bear its name, so that one name is one field wherever it is selected.
        foreach (var type in (FieldsType[])[.. objects, query, mutation, origin, contract]) AddFields(type);
        contract.Interfaces = [origin];
        Implement(contract, origin);
        objects[0].Interfaces = [origin];
        Implement(objects[0], origin);
        foreach (var type in objects.Skip(1))
        {
            type.Interfaces = [contract, origin];
            Implement(type, contract);
        }

        Schema = new Schema([.. objects, query, mutation, origin, contract, union, mood, .. Scalars.BuiltIn, .. IntrospectionTypes.All], BuiltInDirectives.All, query, mutation);
        var root = random.Next(4) == 0 ? mutation : query;
        Root = Data(root, 0, seed);
        Document = Write(root);
    }

    public Schema Schema { get; }

    public SampleObject Root { get; }

    public string Document { get; }

    /// <summary>As they are sent: some are left out, some are null.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; private set; } = new Dictionary<string, object?>();

    private static void Implement(FieldsType type, InterfaceType contract)
    {
        foreach (var field in contract.Fields) type.Add(new FieldDefinition(field.Name, field.Type, field.Arguments));
    }

    private void AddFields(FieldsType type)
    {
        var prefix = type.Name.ToLowerInvariant();
        for (var i = 0; i < 4; i++)
        {
            NamedType named = random.Next(11) switch
            {
                0 => contract,
                1 => origin,
                2 => union,
                < 6 => objects[random.Next(objects.Count)],
                6 => Scalars.String,
                7 => Scalars.Boolean,
                8 => mood,
                _ => Scalars.Int,
            };
            type.Add(new FieldDefinition($"{prefix}F{i}", Wrapped(named, random.Next(3)), []));
        }

        type.Add(new FieldDefinition(
            $"{prefix}Echo",
            random.Next(3) == 0 ? new NonNullType(Scalars.String) : Scalars.String,
            [
                new InputValueDefinition("number", Scalars.Int) { DefaultValue = random.Next(2) == 0 ? new IntValue(0, "5") : null },
                new InputValueDefinition("list", new ListType(new NonNullType(Scalars.Int))),
                new InputValueDefinition("sure", new NonNullType(Scalars.Int)) { DefaultValue = new IntValue(0, "7") },
            ]));
    }

    private GraphQLType Wrapped(GraphQLType type, int lists)
    {
        if (random.Next(3) == 0) type = new NonNullType(type);
        return lists == 0 ? type : Wrapped(new ListType(type), random.Next(2));
    }

    /// <summary>What a field holds depends on the seed and its name, not on who asks first.</summary>
    private SampleObject Data(ObjectType type, int depth, int seed) => new(type.Name, name =>
    {
        var own = new Random(name.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter)));
        var field = type.Field(name)!;
        return field.Arguments.Count > 0 && own.Next(8) > 0 ? SampleEcho.Instance : Value(field.Type, depth, own);
    });

    private object? Value(GraphQLType type, int depth, Random own)
    {
        // Now and then a failure, a value that does not fit, or a null where null is no value: that is what propagation is about.
        if (own.Next(30) == 0) return SampleFailure.Instance;
        if (own.Next(type.IsNonNull ? 40 : 8) == 0 || depth > Deepest) return null;
        return type.Nullable switch
        {
            ListType list => Enumerable.Range(0, own.Next(4)).Select(_ => Value(list.Item, depth + 1, own)).ToArray(),
            ScalarType or EnumType when own.Next(40) == 0 => SampleMisfit.Instance,
            EnumType => own.Next(2) == 0 ? "CALM" : "WILD",
            ScalarType scalar => scalar == Scalars.Int ? own.Next(100) : scalar == Scalars.String ? $"å{own.Next(10)}" : own.Next(2) == 0,
            ObjectType o => Data(o, depth + 1, own.Next()),
            NamedType when own.Next(40) == 0 => new SampleObject("Nothing", _ => null),
            NamedType named => Possible(named) is var all ? Data(all[own.Next(all.Count)], depth + 1, own.Next()) : null,
            _ => null,
        };
    }

    private IReadOnlyList<ObjectType> Possible(NamedType type)
        => type == union ? union.Members : type == origin ? objects : type == contract ? [.. objects.Skip(1)] : [(ObjectType)type];

    private string Write(ObjectType root)
    {
        var variables = new Dictionary<string, object?> { ["a"] = random.Next(2) == 0, ["b"] = random.Next(2) == 0 };
        if (random.Next(3) > 0) variables["c"] = random.Next(3) == 0 ? null : random.Next(100);
        if (random.Next(3) > 0) variables["d"] = random.Next(3) == 0 ? null : new object?[] { random.Next(100), random.Next(100) };
        Variables = variables;

        var body = Selections(root, 0);
        var used = $"_a: __typename @include(if: $a) _b: __typename @skip(if: $b) _c: {root.Name.ToLowerInvariant()}Echo(number: $c, list: $d)";
        var text = new StringBuilder($"{root.Name.ToLowerInvariant()} ($a: Boolean!, $b: Boolean!, $c: Int = 3, $d: [Int!]) {{ {used} {body}}}\n");
        foreach (var fragment in fragments) text.Append(fragment).Append('\n');
        return text.ToString();
    }

    private string Selections(NamedType type, int depth)
    {
        var text = new StringBuilder();
        if (random.Next(2) == 0 || type == union || depth > 2) text.Append("__typename ");
        var fields = (type as FieldsType)?.Fields.ToList() ?? [];
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            switch (random.Next(8))
            {
                case 0 when depth < 3:
                    var inline = Narrower(type);
                    text.Append($"... {(random.Next(4) == 0 && inline == type ? "" : $"on {inline.Name}")}{Condition()} {{ {Selections(inline, depth + 1)}}} ");
                    break;
                case 1 when depth < 3:
                    var named = Narrower(type);
                    var body = Selections(named, depth + 1);
                    var spread = $"...F{fragments.Count}";
                    fragments.Add($"fragment F{fragments.Count} on {named.Name} {{ {body}}}");
                    for (var count = random.Next(5) == 0 ? 2 : 1; count > 0; count--) text.Append($"{spread}{Condition()} ");
                    break;
                default:
                    if (fields.Count > 0) Field(text, fields[random.Next(fields.Count)], depth);
                    break;
            }
        }

        return text.Length == 0 ? "__typename " : text.ToString();
    }

    /// <summary>A field once, or twice with other selections: then they are merged.</summary>
    private void Field(StringBuilder text, FieldDefinition field, int depth)
    {
        if (!field.Type.IsLeaf && depth > 3) return;
        var name = field.Arguments.Count > 0 ? $"e{echoes++}: {field.Name}{Arguments()}" : random.Next(4) == 0 ? $"alias_{field.Name}: {field.Name}" : field.Name;
        for (var count = random.Next(5) == 0 ? 2 : 1; count > 0; count--)
            text.Append(name).Append(Condition()).Append(field.Type.IsLeaf ? " " : $" {{ {Selections(field.Type.Named, depth + 1)}}} ");
    }

    private string Arguments()
    {
        var given = new List<string>();
        if (random.Next(2) == 0) given.Add($"number: {(random.Next(3) switch { 0 => "$c", 1 => "null", _ => "-4" })}");
        if (random.Next(2) == 0) given.Add($"list: {(random.Next(4) switch { 0 => "$d", 1 => "8", 2 => "[]", _ => "[1, 2]" })}");
        if (random.Next(2) == 0) given.Add($"sure: {(random.Next(2) == 0 ? "$c" : "9")}");
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private NamedType Narrower(NamedType type) => random.Next(2) == 0 ? type : Possible(type)[random.Next(Possible(type).Count)];

    private string Condition() => random.Next(8) switch
    {
        0 => " @include(if: $a)",
        1 => " @skip(if: $b)",
        2 when random.Next(2) == 0 => " @skip(if: $a) @include(if: $b)",
        3 when random.Next(4) == 0 => " @skip(if: true)",
        _ => "",
    };
}
