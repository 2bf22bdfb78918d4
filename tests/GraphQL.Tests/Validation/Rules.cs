using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Validation;

/// <summary>Validates on a schema of our own, and tells errors as "Rule line:column line:column".</summary>
internal static class Rules
{
    public static readonly Schema Schema = SdlSchemaBuilder.Build("""
        directive @onField(size: Int) on FIELD
        directive @onVariable on VARIABLE_DEFINITION
        directive @onFragment(need: Int!) on FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION
        directive @again(size: Int) repeatable on FIELD | QUERY
        interface Place { name(short: Boolean): String near: [Place!] }
        interface Body implements Place { name(short: Boolean): String near: [Place!] head: Post code: String! }
        type Region implements Place & Body { name(short: Boolean): String near: [Place!] head: Post code: String! size: Int does(task: Task!): Boolean mixed: Int all: [Int!] }
        type Municipality implements Place & Body { name(short: Boolean): String near: [Place!] head: Post code: String! rural: Boolean mixed: String all: [Int] }
        type Post implements Place { name(short: Boolean): String near: [Place!] bodies: [Body] code: String }
        enum Task { CARE SCHOOL ROAD }
        union Member = Municipality | Region
        union Holder = Post | Municipality
        scalar Odd
        input Filter { required: Boolean! withDefault: Boolean! = false number: Int text: String texts: [String!] inner: Filter one: One task: Task odd: Odd }
        input One @oneOf { number: Int text: String inner: Filter }
        type Query {
          region: Region municipality: Municipality body: Body place: Place post(id: ID): Post member: Member holder: Holder
          take(int: Int, need: Int!, withDefault: Int! = 5, float: Float, text: String, flag: Boolean, id: ID, list: [Int!], lists: [[Int]],
            filter: Filter, one: One, needOne: One!, ones: [One!], task: Task, odd: Odd): String
          free(int: Int, needInt: Int! = 1, list: [Int!], lists: [[Int]], float: Float, text: String, flag: Boolean, id: ID, filter: Filter, one: One, needOne: One! = { number: 1 }, ones: [One!], task: Task, odd: Odd): String
        }
        type Subscription { moved: String renamed(id: ID): Region }
        """);

    public static void Valid(string document) => Assert.Empty(Errors(document));

    /// <param name="document">What is refused.</param>
    /// <param name="errors">All errors, in the order of their places.</param>
    public static void Invalid(string document, params string[] errors) => Assert.Equal(errors, Errors(document));

    public static void Refused(string document, string code, ValidationOptions? options = null)
        => Assert.Equal([code], DocumentValidator.Validate(Schema, Parser.Parse(new SourceText(document), ParserOptions.Trusted), options).Select(error => error.Code));

    public static void Message(string document, string message)
        => Assert.Equal(message, Assert.Single(DocumentValidator.Validate(Schema, Syntax(document))).Message);

    public static IEnumerable<string> Told(IEnumerable<GraphQLError> errors)
        => errors.Select(error => string.Join(' ', error.Locations.Select(at => $"{at.Line}:{at.Column}").Prepend((string)error.Extensions!["rule"]!)));

    private static IEnumerable<string> Errors(string document) => Told(DocumentValidator.Validate(Schema, Syntax(document), ValidationOptions.Reference));

    private static Document Syntax(string document) => Parser.Parse(new SourceText(document), ParserOptions.Trusted);
}
