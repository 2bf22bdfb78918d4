using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Accounts;

/// <summary>Who may use what is annotated with [Authorize].</summary>
public static class Policies
{
    /// <summary>Who may change something: editors and administrators. What they may change, the command asks about the record.</summary>
    public const string Editor = nameof(AccountRole.Editor);

    /// <summary>Who may change everything.</summary>
    public const string Administrator = nameof(AccountRole.Administrator);

    /// <summary>Has these policies decide, tells who is signed in, and registers the tokens that the register gives out.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddAccounts(this IRequestExecutorBuilder graph)
    {
        graph.Services.AddSingleton<Tokens>();
        return graph.AddTypes(typeof(ViewerQueries), typeof(ViewerNode)).AddAuthorization(options =>
        {
            options.AddPolicy(Editor, policy => policy.RequireRole(Caller.ClaimOf(AccountRole.Editor), Caller.ClaimOf(AccountRole.Administrator)));
            options.AddPolicy(Administrator, policy => policy.RequireRole(Caller.ClaimOf(AccountRole.Administrator)));
        });
    }
}
