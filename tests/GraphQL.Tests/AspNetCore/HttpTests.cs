using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore;

public sealed class HttpTests(ZooHost zoo) : IClassFixture<ZooHost>
{
    private const string New = "application/graphql-response+json";
    private const string Old = "application/json";

    [Theory]
    [InlineData(null, Old)]
    [InlineData("*/*", Old)]
    [InlineData(Old, Old)]
    [InlineData(New, New)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", New)]
    [InlineData("text/html, application/json;q=0.9", Old)]
    public async Task The_media_type_is_the_best_that_both_know(string? accept, string mediaType)
        => Assert.Equal((200, mediaType, """{"data":{"__typename":"Query"}}"""), await zoo.PostAsync("""{"query":"{ __typename }"}""", accept: accept));

    [Theory]
    [InlineData("text/html", 406, "HC0063")]
    [InlineData("application/json;charset=utf-16", 406, "HC0063")]
    [InlineData("nonsense header", 400, "HC0064")]
    public async Task A_media_type_that_cannot_be_made_is_refused(string accept, int status, string code)
    {
        var answer = await zoo.PostAsync("""{"query":"{ __typename }"}""", accept: accept);
        Assert.Equal(status, answer.Status);
        Assert.Contains(code, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "HC0009")]
    [InlineData("{", "HC0009")]
    [InlineData("nonsense", "HC0009")]
    [InlineData("[]", "HC0009")]
    [InlineData("""{"query":"{ __typename }"} more""", "HC0009")]
    [InlineData("""{"query":17}""", "HC0009")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", "HC0009")]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""", "HC0009")]
    [InlineData("""{"query":"{ __typename }","operationName":{}}""", "HC0009")]
    [InlineData("""{"query":"{ __typename }","extensions":[]}""", "HC0009")]
    [InlineData("""{"query":"\ud83c"}""", "HC0009")]
    [InlineData("""{"query":"{ __typename }","query":"{ broken }"}""", "HC0009")]
    [InlineData("""{"query":"{ __typename }","variables":{"a":1,"a":2}}""", "HC0009")]
    [InlineData("{}", "HC0013")]
    [InlineData("""{"query":null}""", "HC0013")]
    public async Task A_body_that_is_no_request_is_a_bad_request(string body, string code)
    {
        var answer = await zoo.PostAsync(body);
        Assert.Equal(400, answer.Status);
        Assert.Contains(code, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":""}""", New, 400, "HC0014")]
    [InlineData("""{"query":" \n "}""", New, 400, "The document is empty. Give an operation")]
    [InlineData("""{"query":""}""", Old, 200, "HC0014")]
    [InlineData("""{"query":"{ "}""", New, 400, "HC0014")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", New, 400, "HC0015")]
    [InlineData("""{"query":"query A { __typename }","operationName":"B"}""", New, 400, "HC0015")]
    [InlineData("""{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":{}}}""", New, 400, "HC0016")]
    [InlineData("""{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"\ud83c"}}""", New, 400, "HC0016")]
    [InlineData("""{"query":"{ refused }"}""", New, 200, "NO")]
    [InlineData("""{"query":"{ fatal }"}""", New, 200, "\"data\":null")]
    public async Task A_request_error_is_a_status_where_the_media_type_says_so(string body, string accept, int status, string told)
    {
        var answer = await zoo.PostAsync(body, accept: accept);
        Assert.Equal(status, answer.Status);
        Assert.Contains(told, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=utf-8", 200)]
    public async Task Only_json_is_taken_so_that_no_page_elsewhere_can_post(string contentType, int status)
        => Assert.Equal(status, (await zoo.PostAsync("""{"query":"{ __typename }"}""", contentType)).Status);

    [Theory]
    [InlineData(2_000, 200)]
    [InlineData(2_001, 413)]
    public async Task A_body_has_its_bounds(int bytes, int status)
    {
        const string Request = """{"query":"{ __typename }","more":""}""";
        var body = Request.Replace("\"\"", $"\"{new string('x', bytes - Request.Length)}\"", StringComparison.Ordinal);
        Assert.Equal(status, (await zoo.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", 200, """{"data":{"__typename":"Query"}}""")]
    [InlineData("/graphql?query=query(%24l%3ALoudness!)%7Becho(loudness%3A%24l)%7D&variables=%7B%22l%22%3A%22VERY_QUIET%22%7D", 200, """{"data":{"echo":"VeryQuiet null"}}""")]
    [InlineData("/graphql?query=query%20A%7B__typename%7D&operationName=A", 200, """{"data":{"__typename":"Query"}}""")]
    [InlineData("/graphql?query=%7B__typename%7D&variables=nonsense", 400, null)]
    [InlineData("/graphql?query=", 400, null)]
    [InlineData("/graphql", 400, null)]
    public async Task Queries_run_over_GET_as_well(string address, int status, string? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var answer = await zoo.SendAsync(request, New);
        Assert.Equal(status, answer.Status);
        if (body is not null) Assert.Equal(body, answer.Body);
    }

    [Theory]
    [InlineData("variables={\"a\":1,\"a\":2}")]
    [InlineData("variables={\"\\ud800\":1}")]
    [InlineData("extensions={\"\\ud800\":1}")]
    [InlineData("extensions=[]")]
    [InlineData("variables=%FF")]
    [InlineData("variables=%")]
    public async Task Parameters_that_are_no_json_are_a_bad_request(string parameters)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/graphql?query={__typename}&" + parameters, UriKind.Relative));
        var answer = await zoo.SendAsync(request, New);
        Assert.Equal(400, answer.Status);
        Assert.Contains("\"code\":\"HC00", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip", 415)]
    [InlineData("gzip, identity", 415)]
    [InlineData("unheard-of", 415)]
    [InlineData("identity", 200)]
    public async Task A_body_is_taken_only_as_it_is(string encoding, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ __typename }"}""", System.Text.Encoding.UTF8, Old) };
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        Assert.Equal(status, (await zoo.SendAsync(request, New)).Status);
    }

    [Theory]
    [InlineData("zz\r\nrubbish")]
    [InlineData("-1\r\nrubbish")]
    [InlineData("ffffffffffffffff\r\nx")]
    [InlineData("2\r\n{}rubbish")]
    public async Task A_body_in_pieces_that_are_none_is_a_bad_request(string pieces)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(zoo.Client.BaseAddress!.Host, zoo.Client.BaseAddress.Port);
        await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + pieces));
        using var reader = new StreamReader(client.GetStream());
        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_told_which_ones_there_are(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await zoo.Client.SendAsync(request);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Swedish_letters_are_written_as_they_are()
        => Assert.Equal(
            """{"data":{"animals":[{"name":"Uggla \"ö\""}]}}""",
            (await zoo.PostAsync("""{"query":"query ($n: String) { animals(where: { name: $n }) { name } }","variables":{"n":"Uggla \"\u00f6\""}}""")).Body);
}
