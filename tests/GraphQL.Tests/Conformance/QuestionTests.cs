using System.Text;
using Samverkan.GraphQL.Conformance;

namespace Samverkan.GraphQL.Tests.Conformance;

/// <summary>The lines that suites from outside send, and the lines that they get.</summary>
public sealed class QuestionTests
{
    [Theory]
    [InlineData("""{"id":1,"schema":"type Query { a: Int }","document":"{ a }"}""", """{"id":1,"errors":[]}""")]
    [InlineData("""{"id":"x","op":"validate","schema":"type Query { a: Int }","document":"{ a }\n{ a }"}""",
        """{"id":"x","errors":[{"message":"This anonymous operation must be the only defined operation.","locations":[{"line":1,"column":1}]},{"message":"This anonymous operation must be the only defined operation.","locations":[{"line":2,"column":1}]}]}""")]
    [InlineData("""{"id":2,"op":"parse","document":"{ a "}""", """{"id":2,"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":5}]}]}""")]
    [InlineData("""{"id":3,"op":"parseValue","document":"[$a]"}""", """{"id":3,"errors":[]}""")]
    [InlineData("""{"id":4,"op":"parseConstValue","document":"[$a]"}""", """{"id":4,"errors":[{"message":"Syntax Error: Unexpected variable \"$a\" in constant value.","locations":[{"line":1,"column":2}]}]}""")]
    [InlineData("""{"id":5,"op":"parseType","document":"[A!]!"}""", """{"id":5,"errors":[]}""")]
    [InlineData("""{"id":6,"op":"parseCoordinate","document":"A.b(c:)"}""", """{"id":6,"errors":[]}""")]
    [InlineData("""{"id":7,"op":"lex","document":"# c\n\"\\u{41}\"","tokens":2}""", """{"id":7,"errors":[],"token":{"kind":"String","line":2,"column":1,"value":"A"}}""")]
    [InlineData("""{"id":8,"op":"lex","document":"a","tokens":2}""", """{"id":8,"errors":[],"token":{"kind":"<EOF>","line":1,"column":2}}""")]
    [InlineData("""{"id":9,"op":"sdl","schema":"type Query { a: Int }","document":"extend type Q { b: Int }"}""",
        """{"id":9,"errors":[{"message":"Cannot extend type \"Q\" because it is not defined.","locations":[{"line":1,"column":13}]}]}""")]
    [InlineData("""{"id":10,"op":"schema","document":"type Query"}""", """{"id":10,"errors":[{"message":"Type Query must define one or more fields.","locations":[{"line":1,"column":1}]}]}""")]
    [InlineData("""{"id":11,"op":"dance"}""", """{"id":11,"unsupported":true}""")]
    [InlineData("""{"id":12,"op":"parse","document":"{ a(b: \"\ud83c\") }"}""",
        """{"id":12,"errors":[{"message":"Syntax Error: Invalid character within String: U+D83C.","locations":[{"line":1,"column":9}]}]}""")]
    [InlineData("""{"id":13,"op":"lex","document":"\"\ud83d\ude00\"","tokens":1}""", """{"id":13,"errors":[],"token":{"kind":"String","line":1,"column":1,"value":"\uD83D\uDE00"}}""")]
    [InlineData("""{"id":14,"op":"execute","schema":"type Query { a: Int b: [String!] c(x: Int = 5, y: [Int], z: Int): String }","document":"{ a b c(y: 1) }","root":{"a":"x","b":["s",{"$error":"gone"}],"c":{"$args":true}}}""",
        """{"id":14,"data":{"a":null,"b":null,"c":"{\"x\":5,\"y\":[1]}"},"errors":[{"message":"Int cannot represent the value of a.","locations":[{"line":1,"column":3}],"path":["a"]},{"message":"gone","locations":[{"line":1,"column":5}],"path":["b",1]}]}""")]
    [InlineData("""{"id":15,"op":"execute","schema":"type Query { a(x: Int!): Int }","document":"query ($x: Int!) { a(x: $x) }","variables":{"x":null}}""",
        """{"id":15,"errors":[{"message":"Variable \"$x\" has invalid value: Expected value of non-null type \"Int!\" not to be null.","locations":[{"line":1,"column":8}]}]}""")]
    [InlineData("""{"id":16,"op":"execute","schema":"type Query { a: I } interface I { b: Int } type T implements I { b: Int }","document":"subscription { a }"}""",
        """{"id":16,"errors":[{"message":"The subscription operation is not supported by the schema.","locations":[{"line":1,"column":1}]}]}""")]
    [InlineData("""{"id":17,"op":7}""", """{"id":17,"unsupported":true}""")]
    [InlineData("""{"id":18,"document":""", """{"id":18,"errors":[{"message":"The question is no JSON.","locations":[]}]}""")]
    [InlineData("""[1]""", """{"errors":[{"message":"A question is a JSON object.","locations":[]}]}""")]
    public void Each_line_gets_one(string question, string answer)
        => Assert.Equal(answer, Encoding.UTF8.GetString(Question.Answer(question)));
}
