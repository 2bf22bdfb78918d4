using System.Globalization;
using System.Text;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>A random schema text that is valid by construction, with everything that a text can say. The same seed gives the same text.</summary>
internal sealed class RandomSchema
{
    private static readonly string[] descriptions =
    [
        "One line.", "", "Två rader\n  den andra djupare", "  all\n  deep", "ends with \"", "ends with \\", "holds \"\"\" three", "bell \u0007 and tab\t", "\nblank first", "blank last\n", "\U0001F600 åäö", "a\n\n\nb", new string('x', 90),
    ];

    private static readonly string[] inputs = ["Int", "Float", "String", "Boolean", "ID", "Odd", "Mood", "Filter", "One"];
    private static readonly string[] outputs = ["Int", "Float", "String", "Boolean", "ID", "Odd", "Mood", "Left", "Right", "Origin", "Contract", "Either"];

    private readonly Random random;
    private readonly bool hasDirectives;
    private readonly StringBuilder text = new();

    /// <param name="seed">Which one.</param>
    /// <param name="hasDirectives">Whether directives of its own stand on its elements; introspection shows none of them.</param>
    public RandomSchema(int seed, bool hasDirectives)
    {
        (random, this.hasDirectives) = (new Random(seed), hasDirectives);
        var query = Roots();
        Directive("@mark", "(note: String, level: Int! = 1)", " repeatable");
        Directive("@tell", $"(what: String = {Text("x")}, old: Int{Deprecation()})", "");
        Scalar();
        Enum();
        Input();
        var origin = Fields("origin");
        var contract = origin + Fields("contract");
        Type("interface Origin", origin);
        Type("interface Contract implements Origin", contract);
        Type("type Left implements Origin & Contract", contract + Fields("left"));
        Type("type Right implements & Origin", origin + Fields("right"));
        text.Append($"{Description()}union Either{Marks()} ={(random.Next(2) == 0 ? " |" : "")} Left | Right\n");
        Type($"type {query}", Fields("query"));
        Type("type Mutation", Fields("mutation"));
        if (hasDirectives) text.Append("extend union Either @mark\nextend interface Origin @mark(level: 2)\nextend scalar Odd @mark\n");
    }

    public override string ToString() => text.ToString();

    private string Roots()
    {
        if (random.Next(2) == 0) return "Query";
        text.Append($"{Description()}schema{Marks()} {{ query: Root{(random.Next(2) == 0 ? " mutation: Mutation" : "")} }}\n");
        return "Root";
    }

    private void Directive(string name, string arguments, string repeatable)
        => text.Append($"{Description()}directive {name}{arguments}{repeatable} on | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | FIELD\n");

    private void Scalar() => text.Append($"{Description()}scalar Odd{Marks()}{(random.Next(2) == 0 ? " @specifiedBy(url: \"https://example.org/odd\")" : "")}\n");

    private void Enum()
    {
        text.Append($"{Description()}enum Mood{Marks()} {{ {Description()}CALM{Deprecation()}{Marks()} WILD, type true_ }}\n");
        if (random.Next(2) == 0) text.Append($"extend enum Mood {{ {Description()}LATE{Deprecation()} }}\n");
    }

    private void Input()
    {
        text.Append($"{Description()}input Filter{Marks()} {{ ");
        for (var i = 0; i < 4; i++) text.Append(Argument($"f{i}", mayBeDeprecated: true)).Append(' ');
        text.Append("}\n");
        if (random.Next(2) == 0) text.Append($"extend input Filter {{ {Argument("later", mayBeDeprecated: true)} }}\n");
        text.Append($"{Description()}input One @oneOf {{ number: Int {Description()}text: String{Deprecation()} inner: Filter }}\n");
    }

    private void Type(string head, string fields)
    {
        text.Append($"{Description()}{head}{Marks()} {{ {fields}}}\n");
        var name = head.Split(' ')[1];
        if (head.StartsWith("type", StringComparison.Ordinal) && random.Next(3) == 0) text.Append($"extend type {name}{(hasDirectives ? " @mark" : "")} {{ {Fields($"late{name}")}}}\n");
    }

    /// <summary>They bear the name of their type, so that an interface and what implements it can be written from the same text.</summary>
    private string Fields(string prefix)
    {
        var fields = new StringBuilder();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            fields.Append(Description()).Append(CultureInfo.InvariantCulture, $"{prefix}{i}");
            if (random.Next(2) == 0) fields.Append($"({Argument("a", mayBeDeprecated: true)}, {Argument("b", mayBeDeprecated: false)})");
            fields.Append(": ").Append(Wrapped(outputs[random.Next(outputs.Length)], 2)).Append(Deprecation()).Append(Marks()).Append('\n');
        }

        return fields.ToString();
    }

    private string Argument(string name, bool mayBeDeprecated)
    {
        var named = inputs[random.Next(inputs.Length)];
        var type = Wrapped(named, 2);
        var isRequired = type.EndsWith('!');
        // What holds itself has no default here, so that none goes on for ever.
        var hasDefault = named is not ("Filter" or "One") && random.Next(2) == 0;
        if (isRequired && !hasDefault && named is "Filter" or "One") (type, isRequired) = (type.TrimEnd('!'), false);
        var value = hasDefault ? $" = {(isRequired || random.Next(4) > 0 ? Value(named, type) : "null")}" : "";
        return $"{Description()}{name}: {type}{value}{(mayBeDeprecated && (hasDefault || !isRequired) ? Deprecation() : "")}{Marks()}";
    }

    private string Wrapped(string named, int lists)
    {
        var type = named + (random.Next(3) == 0 ? "!" : "");
        for (var i = random.Next(lists + 1); i > 0; i--) type = $"[{type}]{(random.Next(3) == 0 ? "!" : "")}";
        return type;
    }

    private string Value(string named, string type)
    {
        if (type.TrimEnd('!') is ['[', .. var item, ']']) return random.Next(4) == 0 ? Value(named, item) : $"[{Value(named, item)}, {Value(named, item)}]";
        return named switch
        {
            "Int" => random.Next(-9, 99).ToString(CultureInfo.InvariantCulture),
            "Float" => random.Next(2) == 0 ? "1" : "-2.50e3",
            "Boolean" => random.Next(2) == 0 ? "true" : "false",
            "ID" => random.Next(2) == 0 ? "7" : "\"x\"",
            "Mood" => random.Next(2) == 0 ? "CALM" : "WILD",
            "Odd" => "{ a: [1, RED, \"\\u{1F600}\"], b: { } }",
            _ => Text(descriptions[random.Next(descriptions.Length)]),
        };
    }

    private string Description() => random.Next(3) == 0 ? Text(descriptions[random.Next(descriptions.Length)]) + " " : "";

    private string Text(string value) => new StringValue(0, value, isBlock: random.Next(2) == 0).ToString();

    private string Deprecation() => random.Next(5) switch
    {
        0 => " @deprecated",
        1 => $" @deprecated(reason: {Text("Use \"another\"")})",
        _ => "",
    };

    private string Marks() => hasDirectives ? random.Next(5) switch
    {
        0 => " @mark",
        1 => " @mark(note: \"n\") @tell(what: \"w\") @mark(level: 3)",
        _ => "",
    } : "";
}
