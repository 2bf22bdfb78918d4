namespace Samverkan.Host.Tests.Accounts;

/// <summary>A register that only those read who have signed in, with tokens of its own or of an issuer, and that looks every second whether they still count.</summary>
public sealed class ClosedApp : SamverkanApp, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal Issuer Issuer { get; } = new();

    protected override IReadOnlyList<string> Arguments
    {
        get
        {
            System.IO.File.WriteAllText(folder.File("keys.json"), Issuer.KeySet());
            return
            [
                "--Api:AnonymousRead=false", "--Api:CheckInterval=00:00:01", "--GraphQL:Sockets:KeepAliveInterval=00:00:01",
                $"--Authentication:Jwt:Issuer={Issuer.Name}", $"--Authentication:Jwt:Audience={Issuer.Audience}", $"--Authentication:Jwt:KeysFile={folder.File("keys.json")}",
                "--Authentication:Jwt:Roles:register-admins=administrator", "--Authentication:Jwt:Roles:register-writers=editor", "--Authentication:Jwt:Organizations:krokom=org/kommun-2309",
            ];
        }
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        Issuer.Dispose();
        folder.Dispose();
    }
}
