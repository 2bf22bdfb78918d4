using System.Globalization;
using MediatR;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Accounts;

/// <summary>Makes, shows and revokes tokens in the register, also while it is served.</summary>
internal static partial class TokenCommands
{
    private const int MostDays = 3_650;
    private static readonly AccountRole[] roles = [AccountRole.Reader, AccountRole.Editor, AccountRole.Administrator];

    public static Task<int> RunAsync(HostArguments arguments, IServiceProvider services) => arguments.Words switch
    {
        [_, "create"] => CreateAsync(arguments.Options, services),
        [_, "list"] => ListAsync(services),
        _ => RevokeAsync(arguments.Words[2], services),
    };

    /// <summary>One log line for who has just installed the register and cannot sign in yet.</summary>
    public static async Task TellFirstTokenAsync(this WebApplication app)
    {
        if (app.Services.GetService<JwtTokens>() is not null) return;
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        if ((await app.Services.GetRequiredService<Tokens>().ListAsync(app.Lifetime.ApplicationStopping)).Any(token => token.RefusalAt(now) is null)) return;
        NobodyYet(app.Logger);
    }

    private static async Task<int> CreateAsync(IReadOnlyDictionary<string, string> options, IServiceProvider services)
    {
        var faults = new List<string>();
        var account = options.GetValueOrDefault("account") ?? "";
        if (account is "") faults.Add("--account is missing: what the account is called, for example registrator-krokom.");
        else if (AccountName.FaultOf(account) is { } fault) faults.Add(fault);

        var role = RoleOf(options.GetValueOrDefault("role"), faults);
        var organization = options.GetValueOrDefault("organization");
        if (role == AccountRole.Editor && organization is null) faults.Add("--organization is missing: an editor writes for one, for example --organization org/kommun-2309.");
        if (organization is not null && await UnknownAsync(organization, services) is { } unknown) faults.Add($"--organization: {unknown}");

        var expires = EndOf(options.GetValueOrDefault("expires"), services.GetRequiredService<TimeProvider>(), faults);
        if (faults.Count > 0) throw new StartFault(string.Join('\n', faults));

        var (text, token) = await services.GetRequiredService<Tokens>().CreateAsync(new Caller(account, role, organization), expires, CancellationToken.None);
        await Console.Error.WriteLineAsync($"Token {token.Id} for {Words(token)}. It is shown this once; the register keeps only a hash of it. Send it as Authorization: Bearer TOKEN.");
        await Console.Out.WriteLineAsync(text);
        return 0;
    }

    private static async Task<int> ListAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var tokens = await services.GetRequiredService<Tokens>().ListAsync(CancellationToken.None);
        string[][] rows =
        [
            ["id", "account", "role", "organization", "state", "created", "expires", "revoked", "last used"],
            .. tokens.Select(token => (string[])
            [
                token.Id.ToString(CultureInfo.InvariantCulture), token.Account, Caller.ClaimOf(token.Role), token.Organization ?? "-", token.RefusalAt(now) ?? "good",
                Moment(token.CreatedAt), Moment(token.ExpiresAt), Moment(token.RevokedAt), token.LastUsedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "-",
            ]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows) await Console.Out.WriteLineAsync(string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
        return 0;
    }

    private static async Task<int> RevokeAsync(string accountOrId, IServiceProvider services)
    {
        var (revoked, known) = await services.GetRequiredService<Tokens>().RevokeAsync(accountOrId, CancellationToken.None);
        if (known == 0) throw new StartFault($"There is no token {accountOrId} and no account of that name. 'token list' shows all of them.");
        foreach (var token in revoked) await Console.Out.WriteLineAsync($"Revoked: token {token.Id} for {Words(token)}");
        if (revoked is []) await Console.Out.WriteLineAsync("It was revoked before.");
        return 0;
    }

    private static AccountRole RoleOf(string? text, List<string> faults)
    {
        var role = roles.FirstOrDefault(each => Caller.ClaimOf(each) == text);
        if (role == AccountRole.Anonymous) faults.Add($"--role is {(text is null ? "missing" : $"'{text}'")}: write {string.Join(" or ", roles.Select(Caller.ClaimOf))}.");
        return role;
    }

    private static DateTimeOffset? EndOf(string? text, TimeProvider clock, List<string> faults)
    {
        if (text is null) return null;
        var now = clock.GetUtcNow();
        if (text.EndsWith('d') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays)
        {
            if (days == 0) faults.Add("--expires 0d lies in the past.");
            return now.AddDays(days);
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            faults.Add($"--expires is '{text}': write the last day, such as 2027-01-01, or how many days, such as 90d ({MostDays} at most).");
            return null;
        }

        if (day < clock.Today()) faults.Add($"--expires {text} lies in the past.");
        return day == DateOnly.MaxValue ? null : Clock.BeginningOf(day.AddDays(1));
    }

    private static async Task<string?> UnknownAsync(string organization, IServiceProvider services)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().FindByKeysAsync([organization], ["org"], "organization", CancellationToken.None);
            return null;
        }
        catch (GraphQLException unknown)
        {
            return unknown.Message;
        }
    }

    private static string Words(AccountToken token)
        => $"{token.Account}, {Caller.ClaimOf(token.Role)}{(token.Organization is { } organization ? $" of {organization}" : "")}, {(token.ExpiresAt is null ? "without an end" : $"until {Moment(token.ExpiresAt)}")}";

    private static string Moment(long? seconds)
        => seconds is { } moment ? DateTimeOffset.FromUnixTimeSeconds(moment).ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) : "-";

    [LoggerMessage(21, LogLevel.Information, "Nobody can change the register yet: no token counts. Make the first one with: dotnet run --project host -- token create --account NAME --role administrator")]
    private static partial void NobodyYet(ILogger log);
}
