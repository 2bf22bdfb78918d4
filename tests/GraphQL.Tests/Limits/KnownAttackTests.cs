using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Limits;

/// <summary>The attacks that are known by name: those of graphql-cop, of the Damn Vulnerable GraphQL Application and of the cheat sheet of OWASP.</summary>
/// <remarks>reliability.md section 3, last row. Each is asked over HTTP, and what must come of it is written beside it.</remarks>
public sealed class KnownAttackTests(KnownAttackTests.Host host) : IClassFixture<KnownAttackTests.Host>
{
    private const string New = "application/graphql-response+json";
    private const string Json = "application/json";
    private const int TooManyLetters = 200_000;

    private static readonly Attack[] Table =
    [
        new("alias overloading", Post(Repeat("a{0}:__typename ", 101)), 400, "LIMIT_ALIASES"),
        new("field duplication", Post(Repeat("__typename ", 2_049)), 400, "LIMIT_FIELDS"),
        new("field duplication below the limit of fields", Post(Repeat("__typename ", 1_000)), 400, "HC0107"),
        new("directive overloading", Post("__typename" + Repeat("@nothing", 500)), 400, "LIMIT_DIRECTIVES"),
        new("argument overloading", Post($"size({Repeat("text:\"a\" ", 3_000)})"), 400, "UNIQUE_ARGUMENT_NAMES"),
        new("variable overloading", Query($"query({Repeat("$v{0}:Int ", 101)}){{__typename}}"), 400, "LIMIT_VARIABLES"),
        new("type condition overloading", Post(Repeat("...on Query{{__typename}} ", 2_000)), 400, "LIMIT_NODES"),
        new("deep recursion", Query(Repeat("{{day", 100_000)), 400, "LIMIT_RECURSION_DEPTH"),
        new("the same field round and round", Post(Repeat("day{{", 1) + Repeat("ever{{", 4) + "on" + new string('}', 5)), 400, "HC0087"),
        new("circular fragments", Query("{...A} fragment A on Query{...B} fragment B on Query{...A}"), 400, "NO_FRAGMENT_CYCLES"),
        new("fragments that double", Query("{...F0}" + Doubling(40)), 400, "LIMIT_FRAGMENT_VISITS"),
        new("circular introspection", Post("__schema{" + "types{fields{type{fields{type{fields{type{name}}}}}}}" + "}"), 400, "HC0086"),
        new("introspection many times over", Post(Repeat("a{0}:__schema{{types{{fields{{args{{name}}}}}}}} ", 50)), 400, "HC0086"),
        new("batch of operations", new(Json, $"[{string.Join(',', Enumerable.Repeat("{\"query\":\"{__typename}\"}", 10))}]"), 400, "HC0009"),
        new("several operations at once", Query("query A{__typename} query B{__typename}"), 400, "HC0015"),
        new("resource-intensive query", Post("herd(count:1000000000){name}"), 400, "HC0047"),
        new("size of a page beyond arithmetic", Post("paged(first:2147483647){totalCount}"), null, "HC0"),
        new("mutation by GET", new(null, "mutation{change}"), 405, "HC0015"),
        new("query by a form", new("application/x-www-form-urlencoded", "query=%7B__typename%7D"), 415, "HC0009"),
        new("mutation by plain text", new("text/plain", "{\"query\":\"mutation{change}\"}"), 415, "HC0009"),
        new("mutation by multipart", new("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"mutation{change}\"}\r\n--x--"), 415, "HC0009"),
        new("suggestions of a name that costs much to compare", Post(Repeat("sizf{0}" + new string('x', 900) + " ", 100)), 400, "FIELDS_ON_CORRECT_TYPE"),
        new("a name of a megabyte", Post(new string('a', 1_000_000)), 400, "LIMIT_NAME_LENGTH"),
        new("tracing asked for", new(Json, """{"query":"{__typename}","extensions":{"tracing":true,"debug":1}}"""), 200, null),
        new("an error that must not be told", Post("broken"), 200, "INTERNAL_ERROR"),
        new("injection of SQL", Post("size(text:\"' OR 1=1; DROP TABLE users; --\")"), 200, null),
        new("a forged line of the log", new(Json, """{"query":"query A{__typename}","operationName":"A\nINFO forged"}"""), 400, "HC0015"),
        new("an id that is a path", Post("node(id:\"../../etc/passwd\"){id}"), 400, "HC0001"),
        new("a hash of a document that nobody trusts", new(Json, """{"id":"../../etc/passwd"}"""), null, "HC00"),
        new("a hash of a document to be remembered", new(Json, """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}"""), null, "HC00"),
    ];

    public static TheoryData<string> Attacks => [.. Table.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task It_comes_to_nothing(string name)
    {
        var attack = Table.Single(each => each.Name == name);
        using var request = attack.Sent.ContentType is null
            ? new HttpRequestMessage(HttpMethod.Get, new Uri("/graphql?query=" + attack.Sent.Text, UriKind.Relative))
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(attack.Sent.Text)) };
        request.Content?.Headers.TryAddWithoutValidation("Content-Type", attack.Sent.ContentType);
        var (status, _, body) = await host.SendAsync(request, New);

        var shown = $"{status} {body[..Math.Min(500, body.Length)]}";
        Assert.True(attack.Status is { } expected ? status == expected : status < 500, shown);
        Assert.True(body.Length < TooManyLetters, $"{body.Length} characters");
        using var answer = JsonDocument.Parse(body);
        string[] codes = answer.RootElement.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)]
            : [];
        Assert.True(attack.Code is null ? codes is [] : codes.Any(code => code.StartsWith(attack.Code, StringComparison.Ordinal)), shown);
        foreach (var leak in (string[])["Exception", "   at ", ".cs", "System.", "passwd:", "secret"]) Assert.DoesNotContain(leak, body, StringComparison.Ordinal);
    }

    private static Sent Post(string selections) => Query($"{{{selections}}}");

    private static Sent Query(string query) => new(Json, JsonSerializer.Serialize(new { query }));

    private static string Doubling(int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => $"fragment F{i} on Query{{...F{i + 1} ...F{i + 1}}}")) + $"fragment F{count} on Query{{__typename}}";

    private static string Repeat(string text, int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, i)));

    /// <param name="ContentType">Null for GET, where the text is what follows <c>?query=</c>.</param>
    /// <param name="Text">What is sent.</param>
    private sealed record Sent(string? ContentType, string Text);

    /// <param name="Name">What it is known by.</param>
    /// <param name="Sent">The request.</param>
    /// <param name="Status">Of the answer; null for any but a fault of the server.</param>
    /// <param name="Code">The code of an error, or its beginning; null where nothing is wrong with the request.</param>
    private sealed record Attack(string Name, Sent Sent, int? Status, string? Code);

    public sealed class Host : ZooHost
    {
        protected override void Build(IRequestExecutorBuilder graph)
        {
            graph.Services.AddSingleton<LimitGates>();
            graph.AddTypes(typeof(LimitQueries), typeof(LimitMutations));
        }
    }
}
