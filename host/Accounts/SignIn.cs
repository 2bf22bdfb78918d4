using Microsoft.AspNetCore.Authorization;

namespace Samverkan.Host.Accounts;

/// <summary>
/// Finds out who asks. Who brings no credential is anonymous; who brings one that lets nobody in is told so, and never taken for
/// anonymous. Where the register is closed, anonymous readers get no further than the pages that are open to all.
/// </summary>
internal sealed class SignIn(RequestDelegate next, SignIns signIns, AccountSettings settings)
{
    private const string Code = "AUTH_NOT_AUTHENTICATED";
    private const string Challenge = "Bearer realm=\"samverkan\"";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
        }
        else if (context.Request.Headers.Authorization is { Count: > 0 } header)
        {
            if (await signIns.TryAsync(context, header, context.RequestAborted) is { } refused) await RefuseAsync(context, refused);
            else if (context.Request.Headers.Accept.Any(type => type?.Contains("text/event-stream", StringComparison.OrdinalIgnoreCase) is true)) await WatchedAsync(context);
            else await next(context);
        }
        // A browser cannot send the header with a WebSocket: it introduces itself over the connection.
        else if (signIns.IsOpen || context.WebSockets.IsWebSocketRequest)
        {
            await next(context);
        }
        else
        {
            context.Response.Headers.WWWAuthenticate = Challenge;
            await Refusal.WriteAsync(context.Response, StatusCodes.Status401Unauthorized, Code, "This register is read with a token. Send it as Authorization: Bearer TOKEN.");
        }
    }

    private static Task RefuseAsync(HttpContext context, SignIns.Refused refused)
    {
        if (refused.Wait is { } wait) return Bounds.RefuseAsync(context, wait, "Too many attempts to sign in with what lets nobody in. Try again later.");
        if (refused.IsUnknown)
        {
            context.Response.Headers.RetryAfter = "10";
            return Refusal.WriteAsync(context.Response, StatusCodes.Status503ServiceUnavailable, "AUTH_NOT_AVAILABLE", "Tokens of this kind cannot be tried now. Try again later.");
        }

        context.Response.Headers.WWWAuthenticate = $"{Challenge}, error=\"invalid_token\"";
        return Refusal.WriteAsync(
            context.Response, StatusCodes.Status401Unauthorized, Code,
            "The credential lets nobody in: it is not Authorization: Bearer TOKEN with one token, or the token is unknown, revoked or expired. Ask without it, or with another one.");
    }

    /// <summary>Events may go on for days, and a token that ends meanwhile ends them.</summary>
    private async Task WatchedAsync(HttpContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var watch = WatchAsync(context, over.Token);
        try
        {
            await next(context);
        }
        finally
        {
            await over.CancelAsync();
            await watch;
        }
    }

    private async Task WatchAsync(HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(settings.CheckInterval);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (!await signIns.HoldsAsync(context, cancellationToken)) context.Abort();
            }
        }
        catch (OperationCanceledException)
        {
            // The events have ended.
        }
    }
}
