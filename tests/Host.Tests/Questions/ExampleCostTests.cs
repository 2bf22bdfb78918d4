using System.Net.Http.Json;
using System.Text.Json;
using Samverkan.GraphQL.Pipeline.Costs;

namespace Samverkan.Host.Tests.Questions;

/// <summary>The dearest example stays below half of what a question may cost, so that a reader who asks for a little more gets it.</summary>
[Collection(Asking.Name)]
public sealed class ExampleCostTests(SamverkanApp app)
{
    [Fact]
    public async Task Each_example_costs_less_than_half_of_the_most()
    {
        var most = new CostOptions();
        foreach (var example in Example.All)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = example.Query, variables = example.Variables }) };
            request.Headers.Add("GraphQL-Cost", "validate");
            using var response = await app.Client.SendAsync(request);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

            var cost = answer.RootElement.GetProperty("extensions").GetProperty("operationCost");
            Assert.InRange(cost.GetProperty("fieldCost").GetDouble(), 1, (most.MaxFieldCost / 2) - 1);
            Assert.InRange(cost.GetProperty("typeCost").GetDouble(), 1, (most.MaxTypeCost / 2) - 1);
        }
    }
}
