using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Types;

/// <summary>Each kind of change between two schemas, and what it means to those who ask.</summary>
public sealed class SchemaDiffTests
{
    private const string Rest = "type Query { a: Int } ";

    [Theory]
    [InlineData("", "type New { a: Int }", "safe: New: The object type was added.")]
    [InlineData("scalar Old", "", "breaking: Old: The scalar was removed.")]
    [InlineData("type T { a: Int }", "interface T { a: Int }", "breaking: T: It changed from object type to interface.")]
    [InlineData("enum T { A }", "input T { A: Int }", "breaking: T: It changed from enum to input object.")]
    [InlineData("union T = Query", "scalar T", "breaking: T: It changed from union to scalar.")]
    [InlineData("type T { a: Int }", "\"About.\" type T { a: Int }", "safe: T: It was given a description.")]
    [InlineData("\"A.\" scalar T", "\"B.\" scalar T", "safe: T: Its description changed.")]
    [InlineData("\"A.\" scalar T", "scalar T", "safe: T: Its description was removed.")]
    public void Types(string old, string current, string change) => Same(old, current, change);

    [Theory]
    [InlineData("type T { a: Int }", "type T { a: Int b: Int }", "safe: T.b: The field was added.")]
    [InlineData("type T { a: Int b: Int }", "type T { a: Int }", "breaking: T.b: The field was removed without having been deprecated.")]
    [InlineData("type T { a: Int b: Int @deprecated(reason: \"Use a.\") }", "type T { a: Int }", "breaking: T.b: The field was removed; it was deprecated: Use a.")]
    [InlineData("interface T { a: Int }", "interface T { a: Int b: Int }", "safe: T.b: The field was added.")]
    [InlineData("type T { a: Int }", "type T { a: Int! }", "safe: T.a: Its type changed from Int to Int!.")]
    [InlineData("type T { a: [Int] }", "type T { a: [Int!]! }", "safe: T.a: Its type changed from [Int] to [Int!]!.")]
    [InlineData("type T { a: [[Int]!] }", "type T { a: [[Int!]!] }", "safe: T.a: Its type changed from [[Int]!] to [[Int!]!].")]
    [InlineData("type T { a: Int! }", "type T { a: Int }", "breaking: T.a: Its type changed from Int! to Int.")]
    [InlineData("type T { a: [Int!]! }", "type T { a: [Int]! }", "breaking: T.a: Its type changed from [Int!]! to [Int]!.")]
    [InlineData("type T { a: Int }", "type T { a: [Int] }", "breaking: T.a: Its type changed from Int to [Int].")]
    [InlineData("type T { a: Int }", "type T { a: String! }", "breaking: T.a: Its type changed from Int to String!.")]
    [InlineData("type T { a: Int }", "type T { a: Int @deprecated(reason: \"Use b.\") }", "safe: T.a: It was deprecated: Use b.")]
    [InlineData("type T { a: Int @deprecated }", "type T { a: Int }", "safe: T.a: It is no longer deprecated.")]
    [InlineData("type T { a: Int @deprecated }", "type T { a: Int @deprecated(reason: \"R\") }", "safe: T.a: The reason of its deprecation changed to: R")]
    [InlineData("type T { a: Int }", "type T { \"About.\" a: Int }", "safe: T.a: It was given a description.")]
    public void Fields(string old, string current, string change) => Same(old, current, change);

