using Microsoft.AspNetCore.Http;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>The bounds that a host sets for one asker alone, as features of his HTTP request.</summary>
internal static class RequestBounds
{
    public static GraphQLRequest BoundedBy(this GraphQLRequest request, HttpContext http) => request with
    {
        CostLimits = http.Features.Get<CostOptions>(),
        MustWaitToChange = http.Features.Get<IRequestAdmission>() is { } admission ? admission.MustWaitToChange : null,
    };
}
