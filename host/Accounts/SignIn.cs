using Microsoft.AspNetCore.Authorization;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Accounts;

/// <summary>
/// Finds out who asks. Who brings no credential is anonymous; who brings one that lets nobody in is told so, and never taken for
/// anonymous. Where the register is closed, anonymous readers get no further than the pages that are open to all.
/// </summary>
internal sealed class SignIn(RequestDelegate next, Credentials credentials, FailedSignIns failures, AccountSettings settings, RequestExecutor executor)
{
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    private const string Challenge = "Bearer realm=\"samverkan\"";

    /// <summary>What those who write may ask, who see more of the register at once.</summary>
    private readonly CostOptions editorCost = executor.Options.Cost with
    {
        MaxFieldCost = Math.Max(executor.Options.Cost.MaxFieldCost, settings.EditorCost),
        MaxTypeCost = Math.Max(executor.Options.Cost.MaxTypeCost, settings.EditorCost),
    };

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }

        if (context.Request.Headers.Authorization is { Count: > 0 } header)
        {
            var credential = await credentials.ReadAsync(header, context.RequestAborted);
            if (credential.Caller is not { } caller)
            {
                await RefuseAsync(context, credential.Reason);
                return;
            }

            LetIn(context, caller);
        }
        // A browser cannot send the header with a WebSocket: it introduces itself over the connection.
        else if (!settings.AnonymousRead && !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.Headers.WWWAuthenticate = Challenge;
            await Refusal.WriteAsync(context.Response, StatusCodes.Status401Unauthorized, NotAuthenticated, "This register is read with a token. Send it as Authorization: Bearer TOKEN.");
            return;
        }

        await next(context);
    }

    private void LetIn(HttpContext context, Caller caller)
    {
        context.User = caller.ToUser("Bearer");
        if (caller.Role >= AccountRole.Editor) context.Features.Set(editorCost);
    }

    private Task RefuseAsync(HttpContext context, string reason)
    {
        if (failures.Count(context, reason) is { } wait)
            return Bounds.RefuseAsync(context, wait, "Too many attempts to sign in with tokens that let nobody in. Try again later.");

        context.Response.Headers.WWWAuthenticate = $"{Challenge}, error=\"invalid_token\"";
        return Refusal.WriteAsync(
            context.Response, StatusCodes.Status401Unauthorized, NotAuthenticated,
            "The credential lets nobody in: it is not Authorization: Bearer TOKEN with one token, or the token is unknown, revoked or expired. Ask without it, or with another one.");
    }
}
