using System.Text;
using System.Text.Json;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Pipeline;

/// <summary>Documents that are known beforehand, by their id alone; and hosts that take no others.</summary>
public sealed class PersistedOperationTests(PersistedOperationTests.Host open, PersistedOperationTests.ClosedHost closed, PersistedOperationTests.StrictHost strict)
    : IClassFixture<PersistedOperationTests.Host>, IClassFixture<PersistedOperationTests.ClosedHost>, IClassFixture<PersistedOperationTests.StrictHost>
{
    private const string Stored = "query Loud($l: Loudness!) { echo(loudness: $l) }\nquery Type { __typename }\n";
    private const string New = "application/graphql-response+json";
    private const string Quiet = """{"data":{"echo":"VeryQuiet null"}}""";

    private static string Id => DocumentCache.HashOf(Encoding.UTF8.GetBytes(Stored));

    [Fact]
    public async Task By_id_in_a_body()
        => Assert.Equal((200, New, Quiet), await open.PostAsync($$"""{"id":"{{Id}}","operationName":"Loud","variables":{"l":"VERY_QUIET"} }""", accept: New));

    [Theory]
    [InlineData("/graphql?id={0}&operationName=Loud&variables=%7B%22l%22%3A%22VERY_QUIET%22%7D")]
    [InlineData("/graphql/persisted/{0}?operationName=Loud&variables=%7B%22l%22%3A%22VERY_QUIET%22%7D")]
    [InlineData("/graphql/persisted/{0}/Loud?variables=%7B%22l%22%3A%22VERY_QUIET%22%7D")]
    public async Task By_id_in_an_address(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Replace("{0}", Id, StringComparison.Ordinal));
        Assert.Equal((200, New, Quiet), await open.SendAsync(request, New));
    }

    [Fact]
    public async Task By_id_in_an_address_with_variables_in_a_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/graphql/persisted/{Id}/Loud") { Content = new StringContent("""{"variables":{"l":"VERY_QUIET"}}""", Encoding.UTF8, "application/json") };
        Assert.Equal((200, New, Quiet), await open.SendAsync(request, New));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..%2f..%2fsecret")]
    [InlineData("\\\\server\\secret")]
    [InlineData("broken")]
    [InlineData("\u0000")]
    public async Task An_id_that_is_not_known_finds_nothing(string id)
    {
        var (status, _, body) = await open.PostAsync(JsonSerializer.Serialize(new { id }), accept: New);
        Assert.Equal((400, """{"errors":[{"message":"There is no trusted document of that id.","extensions":{"code":"HC0020"}}]}"""), (status, body));
    }

    [Theory]
    [InlineData("""{"id":17}""", "HC0009")]
    [InlineData("""{"id":null}""", "HC0013")]
    [InlineData("""{"id":""}""", "HC0013")]
    public async Task An_id_that_is_none_is_a_bad_request(string body, string code)
    {
        var answer = await open.PostAsync(body, accept: New);
        Assert.Equal(400, answer.Status);
        Assert.Contains(code, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_beside_an_id_must_be_the_same()
    {
        Assert.Contains("HC0009", (await open.PostAsync(JsonSerializer.Serialize(new { id = Id, query = "{ broken }" }), accept: New)).Body, StringComparison.Ordinal);
        Assert.Equal(200, (await open.PostAsync(JsonSerializer.Serialize(new { id = Id, query = Stored, operationName = "Type" }), accept: New)).Status);
    }

    [Fact]
    public async Task Other_documents_are_taken_where_they_may_be()
        => Assert.Equal(200, (await open.PostAsync("""{"query":"{ __typename }"}""", accept: New)).Status);

    [Fact]
    public async Task No_other_document_is_taken_where_only_trusted_ones_are()
    {
        var (status, _, body) = await closed.PostAsync("""{"query":"{ __typename }"}""", accept: New);
        Assert.Equal((400, """{"errors":[{"message":"Only trusted documents are taken here. Send the id of one of them in id.","extensions":{"code":"HC0067"}}]}"""), (status, body));
        Assert.Equal(200, (await closed.PostAsync(JsonSerializer.Serialize(new { id = Id, operationName = "Type" }), accept: New)).Status);
        Assert.Equal(200, (await closed.PostAsync(JsonSerializer.Serialize(new { query = Stored, operationName = "Type" }), accept: New)).Status);
    }

    [Fact]
    public async Task The_text_of_a_trusted_document_can_be_refused_as_well()
        => Assert.Contains("HC0067", (await strict.PostAsync(JsonSerializer.Serialize(new { query = Stored, operationName = "Type" }), accept: New)).Body, StringComparison.Ordinal);

    [Fact]
    public void Every_fault_of_a_folder_is_told_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("trusted-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "named-by-hand.graphql"), "{ __typename }");
            File.WriteAllText(Path.Combine(folder.FullName, DocumentCache.HashOf("{ nothing }"u8) + ".graphql"), "{ nothing }");
            File.WriteAllText(Path.Combine(folder.FullName, DocumentCache.HashOf("{"u8) + ".graphql"), "{");
            File.WriteAllText(Path.Combine(folder.FullName, Id + ".graphql"), Stored);
            File.WriteAllText(Path.Combine(folder.FullName, "notes.txt"), "no document");

            var storage = new PersistedOperationFolder(folder.FullName);
            var faults = storage.Check(Engine.Make().Schema, new RequestOptions());

            Assert.Equal(
                ["Cannot query field \"nothing\" on type \"Query\".", "Syntax Error: Expected Name, found <EOF>.", $"The name of the file is not the SHA-256 of its text. Call it {DocumentCache.HashOf("{ __typename }"u8)}.graphql."],
                faults.Select(fault => fault.Message).Order(StringComparer.Ordinal));
            Assert.Null(storage.Find("named-by-hand"));
            Assert.NotNull(storage.Find(Id));
            Assert.Equal(3, storage.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public class Host : ZooHost
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trusted-");

        protected virtual PersistedOperationOptions Rules => new();

        public override async Task DisposeAsync()
        {
            await base.DisposeAsync();
            folder.Delete(recursive: true);
        }

        protected override void Build(IRequestExecutorBuilder graph)
        {
            File.WriteAllText(Path.Combine(folder.FullName, Id + ".graphql"), Stored);
            File.WriteAllText(Path.Combine(folder.FullName, "broken.graphql"), "{ broken }");
            graph.AddFileSystemOperationDocumentStorage(folder.FullName).ModifyRequestOptions(options => options with { PersistedOperations = Rules });
        }
    }

    public sealed class ClosedHost : Host
    {
        protected override PersistedOperationOptions Rules => new() { OnlyAllowPersistedDocuments = true, AllowDocumentBody = true };
    }

    public sealed class StrictHost : Host
    {
        protected override PersistedOperationOptions Rules => new() { OnlyAllowPersistedDocuments = true };
    }
}
