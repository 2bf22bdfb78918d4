using System.Buffers;
using System.Security.Claims;
using System.Text;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution;

/// <summary>What not everybody may have: refused fields are null with an error, and the rest of the answer stands.</summary>
/// <remarks>conventions.md section 15.</remarks>
public sealed class AuthorizationTests
{
    private static readonly ClaimsPrincipal nobody = new(new ClaimsIdentity());
    private static readonly ClaimsPrincipal reader = User("reader");
    private static readonly ClaimsPrincipal editor = User("editor", "Editor");

    [Fact]
    public async Task The_schema_does_not_show_the_rules()
    {
        await using var graph = Make();
        Assert.Equal("type Secret implements Node & Thing {\n  id: ID!\n  name: String!\n}", graph.PlainSdl("Secret"));
        Assert.DoesNotContain("authorize", SchemaPrinter.Print(graph.Executor.Schema), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{ open signedIn }", "AUTH_NOT_AUTHENTICATED", """{"open":"open","signedIn":null}""")]
    [InlineData("{ open edited }", "AUTH_NOT_AUTHENTICATED", """{"open":"open","edited":null}""")]
    [InlineData("{ open large }", "AUTH_NOT_AUTHENTICATED", """{"open":"open","large":null}""")]
    [InlineData("{ open guarded }", "AUTH_NOT_AUTHENTICATED", """{"open":"open","guarded":null}""")]
    [InlineData("{ open lifted }", null, """{"open":"open","lifted":"lifted"}""")]
    [InlineData("{ open secret { name } }", "AUTH_NOT_AUTHENTICATED", """{"open":"open","secret":null}""")]
    [InlineData("{ open openSecret { name } }", null, """{"open":"open","openSecret":{"name":"a"}}""")]
    [InlineData("{ missing }", "AUTH_POLICY_NOT_FOUND", """{"missing":null}""")]
    public async Task Who_has_not_signed_in_is_answered(string document, string? code, string data) => await Check(nobody, document, code, data);

    [Theory]
    [InlineData("{ signedIn edited }", "AUTH_NOT_AUTHORIZED", """{"signedIn":"in","edited":null}""")]
    [InlineData("{ large }", "AUTH_NOT_AUTHORIZED", """{"large":null}""")]
    [InlineData("{ large(size: 100) }", null, """{"large":"100"}""")]
    [InlineData("{ who }", null, """{"who":"reader asks who"}""")]
    [InlineData("{ things { name } }", "AUTH_NOT_AUTHORIZED", """{"things":[{"name":"p"},null]}""")]
    [InlineData("{ paged { totalCount nodes { name } } }", "AUTH_NOT_AUTHORIZED", """{"paged":null}""")]
    [InlineData("{ people { name diary } }", "AUTH_NOT_AUTHORIZED", """{"people":[{"name":"reader","diary":null},{"name":"editor","diary":null}]}""")]
    [InlineData("{ people { name letter } }", "AUTH_NOT_AUTHORIZED", """{"people":[{"name":"reader","letter":"to reader"},{"name":"editor","letter":null}]}""")]
    public async Task Who_has_signed_in_is_answered(string document, string? code, string data) => await Check(reader, document, code, data);

    [Theory]
    [InlineData("{ edited both }", null, """{"edited":"e","both":"b"}""")]
    [InlineData("{ things { __typename name } }", null, """{"things":[{"__typename":"Plain","name":"p"},{"__typename":"Secret","name":"a"}]}""")]
    [InlineData("{ paged { totalCount nodes { name } } }", null, """{"paged":{"totalCount":1,"nodes":[{"name":"a"}]}}""")]
    [InlineData("{ people { diary } }", null, """{"people":[{"diary":"d"},{"diary":"d"}]}""")]
    public async Task Who_may_is_answered(string document, string? code, string data) => await Check(editor, document, code, data);

    [Fact]
    public async Task A_node_does_not_tell_whether_it_is_there()
    {
        await using var graph = Make();
        var ids = new[] { GlobalId.Encode("Secret", Secret.A.Id), GlobalId.Encode("Secret", Guid.Empty) };
        var answers = new List<string>();
        foreach (var id in ids) answers.Add(await graph.RunAsync("query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", new { id }, reader));
        Assert.Equal(answers[0], answers[1]);
        Assert.EndsWith("""{"node":null,"nodes":[null]}}""", answers[0], StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", answers[0], StringComparison.Ordinal);
        Assert.Empty(graph.Get<ZooLog>().Lines);
        Assert.Equal("""{"data":{"node":{"name":"a"}}}""", await graph.RunAsync("query ($id: ID!) { node(id: $id) { ... on Secret { name } } }", new { id = ids[0] }, editor));
    }

    [Fact]
    public async Task A_refused_mutation_never_reaches_its_resolver()
    {
        await using var graph = Make();
        var answer = await graph.RunAsync("""mutation { change(input: { text: "x" }) { string } }""", user: reader);
        Assert.Contains("AUTH_NOT_AUTHORIZED", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", answer, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", await graph.RunAsync("mutation { reveal { secret { name } } }", user: reader), StringComparison.Ordinal);
        Assert.Empty(graph.Get<ZooLog>().Lines);

        Assert.Equal("""{"data":{"change":{"string":"x"}}}""", await graph.RunAsync("""mutation { change(input: { text: "x" }) { string } }""", user: editor));
        Assert.Equal(["changed"], graph.Get<ZooLog>().Lines);
    }

    [Theory]
    [InlineData("{ open never }")]
    [InlineData("query ($no: Boolean = false) { open ...F @include(if: $no) } fragment F on Query { never }")]
    public async Task A_rule_of_validation_refuses_the_whole_request(string document)
    {
        await using var graph = Make();
        var answer = await graph.RunAsync(document, user: reader);
        Assert.Matches("""^\{"errors":\[\{"message":"[^"]*","locations":\[[^\]]*\],"extensions":\{"code":"AUTH_NOT_AUTHORIZED"\}\}\]\}$""", answer);
        Assert.Equal("""{"data":{"never":"n"}}""", await graph.RunAsync("{ never }", user: editor));
    }

    [Theory]
    [InlineData("subscription { ticks }")]
    [InlineData("subscription { tocks }")]
    public async Task A_refused_subscription_opens_no_stream(string document)
    {
        await using var graph = Make();
        await using var answers = await SubscribeAsync(graph, document, reader);
        Assert.False(await answers.WriteNextAsync(new ArrayBufferWriter<byte>()));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Assert.Single(answers.Errors).Code);
        Assert.Empty(graph.Get<ZooLog>().Lines);

        await using var allowed = await SubscribeAsync(graph, document, editor);
        Assert.True(await allowed.WriteNextAsync(new ArrayBufferWriter<byte>()));
        Assert.Equal(["opened"], graph.Get<ZooLog>().Lines);
    }