    [Theory]
    [InlineData("a(x: Int): Int", "a(x: Int y: Int): Int", "safe: T.a(y:): The argument was added.")]
    [InlineData("a: Int", "a(x: Int! = 1): Int", "safe: T.a(x:): The argument was added.")]
    [InlineData("a: Int", "a(x: Int!): Int", "breaking: T.a(x:): The argument was added, and must be given.")]
    [InlineData("a(x: Int): Int", "a: Int", "breaking: T.a(x:): The argument was removed without having been deprecated.")]
    [InlineData("a(x: Int @deprecated(reason: \"Of no use.\")): Int", "a: Int", "breaking: T.a(x:): The argument was removed; it was deprecated: Of no use.")]
    [InlineData("a(x: Int!): Int", "a(x: Int): Int", "safe: T.a(x:): Its type changed from Int! to Int.")]
    [InlineData("a(x: [Int!]!): Int", "a(x: [Int]): Int", "safe: T.a(x:): Its type changed from [Int!]! to [Int].")]
    [InlineData("a(x: Int): Int", "a(x: Int!): Int", "breaking: T.a(x:): Its type changed from Int to Int!.")]
    [InlineData("a(x: Int): Int", "a(x: [Int]): Int", "breaking: T.a(x:): Its type changed from Int to [Int].")]
    [InlineData("a(x: Int): Int", "a(x: Float): Int", "breaking: T.a(x:): Its type changed from Int to Float.")]
    [InlineData("a(x: Int = 1): Int", "a(x: Int = 2): Int", "breaking: T.a(x:): Its default changed from 1 to 2.")]
    [InlineData("a(x: Int = 1): Int", "a(x: Int): Int", "breaking: T.a(x:): Its default 1 was removed.")]
    [InlineData("a(x: Int! = 1): Int", "a(x: Int!): Int", "breaking: T.a(x:): Its default 1 was removed.")]
    [InlineData("a(x: Int): Int", "a(x: Int = null): Int", "dangerous: T.a(x:): It was given a default: who leaves it out now gives null.")]
    [InlineData("a(x: Int!): Int", "a(x: Int! = 3): Int", "safe: T.a(x:): It may be left out: its default is 3.")]
    [InlineData("a(x: [Int] = [1,2]): Int", "a(x: [Int] = [1 2]): Int", null)]
    [InlineData("a(x: Int): Int", "a(x: Int @deprecated): Int", "safe: T.a(x:): It was deprecated: No longer supported")]
    [InlineData("a(x: Int): Int", "a(\"About.\" x: Int): Int", "safe: T.a(x:): It was given a description.")]
    public void Arguments(string old, string current, string? change) => Same($"type T {{ {old} }}", $"type T {{ {current} }}", change);

    [Theory]
    [InlineData("a: Int", "a: Int b: Int", "safe: I.b: The field was added.")]
    [InlineData("a: Int", "a: Int b: Int! = 1", "safe: I.b: The field was added.")]
    [InlineData("a: Int", "a: Int b: Int!", "breaking: I.b: The field was added, and must be given.")]
    [InlineData("a: Int b: Int", "a: Int", "breaking: I.b: The field was removed without having been deprecated.")]
    [InlineData("a: Int!", "a: Int", "safe: I.a: Its type changed from Int! to Int.")]
    [InlineData("a: Int", "a: Int!", "breaking: I.a: Its type changed from Int to Int!.")]
    [InlineData("a: Int = 1", "a: Int = 2", "breaking: I.a: Its default changed from 1 to 2.")]
    [InlineData("a: Int", "a: Int @deprecated", "safe: I.a: It was deprecated: No longer supported")]
    [InlineData("a: Int", "\"About.\" a: Int", "safe: I.a: It was given a description.")]
    public void Input_fields(string old, string current, string change) => Same($"input I {{ {old} }}", $"input I {{ {current} }}", change);

    [Theory]
    [InlineData("input I { a: Int }", "input I @oneOf { a: Int }", "breaking: I: Exactly one of its fields must be given now.")]
    [InlineData("input I @oneOf { a: Int }", "input I { a: Int }", "safe: I: More or fewer than one of its fields may be given now.")]
    [InlineData("enum E { A }", "enum E { A B }", "dangerous: E.B: The value was added: who asks for E may meet it.")]
    [InlineData("enum E { A B }", "enum E { A }", "breaking: E.B: The value was removed without having been deprecated.")]
    [InlineData("enum E { A B @deprecated(reason: \"Use A.\") }", "enum E { A }", "breaking: E.B: The value was removed; it was deprecated: Use A.")]
    [InlineData("enum E { A }", "enum E { A @deprecated }", "safe: E.A: It was deprecated: No longer supported")]
    [InlineData("enum E { A }", "enum E { \"About.\" A }", "safe: E.A: It was given a description.")]
    [InlineData("type T { a: Int } union U = Query", "type T { a: Int } union U = Query | T", "dangerous: U: T is a member: who asks for U may meet it.")]
    [InlineData("type T { a: Int } union U = Query | T", "type T { a: Int } union U = Query", "breaking: U: T is no longer a member.")]
    [InlineData("interface N { a: Int } type T { a: Int }", "interface N { a: Int } type T implements N { a: Int }", "dangerous: T: It implements N: who asks for N may meet it.")]
    [InlineData("interface N { a: Int } type T implements N { a: Int }", "interface N { a: Int } type T { a: Int }", "breaking: T: It no longer implements N.")]
    [InlineData("scalar S", "scalar S @specifiedBy(url: \"x\")", "safe: S: It tells where its format is described: x.")]
    [InlineData("scalar S @specifiedBy(url: \"x\")", "scalar S @specifiedBy(url: \"y\")", "dangerous: S: Its format was described at x, and now is at y.")]
    [InlineData("scalar S @specifiedBy(url: \"x\")", "scalar S", "dangerous: S: Its format was described at x, and no longer is.")]
    public void Inputs_enums_unions_interfaces_and_scalars(string old, string current, string change) => Same(old, current, change);

