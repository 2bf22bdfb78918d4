using Samverkan.Agreements;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Host;

/// <summary>The composition: the line of modules, the graph, the log and the limits of the server.</summary>
internal static class SamverkanHost
{
    private const string DefaultUrl = "http://localhost:5080";
    private const string DefaultSeed = "jamtland-harjedalen";

    public static WebApplication Build(params IReadOnlyList<string> args) => Build(HostArguments.Read(args));

    public static WebApplication Build(HostArguments arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SamverkanHost).Assembly.GetName().Name,
            ContentRootPath = arguments.Options.GetValueOrDefault("contentRoot") ?? Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") ?? AppContext.BaseDirectory,
            EnvironmentName = arguments.Options.GetValueOrDefault("environment"),
        });
        builder.Configuration.AddInMemoryCollection(arguments.Options!);
        builder.Configuration["Storage:Seed"] = SeedSets(builder.Configuration);
        builder.AddLog();
        builder.AddServer();
        builder.Services.AddStorage(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddMediation();
        builder.Services.AddModules();
        builder.Services.AddGraph();
        builder.Services.AddHealth();

        var app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.MapHealth();
        app.MapGraphQL("/graphql");
        app.MapIdePage("/graphql");
        return app;
    }

    /// <summary>The line of the modules: so they migrate, and so they write their seeds.</summary>
    private static void AddModules(this IServiceCollection services) => services
        .AddSources()
        .AddStakeholders()
        .AddAgreements()
        .AddRoleMap();

    /// <summary>What each module adds to the graph, in the line of the modules.</summary>
    private static void AddGraph(this IServiceCollection services) => services
        .AddGraphQLServer()
        .AddSourcesTypes()
        .AddStakeholdersTypes()
        .AddAgreementsTypes()
        .AddRoleMapTypes();

    /// <summary>Brings every module's tables to the form that this program knows.</summary>
    public static Task MigrateAsync(this WebApplication app) => app.Services.MigrateAsync();

    /// <summary>Loads the sets of the settings that have not been loaded before; all of them or none.</summary>
    public static Task SeedAsync(this WebApplication app) => app.Services.SeedAsync();

    /// <summary>The sets of the setting (<c>none</c> is no set) and after them those of <c>--seed</c>.</summary>
    private static string SeedSets(ConfigurationManager settings)
    {
        var sets = $"{settings["Storage:Seed"] ?? DefaultSeed},{settings["seed"]}"
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(set => set != "none")
            .Distinct()
            .ToList();
        return sets is [] ? "none" : string.Join(',', sets);
    }

    private static void AddServer(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var chosen = settings["urls"] ?? settings["http_ports"] ?? settings["https_ports"];
        if (chosen is null && !settings.GetSection("Kestrel:Endpoints").Exists()) builder.WebHost.UseUrls(DefaultUrl);

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 1024 * 1024;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            server.Limits.MaxConcurrentConnections = 2_000;
            server.Limits.MaxConcurrentUpgradedConnections = 200;
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(15));
    }
}
