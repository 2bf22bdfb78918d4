using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.Host.Tests.Questions;

/// <summary>The examples stay below half of every bound, so that a reader who asks for a little more gets it.</summary>
[Collection(Asking.Name)]
public sealed class ExampleBoundsTests(SamverkanApp app)
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

    [Fact]
    public void Each_example_is_within_half_of_the_bounds_of_a_document()
    {
        var (parser, validation) = (new ParserOptions(), new ValidationOptions());
        var half = new RequestOptions
        {
            Parser = parser with
            {
                MaxAllowedTokens = parser.MaxAllowedTokens / 2,
                MaxAllowedNodes = parser.MaxAllowedNodes / 2,
                MaxAllowedFields = parser.MaxAllowedFields / 2,
                MaxAllowedRecursionDepth = parser.MaxAllowedRecursionDepth / 2,
                MaxAllowedDirectives = parser.MaxAllowedDirectives / 2,
                MaxAllowedDirectivesPerLocation = parser.MaxAllowedDirectivesPerLocation / 2,
                MaxAllowedAliases = parser.MaxAllowedAliases / 2,
                MaxAllowedOperations = parser.MaxAllowedOperations / 2,
                MaxAllowedFragments = parser.MaxAllowedFragments / 2,
                MaxAllowedVariables = parser.MaxAllowedVariables / 2,
                MaxAllowedListItems = parser.MaxAllowedListItems / 2,
                MaxAllowedStringLength = parser.MaxAllowedStringLength / 2,
                MaxAllowedNameLength = parser.MaxAllowedNameLength / 2,
            },
            Validation = validation with
            {
                MaxAllowedExecutionDepth = validation.MaxAllowedExecutionDepth / 2,
                MaxAllowedFragmentVisits = validation.MaxAllowedFragmentVisits / 2,
                MaxAllowedFieldMergeComparisons = validation.MaxAllowedFieldMergeComparisons / 2,
            },
        };

        Assert.Empty(DocumentCheck.Check(app.Services.GetRequiredService<Schema>(), half, DocumentCheck.FilesOf([Example.Folder])));
    }
}