    [Theory]
    [InlineData("", "directive @d on FIELD", "safe: @d: The directive was added.")]
    [InlineData("directive @d on FIELD", "", "breaking: @d: The directive was removed.")]
    [InlineData("directive @d on FIELD", "directive @d on FIELD | QUERY", "safe: @d: It may now stand on QUERY.")]
    [InlineData("directive @d on FIELD | QUERY", "directive @d on FIELD", "breaking: @d: It may no longer stand on QUERY.")]
    [InlineData("directive @d on FIELD", "directive @d repeatable on FIELD", "safe: @d: It may now stand more than once in one place.")]
    [InlineData("directive @d repeatable on FIELD", "directive @d on FIELD", "breaking: @d: It may no longer stand more than once in one place.")]
    [InlineData("directive @d on FIELD", "directive @d(x: Int) on FIELD", "safe: @d(x:): The argument was added.")]
    [InlineData("directive @d(x: Int) on FIELD", "directive @d(x: Int!) on FIELD", "breaking: @d(x:): Its type changed from Int to Int!.")]
    [InlineData("directive @d on FIELD", "\"About.\" directive @d on FIELD", "safe: @d: It was given a description.")]
    public void Directives(string old, string current, string change) => Same(old, current, change);

    [Theory]
    [InlineData("type T @w(n: 1) { a: Int }", "type T @w(n: 2) { a: Int }", "dangerous: T: It carries @w(n: 2).", "dangerous: T: It no longer carries @w(n: 1).")]
    [InlineData("type T { a: Int }", "type T { a: Int @w(n: 1) }", "dangerous: T.a: It carries @w(n: 1).")]
    [InlineData("type T { a(x: Int): Int }", "type T { a(x: Int @w(n: 1)): Int }", "dangerous: T.a(x:): It carries @w(n: 1).")]
    [InlineData("enum E { A @w(n: 1) }", "enum E { A }", "dangerous: E.A: It no longer carries @w(n: 1).")]
    public void Directives_that_stand_on_elements(string old, string current, params string[] changes)
    {
        const string weight = "directive @w(n: Int) on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE ";
        Assert.Equal(changes, Compare(weight + old, weight + current).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("schema { query: Query }", "schema { query: Query mutation: Other }", "safe: schema: The root type Other of mutation operations was added.")]
    [InlineData("schema { query: Query mutation: Other }", "schema { query: Query }", "breaking: schema: The root type Other of mutation operations was removed.")]
    [InlineData("schema { query: Query }", "schema { query: Other }", "breaking: schema: The root type of query operations changed from Query to Other.")]
    [InlineData("schema { query: Query }", "\"About.\" schema { query: Query }", "safe: schema: It was given a description.")]
    public void Root_types(string old, string current, string change) => Same("type Other { a: Int } " + old, "type Other { a: Int } " + current, change);

    [Fact]
    public void The_order_of_members_is_no_change()
        => Assert.Empty(Compare("enum E { A B } input I { a: Int b: Int } type T { a(x: Int y: Int): Int b: Int }", "type T { b: Int a(y: Int x: Int): Int } input I { b: Int a: Int } enum E { B A }"));

    [Fact]
    public void What_breaks_is_told_first()
        => Assert.Equal(
            ["breaking: B.x: The field was removed without having been deprecated.", "dangerous: E.Z: The value was added: who asks for E may meet it.", "safe: A.y: The field was added."],
            Compare("type A { x: Int } type B { x: Int y: Int } enum E { A }", "type A { x: Int y: Int } type B { y: Int } enum E { A Z }"));

    private static void Same(string old, string current, string? change) => Assert.Equal(change is null ? [] : [change], Compare(old, current));

    private static List<string> Compare(string old, string current)
        => [.. SchemaDiff.Compare(SdlSchemaBuilder.Build(Rest + old), SdlSchemaBuilder.Build(Rest + current)).Select(change => change.ToString())];
}
