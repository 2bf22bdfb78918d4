using System.Globalization;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.Host;

/// <summary>The bounds of the server: who may ask from where, and how often.</summary>
internal static class Bounds
{
    private static readonly string[] headers =
        ["Content-Type", "Accept", "Accept-Language", "Authorization", "Cache-Control", "GraphQL-Cost", "GraphQL-Preflight", "traceparent"];

    /// <summary>The origins, beside the host's own, whose pages may ask: Cors:Origins.</summary>
    /// <exception cref="StartFault">One of them is no origin.</exception>
    public static IReadOnlyList<string> Origins(IConfiguration settings)
    {
        var section = settings.GetSection("Cors:Origins");
        var origins = section.Get<string[]>() ?? (section.Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var origin in origins)
        {
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.GetLeftPart(UriPartial.Authority) != origin)
                throw new StartFault($"The setting Cors:Origins holds '{origin}'. Write origins such as https://example.org, without a path.");
        }

        return origins;
    }

    /// <summary>No origin is let in by default, and none with cookies: who asks from elsewhere sends a token.</summary>
    public static void AddOrigins(this IServiceCollection services, IReadOnlyList<string> origins)
        => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins([.. origins]).WithHeaders(headers).WithMethods("GET", "POST").WithExposedHeaders("Retry-After")));

    public static void AddRates(this WebApplicationBuilder builder, string path)
    {
        var settings = new RateSettings { Enabled = builder.Environment.IsProduction() };
        builder.Configuration.GetSection("RateLimits").Bind(settings);
        foreach (var (name, value) in ((string, int)[])[(nameof(settings.PerIdentity), settings.PerIdentity), (nameof(settings.PerAddress), settings.PerAddress), (nameof(settings.Changes), settings.Changes), (nameof(settings.FailedSignIns), settings.FailedSignIns)])
            if (value < 1) throw new StartFault($"The setting RateLimits:{name} is {value}. Write how many a minute, one or more, or set RateLimits:Enabled to false.");

        if (settings.Enabled) builder.Services.AddSingleton(_ => new Rates(settings, path));
    }

    public static void UseRates(this WebApplication app)
    {
        if (app.Services.GetService<Rates>() is not { } rates) return;
        app.Use((context, next) =>
        {
            if (rates.IsQuestion(context.Request) && rates.MustWaitToAsk(context) is { } wait) return RefuseAsync(context, wait, "Too many requests in a short time. Try again later.");
            context.Features.Set<IRequestAdmission>(new Admission(rates, context));
            return next(context);
        });
    }

    /// <summary>Asks a client to come again later.</summary>
    public static Task RefuseAsync(HttpContext context, TimeSpan wait, string message)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Refusal.WriteAsync(context.Response, StatusCodes.Status429TooManyRequests, RequestLimitCodes.Rate, message, cancellationToken: context.RequestAborted);
    }

    private sealed class Admission(Rates rates, HttpContext context) : IRequestAdmission
    {
        public TimeSpan? MustWaitToAsk() => rates.MustWaitToAsk(context);

        public TimeSpan? MustWaitToChange(int changes) => rates.MustWaitToChange(context, changes);
    }
}
