namespace Samverkan.Host.Accounts;

/// <summary>How the host learns who asks.</summary>
internal static class AccountServices
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(AccountSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<Credentials>();
        builder.Services.AddSingleton<FailedSignIns>();
        builder.Services.AddSingleton<SignIns>();

        if (JwtSettings.Read(builder.Configuration) is { } jwt)
            builder.Services.AddSingleton(new JwtTokens(jwt, new IssuerKeys(jwt, builder.Environment.ContentRootPath)));
    }

    /// <summary>Before everything that asks who it is, and that counts what each asker takes.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        // Of a request that becomes a WebSocket the connection is asked; this says which those are.
        app.UseWebSockets();
        app.UseMiddleware<SignIn>();
    }
}
