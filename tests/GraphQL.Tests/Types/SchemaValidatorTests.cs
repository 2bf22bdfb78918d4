using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Validation.Schemas;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Types;

/// <remarks>GraphQL, September 2025, section 3, "Type Validation" of each kind of type.</remarks>
public sealed class SchemaValidatorTests
{
    private const string Query = "type Query { q: Int } ";

    [Theory]
    [InlineData("interface A { f(x: Int): A } interface B implements A { f(x: Int, y: Int = 1): B! } type T implements A & B { f(x: Int, y: Int): T! }")]
    [InlineData("input A { a: A b: [A!]! = [] } input B @oneOf { a: B b: Int }")]
    [InlineData("input A { b: B = {} } input B { a: A = { b: { a: null } } }")]
    [InlineData("union U = X | Query type X { a(e: E = P): U } enum E { P }")]
    public void Valid(string text) => Assert.Empty(Errors(Query + text));

    [Theory]
    [InlineData("type Other { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { mutation: M } type M { a: Int }", "1:1 Query root type must be provided.")]
    [InlineData("input Query { a: Int }", "1:1 Query root type must be Object type, it cannot be Query.")]
    [InlineData("schema { query: Q mutation: I } type Q { a: Int } input I { a: Int }", "1:29 Mutation root type must be Object type if provided, it cannot be I.")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "1:17 1:29 All root types must be different, \"Q\" type is used as query and mutation root types.")]
    public void Roots(string text, params string[] errors) => Assert.Equal(errors, Errors(text));

    [Theory]
    [InlineData("type T", "1:23 Type T must define one or more fields.")]
    [InlineData("input T extend input T @oneOf", "1:23 1:31 Input Object type T must define one or more fields.")]
    [InlineData("enum T", "1:23 Enum type T must define one or more values.")]
    [InlineData("union T", "1:23 Union type T must define one or more member types.")]
    [InlineData("type __T { __f(__a: Int): Int }", "1:23 Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "1:34 Name \"__f\" must not begin with \"__\", which is reserved by GraphQL introspection.", "1:38 Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type T { a: I b(c: [T]): Int } input I { d: T }", "1:35 The type of T.a must be Output Type but got: I.",
        "1:42 The type of T.b(c:) must be Input Type but got: [T].", "1:67 The type of I.d must be Input Type but got: T.")]
    [InlineData("union T = Query | I | Query input I { a: Int }", "1:33 1:45 Union type T can only include type Query once.", "1:41 Union type T can only include Object types, it cannot include I.")]
    [InlineData("type T { a(b: Int! @deprecated): Int } input I { c: Int! @deprecated }", "1:42 1:37 Required argument T.a(b:) cannot be deprecated.",
        "1:80 1:75 Required input field I.c cannot be deprecated.")]
    [InlineData("directive @d(a: Query) on FIELD", "1:36 The type of @d(a:) must be Input Type but got: Query.")]
    public void Members(string text, params string[] errors) => Assert.Equal(errors, Errors(Query + text));

    [Theory]
    [InlineData("type T { a(b: Int = \"x\"): Int }", "1:43 T.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\"")]
    [InlineData("input I { a: [Int!] = [1, null] }", "1:49 I.a has invalid default value: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("input I @oneOf { a: Int! b: Int = 1 }", "1:43 OneOf input field I.a must be nullable.", "1:48 OneOf input field I.b cannot have a default value.")]
    [InlineData("input A { a: A! }", "1:33 Input Object A cannot be provided a finite value because it references itself through fields: A.a.")]
    [InlineData("input A { b: B! } input B { c: C! } input C { a: A! x: Int }",
        "1:33 1:51 1:69 Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.c, C.a.")]
    [InlineData("input A @oneOf { a: A b: B } input B @oneOf { a: A }", "1:40 Input Object A cannot be provided a finite value because it references itself through fields: A.a.",
        "1:45 1:69 Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.a.")]
    [InlineData("input A { a: A = {} }", "1:40 Invalid circular reference. The default value of Input Object field A.a references itself.")]
    [InlineData("input A { b: B = {} } input B { a: A = {} }",
        "1:40 1:62 Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.a.")]
    public void Inputs(string text, params string[] errors) => Assert.Equal(errors, Errors(Query + text));

    [Theory]
    [InlineData("type T implements Query { q: Int }", "1:41 Type T must only implement Interface types, it cannot implement Query.")]
    [InlineData("interface I implements I { a: Int }", "1:46 Type I cannot implement itself because it would create a circular reference.")]
    [InlineData("interface I { a: Int } type T implements I & I { a: Int }", "1:64 1:68 Type T can only implement I once.")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type T implements J { a: Int }", "1:69 1:100 Type T must implement I because it is implemented by J.")]
    [InlineData("interface I { a: Int } type T implements I { b: Int }", "1:37 1:46 Interface field I.a expected but T does not provide it.")]
    [InlineData("interface I { a: Int! } type T implements I { a: Int }", "1:40 1:72 Interface field I.a expects type Int! but T.a is type Int.")]
    [InlineData("interface I { a(x: Int): Int } type T implements I { a: Int }", "1:39 1:76 Interface field argument I.a(x:) expected but T.a does not provide it.")]
    [InlineData("interface I { a(x: Int): Int } type T implements I { a(x: Int!): Int }", "1:42 1:81 Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!.")]
    [InlineData("interface I { a: Int } type T implements I { a(y: Int!): Int }", "1:70 1:37 Argument \"T.a(y:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.a\".")]
    [InlineData("interface I { a: Int } type T implements I { a: Int @deprecated }", "1:75 1:71 Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.")]
    public void Interfaces(string text, params string[] errors) => Assert.Equal(errors, Errors(Query + text));

    private static IEnumerable<string> Errors(string text)
    {
        var source = new SourceText(text);
        return SchemaValidator.Validate(SdlSchemaBuilder.Build(source), source)
            .Select(error => string.Join(' ', error.Locations.Select(at => $"{at.Line}:{at.Column}").Append(error.Message)));
    }
}