    [Fact]
    public async Task A_policy_is_asked_once_for_a_field_and_once_for_each_result_it_wants_to_see()
    {
        var asked = new List<string>();
        await using var graph = Make(asked);
        await graph.RunAsync("{ people { diary again: diary letter } }", user: editor);
        Assert.Equal(["editors of diary", "editors of diary", "own of to editor", "own of to reader"], asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_anybody_to_ask_nothing_starts()
        => Assert.Contains("AddAuthorization", Assert.Single(Graph.Faults(graph => graph.AddTypes(typeof(Questions)))), StringComparison.Ordinal);

    [Fact]
    public void The_attributes_of_the_framework_are_a_fault()
        => Assert.Collection(
            Graph.Faults(graph => graph.AddTypes(typeof(ForeignQueries)).AddAuthorization()),
            each => Assert.StartsWith("SAM0002 ForeignQueries.GetForeign:", each, StringComparison.Ordinal),
            each => Assert.StartsWith("SAM0002 ForeignQueries.GetFree:", each, StringComparison.Ordinal));

    private static async Task Check(ClaimsPrincipal user, string document, string? code, string data)
    {
        await using var graph = Make();
        var answer = await graph.RunAsync(document, user: user);
        Assert.EndsWith($$$"""{"data":{{{data}}}}""".TrimStart('{'), answer, StringComparison.Ordinal);
        if (code is null) Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        else Assert.Contains($"\"{code}\"", answer, StringComparison.Ordinal);
    }

    private static Task<ResponseStream> SubscribeAsync(Graph graph, string document, ClaimsPrincipal user)
        => graph.Executor.SubscribeAsync(new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), User = user }, graph.Get<IServiceProvider>(), CancellationToken.None);

