using System.Text;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution.Reference;

/// <summary>An object of the sample data: its type and the values of all its fields.</summary>
internal sealed record SampleObject(string Type, IReadOnlyDictionary<string, object?> Values);

/// <summary>A value that fails when it is asked for.</summary>
internal sealed class SampleFailure
{
    public static SampleFailure Instance { get; } = new();
}

internal sealed class SampleSource : FieldSource
{
    public override object? Value(object parent, FieldDefinition field, IReadOnlyList<KeyValuePair<string, object?>> arguments)
        => ((SampleObject)parent).Values[field.Name] is SampleFailure ? throw new GraphQLException("FAILS", "It fails.") : ((SampleObject)parent).Values[field.Name];

    public override string? TypeName(object value) => (value as SampleObject)?.Type;
}

/// <summary>A random schema, random data for it and random documents that are valid on it. The same seed gives the same world.</summary>
internal sealed class SampleWorld
{
    private readonly Random random;
    private readonly List<ObjectType> objects = [];
    private readonly InterfaceType contract = new("Contract");
    private readonly UnionType union = new("Union");
    private readonly List<string> fragments = [];

    public SampleWorld(int seed)
    {
        random = new Random(seed);
        var query = new ObjectType("Query");
        for (var i = 0; i < 3; i++) objects.Add(new ObjectType($"T{i}"));
        union.Members = [objects[0], objects[1]];

        // The fields of a type bear its name, so that one name is one field wherever it is selected.
        foreach (var type in objects.Append(query)) AddFields(type, type.Name);
        AddFields(contract, "c");
        foreach (var type in objects.Skip(1))
        {
            type.Interfaces = [contract];
            foreach (var field in contract.Fields) type.Add(new FieldDefinition(field.Name, field.Type, []));
        }

        Schema = new Schema([.. objects, query, contract, union, .. Scalars.BuiltIn, .. IntrospectionTypes.All], BuiltInDirectives.All, query);
        Root = Data(query, 0);
        Document = Write();
    }

    public Schema Schema { get; }

    public SampleObject Root { get; }

    public string Document { get; }

    public IReadOnlyDictionary<string, bool> Variables { get; private set; } = new Dictionary<string, bool>();

    private void AddFields(FieldsType type, string prefix)
    {
        for (var i = 0; i < 4; i++)
        {
            NamedType named = random.Next(6) switch { 0 => contract, 1 => union, 2 or 3 => objects[random.Next(objects.Count)], _ => Scalars.Int };
            type.Add(new FieldDefinition($"{prefix.ToLowerInvariant()}F{i}", Wrapped(named, random.Next(3)), []));
        }
    }

    private GraphQLType Wrapped(GraphQLType type, int lists)
    {
        if (random.Next(3) == 0) type = new NonNullType(type);
        return lists == 0 ? type : Wrapped(new ListType(type), random.Next(2));
    }

    private SampleObject Data(ObjectType type, int depth)
        => new(type.Name, type.Fields.ToDictionary(field => field.Name, field => random.Next(25) == 0 ? SampleFailure.Instance : Value(field.Type, depth)));

    private object? Value(GraphQLType type, int depth)
    {
        // Now and then a null where null is no value: that is what propagation is about.
        if (random.Next(type.IsNonNull ? 40 : 8) == 0 || depth > 6) return null;
        return type.Nullable switch
        {
            ListType list => Enumerable.Range(0, random.Next(4)).Select(_ => Value(list.Item, depth + 1)).ToArray(),
            ScalarType => random.Next(100),
            ObjectType o => Data(o, depth + 1),
            NamedType named => Possible(named) is var all ? Data(all[random.Next(all.Count)], depth + 1) : null,
            _ => null,
        };
    }

    private IReadOnlyList<ObjectType> Possible(NamedType type)
        => type == union ? union.Members : type == contract ? [.. objects.Skip(1)] : [(ObjectType)type];

    private string Write()
    {
        Variables = new Dictionary<string, bool> { ["a"] = random.Next(2) == 0, ["b"] = random.Next(2) == 0 };
        var body = Selections(Schema.QueryType!, 0);
        var text = new StringBuilder("query ($a: Boolean!, $b: Boolean!) { _a: __typename @include(if: $a) _b: __typename @skip(if: $b) ").Append(body).Append("}\n");
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
                    text.Append($"... on {inline.Name}{Condition()} {{ {Selections(inline, depth + 1)}}} ");
                    break;
                case 1 when depth < 3:
                    var named = Narrower(type);
                    var body = Selections(named, depth + 1);
                    text.Append($"...F{fragments.Count}{Condition()} ");
                    fragments.Add($"fragment F{fragments.Count} on {named.Name} {{ {body}}}");
                    break;
                default:
                    if (fields.Count == 0) break;
                    var field = fields[random.Next(fields.Count)];
                    if (!field.Type.IsLeaf && depth > 3) break;
                    var alias = random.Next(4) == 0 ? $"alias_{field.Name}: " : "";
                    text.Append(alias).Append(field.Name).Append(Condition());
                    text.Append(field.Type.IsLeaf ? " " : $" {{ {Selections(field.Type.Named, depth + 1)}}} ");
                    break;
            }
        }

        return text.Length == 0 ? "__typename " : text.ToString();
    }

    private NamedType Narrower(NamedType type) => random.Next(2) == 0 ? type : Possible(type)[random.Next(Possible(type).Count)];

    private string Condition() => random.Next(6) switch
    {
        0 => " @include(if: $a)",
        1 => " @skip(if: $b)",
        _ => "",
    };
}
