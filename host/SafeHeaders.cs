namespace Samverkan.Host;

/// <summary>What every answer tells a browser not to do with it. An answer that needs more, such as a page, says so itself.</summary>
internal static class SafeHeaders
{
    private const string HstsSetting = "Https:Hsts";

    /// <summary>Nothing of what an answer holds may be loaded, framed or sent anywhere.</summary>
    private const string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] headers =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        // Who asks decides what is answered: nobody between may keep it for somebody else.
        ("Cache-Control", "no-store"),
    ];

    /// <exception cref="StartFault">The setting Https:Hsts is no time.</exception>
    public static void UseSafeHeaders(this WebApplication app)
    {
        var hsts = HstsOf(app.Configuration);
        app.Use((context, next) =>
        {
            // At the last moment: whoever refuses a request begins by clearing what was written before.
            context.Response.OnStarting(static state => Task.FromResult(Add((HttpContext)state)), context);
            if (hsts is not null && context.Request.IsHttps) context.Response.OnStarting(() => Task.FromResult(context.Response.Headers.StrictTransportSecurity = hsts));
            return next(context);
        });
    }

    /// <summary>How long a browser that has come by HTTPS shall come by nothing else; null unless the setting says it.</summary>
    public static string? HstsOf(IConfiguration settings)
    {
        if (settings[HstsSetting] is not { Length: > 0 } text) return null;
        if (!TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var time) || time < TimeSpan.Zero)
            throw new StartFault($"The setting {HstsSetting} is '{text}'. Write how long browsers shall come by HTTPS alone, such as 365.00:00:00 for a year.");
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"max-age={(long)time.TotalSeconds}");
    }

    private static bool Add(HttpContext context)
    {
        foreach (var (name, value) in headers) context.Response.Headers.TryAdd(name, value);
        return true;
    }
}