    private static ClaimsPrincipal User(string name, params string[] roles)
        => new(new ClaimsIdentity([new(ClaimTypes.Name, name), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));

    private static Graph Make(List<string>? asked = null) => new(graph =>
    {
        graph.AddTypes(typeof(Questions), typeof(GuardedQuestions), typeof(Changes), typeof(TickSubscriptions), typeof(Secret), typeof(Plain), typeof(PersonNode)).AddMutationConventions()
            .AddAuthorization(options =>
            {
                options.AddPolicy("Editors", policy => policy.RequireAssertion(context =>
                {
                    asked?.Add($"editors of {((IResolverContext)context.Resource!).Field}");
                    return context.User.IsInRole("Editor");
                }));
                options.AddPolicy("Large", policy => policy.RequireAssertion(context => context.User.Identity!.IsAuthenticated && context.Resource is IResolverContext asked && asked.ArgumentValue<int>("size") >= 100));
                options.AddPolicy("Own", policy => policy.RequireAssertion(context =>
                {
                    asked?.Add($"own of {context.Resource}");
                    return context.Resource is string text && text == $"to {context.User.Identity!.Name}";
                }));
            });
    });

    [InterfaceType]
    [GraphQLName("Thing")]
    internal interface IThing
    {
        string Name { get; }
    }

    internal sealed record Plain(string Name) : IThing;

    [Authorize(Policy = "Editors")]
    internal sealed record Secret([property: ID] Guid Id, string Name) : IThing
    {
        public static Secret A { get; } = new(new Guid("01890a5d-0000-7000-8000-000000000001"), "a");
    }

    internal sealed record Person(string Name);

    [ObjectType<Person>]
    internal static class PersonNode
    {
        [Authorize(Policy = "Editors")]
        public static string? GetDiary() => "d";

        [Authorize(Policy = "Own", Apply = ApplyPolicy.AfterResolver)]
        public static string? GetLetter([Parent] Person person) => $"to {person.Name}";
    }

    [QueryType]
    internal static class Questions
    {
        public static string GetOpen() => "open";

        [Authorize]
        public static string? GetSignedIn() => "in";

        [Authorize(Roles = ["Editor", "Owner"])]
        public static string? GetEdited() => "e";

        [Authorize]
        [Authorize(Policy = "Editors", Roles = ["Editor"])]
        public static string? GetBoth() => "b";

        [Authorize("Large")]
        public static string? GetLarge(int size = 1) => $"{size}";

        [Authorize("Nowhere")]
        public static string? GetMissing() => "m";

        [Authorize(Policy = "Editors", Apply = ApplyPolicy.Validation)]
        public static string? GetNever() => "n";

        [Authorize]
        public static string? GetWho(ClaimsPrincipal user, IResolverContext context) => $"{user.Identity!.Name} asks {context.Field}";

        public static Secret? GetSecret() => Secret.A;

        [AllowAnonymous]
        public static Secret? GetOpenSecret() => Secret.A;

        public static IReadOnlyList<IThing?> GetThings() => [new Plain("p"), Secret.A];

        public static IReadOnlyList<Person> GetPeople() => [new("reader"), new("editor")];

        [UsePaging]
        public static Connection<Secret> GetPaged(PagingArguments paging)
            => new() { Edges = [new(Secret.A, paging.Fingerprint)], PageInfo = new(false, false, null, null), TotalCount = 1 };

        [NodeResolver]
        public static Secret? GetSecretById([ID] Guid id, ZooLog log)
        {
            log.Add("loaded");
            return id == Secret.A.Id ? Secret.A : null;
        }
    }

    [QueryType]
    [Authorize]
    internal static class GuardedQuestions
    {
        public static string? GetGuarded() => "guarded";

        [AllowAnonymous]
        public static string? GetLifted() => "lifted";
    }

    [SubscriptionType]
    internal static class TickSubscriptions
    {
        public static async IAsyncEnumerable<int> OpenAsync(ZooLog log)
        {
            await Task.Yield();
            log.Add("opened");
            yield return 1;
        }

        [Subscribe(With = nameof(OpenAsync))]
        [Authorize("Editors")]
        public static int GetTicks([EventMessage] int tick) => tick;

        [Subscribe(With = nameof(OpenAsync))]
        [Authorize(Policy = "Editors", Apply = ApplyPolicy.Validation)]
        public static int Tocks([EventMessage] int tick) => tick;
    }

    [MutationType]
    internal static class Changes
    {
        [Authorize("Editors")]
        public static string Change(string text, ZooLog log)
        {
            log.Add("changed");
            return text;
        }

        public static Secret Reveal(ZooLog log)
        {
            log.Add("revealed");
            return Secret.A;
        }
    }

    [QueryType]
    internal static class ForeignQueries
    {
        [Microsoft.AspNetCore.Authorization.Authorize]
        public static string GetForeign() => "";

        [Microsoft.AspNetCore.Authorization.AllowAnonymous]
        public static string GetFree() => "";
    }
}
