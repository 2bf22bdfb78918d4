using System.Text;
using System.Text.Json;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore;

/// <summary>The header GraphQL-Cost, and what becomes of a question that costs too much.</summary>
public sealed class CostHeaderTests(ZooHost zoo) : IClassFixture<ZooHost>
{
    private const string New = "application/graphql-response+json";

    [Fact]
    public async Task Report_tells_the_cost_beside_the_answer()
        => Assert.Equal((200, New, """{"data":{"animals":[{"name":"Leo"}]},"extensions":{"operationCost":{"fieldCost":11,"typeCost":4}}}"""),
            await AskAsync("{ animals(where: { name: \"Leo\" }) { name } }", "report"));

    [Fact]
    public async Task Validate_tells_the_cost_and_runs_nothing()
        => Assert.Equal((200, New, """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}"""), await AskAsync("{ broken }", "validate"));

    [Fact]
    public async Task Validate_tells_the_cost_of_what_is_too_dear()
        => Assert.Equal((200, New, """{"extensions":{"operationCost":{"fieldCost":5010,"typeCost":9999}}}"""), await AskAsync(Herd(4_999), "validate"));

    [Theory]
    [InlineData(2_499, 4_999, null)]
    [InlineData(2_500, 5_001, """{"code":"HC0047","fieldCost":2511,"maxFieldCost":5000,"typeCost":5001,"maxTypeCost":5000}""")]
    public async Task What_costs_more_than_the_most_is_refused_before_anything_runs(int count, double typeCost, string? refusal)
    {
        var (status, _, body) = await AskAsync(Herd(count), "report");
        using var answer = JsonDocument.Parse(body);
        Assert.Equal(refusal is null ? 200 : 400, status);
        Assert.Equal(typeCost, answer.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble());
        Assert.Equal(refusal is null, answer.RootElement.TryGetProperty("data", out _));
        if (refusal is not null) Assert.Equal(refusal, answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task Another_word_in_the_header_is_a_bad_request() => Assert.Equal(400, (await AskAsync("{ __typename }", "maybe")).Status);

    private static string Herd(int count) => $"{{ herd(count: {count}) {{ keeper {{ number }} }} }}";

    private async Task<(int Status, string? MediaType, string Body)> AskAsync(string query, string? cost = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        if (cost is not null) request.Headers.Add("GraphQL-Cost", cost);
        return await zoo.SendAsync(request, New);
    }
}
