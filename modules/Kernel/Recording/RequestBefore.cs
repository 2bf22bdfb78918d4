using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>What a request came to that has been made before, by the same account under the same id.</summary>
/// <param name="Result">What it changed.</param>
/// <param name="IsSame">Whether it asked for the same.</param>
internal sealed record RequestBefore(NodeRef Result, bool IsSame)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(24);

    public static async Task<RequestBefore?> FindAsync(IServiceProvider services, Caller caller, CommandInput input, CancellationToken cancellationToken)
    {
        if (input.ClientRequestId is not { } id) return null;

        var since = services.GetRequiredService<TimeProvider>().GetUtcNow().Subtract(Remembered).ToUnixTimeMilliseconds();
        var known = await services.CurrentSession().ReadAsync(
            "SELECT c.request_hash, r.type, r.id FROM kernel_change c JOIN kernel_record r ON r.id = c.result WHERE c.account = @account AND c.request_id = @id AND c.recorded_at >= @since ORDER BY c.number LIMIT 1",
            row => (Hash: row.GetString(0), Result: new NodeRef(row.GetString(1), row.GetGuid(2))),
            cancellationToken,
            ("@account", caller.Account),
            ("@id", id),
            ("@since", since));
        return known is [var found] ? new RequestBefore(found.Result, found.Hash == HashOf(input)) : null;
    }

    /// <summary>Of the type and everything in the input.</summary>
    public static string HashOf(CommandInput input)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{input.GetType().Name} {Documents.Write(InputDocument.Of(input, new Dictionary<string, string>()).Json)} {(input as ChangeInput)?.Id} {(input as ChangeInput)?.Version} {input.Reason}")));
}
