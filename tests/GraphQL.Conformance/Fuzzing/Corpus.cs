using System.Text;

namespace Samverkan.GraphQL.Conformance.Fuzzing;

/// <summary>What mutations start from: one text for each thing that the language, the rules and the formats know.</summary>
internal static class Corpus
{
    public const string Schema = """"
        "Says" directive @onField(size: Int = 1) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | QUERY
        directive @onVariable on VARIABLE_DEFINITION
        interface Place { name(short: Boolean = false): String near: [Place!] }
        interface Body implements Place { name(short: Boolean = false): String near: [Place!] code: String! }
        """
        Tall
          description
        """
        type Region implements Place & Body { name(short: Boolean = false): String near: [Place!] code: String! size: Int! @deprecated(reason: "r") }
        type Post implements Place { name(short: Boolean = false): String near: [Place!] bodies: [[Body!]] }
        union Holder = | Post | Region
        enum Task { CARE SCHOOL @deprecated }
        scalar Odd @specifiedBy(url: "https://example.org")
        input Filter { text: String = "a" number: Int! = 3 inner: Filter one: One list: [[Int!]] odd: Odd task: Task = CARE }
        input One @oneOf { number: Int text: String }
        type Query { region(id: ID!): Region place: Place holder: Holder take(filter: Filter, one: One, ids: [ID!], float: Float, task: Task): String post: Post! region2: Region! }
        type Mutation { move(to: ID): Region }
        type Subscription { moved(to: ID): Region }
        extend union Holder @onUnion
        extend type Post { more: Int }
        directive @onUnion on UNION | SCHEMA
        schema @onUnion { query: Query mutation: Mutation subscription: Subscription }
        """";

    public const string Data = """
        {"region":{"name":{"$args":true},"near":[{"__typename":"Region","code":"c","size":"x"},{"__typename":"Post","bodies":[[{"__typename":"Region"},null],[]]},{"__typename":"No"},3,{"$error":"e"}],"code":"k","size":4},
        "place":{"__typename":"Post","name":7,"near":{}},"holder":{"__typename":"Region","size":1.5},"take":{"$args":true},"post":{"name":["x"]},"move":{"code":"m"},"moved":{"size":2147483648}}
        """;

    private static readonly string[] Documents =
    [
        "{ region(id: 1) { name(short: true) near { name ... on Region { size code } ...P } } place { __typename ... on Body { code } } } fragment P on Post { bodies { name near { name } } }",
        "query Q($id: ID! = \"7\" @onVariable, $f: Filter = {text: \"x\", list: [[1], 2], one: {number: 1}}, $t: Task) @onField { region(id: $id) @onField(size: 2) @onField { near { near { name } } } take(filter: $f, task: $t, ids: [$id, 2, \"three\"], float: -1.5e3) }",
        "query A($s: Boolean!) { holder { ... on Region @skip(if: $s) { size name } ... @include(if: $s) { __typename } } post { more } } query B { region2 { code } } mutation M { move(to: null) { code } a: move { size } } subscription S { moved { name } }",
        "{ take(filter: {text: \"\"\"block \"q\" \\\"\"\" \n   text\"\"\", odd: {a: [1, 2.5, TRUE, null, $x]}, task: SCHOOL}, one: {text: \"\\u{1F600}\\uD83D\\uDE00\\n\"}) }",
        "{ __schema { types { name kind fields(includeDeprecated: true) { name type { name ofType { name } } args { defaultValue } } } directives { name locations } } __type(name: \"Filter\") { inputFields { name defaultValue } isOneOf } }",
        "\"about\" query Described(\"v\" $v: Int) { place { name(short: $v) } } \"about\" fragment F on Place { name } # comment\n",
    ];

    private static readonly string[] Pieces =
    [
        "[1, $a, \"s\", {b: null, c: [ENUM, 1.5e-7, -0]}, true]", "[[Int!]!]!", "Type.field(argument:)", "@directive(argument:)", "\"\"\" a\n  b \\\"\"\" \"\"\"", "\"\\u{10FFFF}\\u0041\\b\"",
        "0", "-1.0E+10", "123456789012345678901234567890", "1e999",
    ];

    private static readonly string[] Requests =
    [
        """{"query":"query Q($f: Filter, $i: ID!) { take(filter: $f) region(id: $i) { name } }","variables":{"f":{"text":"å","number":1,"inner":{"list":[[1],2,null]},"one":{"number":2}},"i":7},"operationName":"Q","extensions":{}}""",
        """{"query":"{ place { name } }","variables":null,"operationName":null,"x":[{"y":"\ud83d\ude00"}]}""",
        """{"query":"query ($t: Task, $o: One, $n: [ID!]) { take(task: $t, one: $o, ids: $n) }","variables":{"t":"CARE","o":{"text":"x"},"n":["1",2]}}""",
    ];

    /// <summary>The texts of each kind, as bytes.</summary>
    public static IReadOnlyDictionary<InputKind, byte[][]> Texts { get; } = new Dictionary<InputKind, byte[][]>
    {
        [InputKind.Document] = [.. Documents.Select(Encoding.UTF8.GetBytes)],
        [InputKind.Schema] = [Encoding.UTF8.GetBytes(Schema), .. Schema.Split('\n').Where(line => line.Length > 30).Select(Encoding.UTF8.GetBytes)],
        [InputKind.Piece] = [.. Pieces.Select(Encoding.UTF8.GetBytes)],
        [InputKind.Request] = [.. Requests.Select(Encoding.UTF8.GetBytes)],
    };

    /// <summary>What mutations put in: the words of the language and the schema, and bytes that break formats.</summary>
    public static byte[][] Words { get; } =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "&", "=", "\"", "\"\"\"", "\\u{", "\\uD83D", "\\", "#", "\n", "\r", "\r\n", ",", " ", ".", "'", "-", "0", "-1", "1.5e", "9e999",
            "2147483648", "query", "mutation", "subscription", "fragment", "on", "type", "extend", "directive", "implements", "interface", "union", "enum", "input", "scalar", "schema", "repeatable", "true", "null",
            "name", "near", "code", "size", "region", "place", "holder", "take", "post", "bodies", "filter", "one", "number", "text", "inner", "CARE", "Region", "Place", "Body", "Post", "Holder", "Filter", "One", "Odd", "Int", "ID",
            "Query", "Mutation", "__typename", "__schema", "__type", "@skip(if: true)", "@include(if: $s)", "@oneOf", "@deprecated", "...P", "$id", "id: 1", "{ name }", "fragment P on Post { name }", "å", "\U0001F600", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0x00], [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80, 0xA8], [0xEF, 0xBB, 0xBF], [0x7F], [0x1B],
    ];
}

/// <summary>What an input claims to be.</summary>
internal enum InputKind
{
    /// <summary>An executable document.</summary>
    Document,

    /// <summary>A schema text.</summary>
    Schema,

    /// <summary>A value, a reference to a type or a schema coordinate.</summary>
    Piece,

    /// <summary>The body of an HTTP request.</summary>
    Request,
}
