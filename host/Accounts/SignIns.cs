using Microsoft.Extensions.Primitives;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Accounts;

/// <summary>Lets in who brings a good credential, and looks again at those whose connections stay open.</summary>
internal sealed class SignIns(Credentials credentials, FailedSignIns failures, AccountSettings settings, RequestExecutor executor)
{
    /// <summary>What those who write may ask, who see more of the register at once.</summary>
    private readonly CostOptions editorCost = executor.Options.Cost with
    {
        MaxFieldCost = Math.Max(executor.Options.Cost.MaxFieldCost, settings.EditorCost),
        MaxTypeCost = Math.Max(executor.Options.Cost.MaxTypeCost, settings.EditorCost),
    };

    /// <summary>Whether the register is read without signing in.</summary>
    public bool IsOpen => settings.AnonymousRead;

    /// <summary>Makes whom the credential stands for the user of the request, and of all that comes over its connection.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="header">The values of Authorization.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    /// <returns>Null when somebody was let in.</returns>
    public async Task<Refused?> TryAsync(HttpContext context, StringValues header, CancellationToken cancellationToken)
    {
        var credential = await credentials.ReadAsync(header, cancellationToken);
        if (credential.IsUnknown) return new Refused { IsUnknown = true };
        if (credential.Caller is not { } caller) return new Refused { Wait = failures.Count(context, credential.Reason) };

        context.User = caller.ToUser("Bearer");
        context.Features.Set(new SignedIn(header));
        if (caller.Role >= AccountRole.Editor) context.Features.Set(editorCost);
        return null;
    }

    /// <summary>Whether the credential of a connection still lets in whom it did; true as well for who never brought one.</summary>
    /// <param name="context">Of the request that became the connection.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    public async Task<bool> HoldsAsync(HttpContext context, CancellationToken cancellationToken)
        => context.Features.Get<SignedIn>() is not { } signedIn
            || (await credentials.ReadAsync(signedIn.Header, cancellationToken)).Caller == Caller.Of(context.User);

    /// <summary>That a credential lets in nobody.</summary>
    internal sealed record Refused
    {
        /// <summary>For how long to leave it, after too many attempts; null before that.</summary>
        public TimeSpan? Wait { get; init; }

        /// <summary>Whether it may be a good one that could not be tried.</summary>
        public bool IsUnknown { get; init; }
    }

    private sealed record SignedIn(StringValues Header);
}
