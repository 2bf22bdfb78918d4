using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.GraphQL.Execution;
using AuthorizeAttribute = Samverkan.GraphQL.Types.AuthorizeAttribute;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Asks the policies of ASP.NET Core.</summary>
internal sealed class PolicyAuthorization(IAuthorizationService service, IAuthorizationPolicyProvider policies) : IFieldAuthorization
{
    public async ValueTask<FieldAccessDecision> DecideAsync(ClaimsPrincipal user, AuthorizeAttribute rule, object resource)
    {
        AuthorizationPolicy? policy = null;
        if (rule.Policy is { } name)
        {
            policy = await policies.GetPolicyAsync(name);
            if (policy is null) return FieldAccessDecision.PolicyNotFound;
        }
        else if (rule.Roles is null)
        {
            policy = await policies.GetDefaultPolicyAsync();
            if (policy is null) return FieldAccessDecision.NoDefaultPolicy;
        }

        if (rule.Roles is { } roles)
        {
            var both = policy is null ? new AuthorizationPolicyBuilder() : new AuthorizationPolicyBuilder(policy);
            policy = both.RequireRole(roles).Build();
        }

        if ((await service.AuthorizeAsync(user, resource, policy!)).Succeeded) return FieldAccessDecision.Granted;
        return user.Identities.Any(each => each.IsAuthenticated) ? FieldAccessDecision.NotAuthorized : FieldAccessDecision.NotAuthenticated;
    }
}

public static class AuthorizationServices
{
    /// <summary>Lets the policies of the host decide about what is annotated with [Authorize].</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="configure">Adds policies.</param>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder graph, Action<AuthorizationOptions>? configure = null)
    {
        graph.Services.AddAuthorization(configure ?? (_ => { }));
        graph.Services.TryAddScoped<IFieldAuthorization, PolicyAuthorization>();
        return graph;
    }
}
