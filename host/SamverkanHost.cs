using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Host.Accounts;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Templates;
using Samverkan.Kernel.Accounts;
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
        var settings = GraphQLSettings.Read(builder.Configuration);
        var origins = Bounds.Origins(builder.Configuration);
        builder.AddServer();
        builder.AddTelemetry();
        builder.AddRates(settings.Path);
        builder.AddSignIn();
        builder.Services.AddOrigins(origins);
        builder.Services.AddStorage(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddMediation();
        builder.Services.AddModules();
        builder.AddGraph(settings, origins);
        builder.AddExports();
        builder.AddImports();
        builder.Services.AddHealth();

        var app = builder.Build();
        app.UseKnownProxies();
        app.UseSafeHeaders();
        app.UseMiddleware<RequestLog>();
        if (origins.Count > 0) app.UseCors();
        app.UseSignIn();
        app.UseRates();
        app.MapHealth();
        app.MapExports();
        app.MapImports();
        app.MapGraphQL(settings.Path);
        if (settings.Ide) app.MapIdePage(settings.Path);
        return app;
    }

    /// <summary>The line of the modules: so they migrate, and so they write their seeds.</summary>
    private static void AddModules(this IServiceCollection services) => services
        .AddSources()
        .AddStakeholders()
        .AddAgreements()
        .AddArenas()
        .AddDialogues()
        .AddRoleMap();

    /// <summary>What each module adds to the graph, in the line of the modules, and the bounds that the settings give it.</summary>
    private static void AddGraph(this WebApplicationBuilder builder, GraphQLSettings settings, IReadOnlyList<string> origins)
    {
        var graph = builder.Services.AddGraphQLServer()
            .AddAccounts()
            .AddInMemorySubscriptions()
            .AddSocketSessionInterceptor<SocketSignIn>()
            .AddKernelTypes()
            .AddSourcesTypes()
            .AddStakeholdersTypes()
            .AddAgreementsTypes()
            .AddArenasTypes()
            .AddDialoguesTypes()
            .AddRoleMapTypes()
            .ModifyRequestOptions(options => settings.Bound(builder.Configuration, options))
            .ModifyServerOptions(options => settings.Served(options))
            .ModifyPagingOptions(_ => settings.Paging)
            .ModifySocketOptions(_ => settings.Sockets with { AllowedOrigins = origins });
        if (settings.PersistedOperations.Enabled)
            graph.AddFileSystemOperationDocumentStorage(Path.Combine(builder.Environment.ContentRootPath, settings.PersistedOperations.Directory));
    }

    /// <summary>Holds the trusted documents against the schema; nothing is served while one of them does not fit.</summary>
    /// <exception cref="StartFault">With every fault of every document.</exception>
    public static void CheckTrustedDocuments(this WebApplication app)
    {
        var executor = app.Services.GetRequiredService<RequestExecutor>();
        if (app.Services.GetService<PersistedOperationFolder>()?.Check(executor.Schema, executor.Options) is { Count: > 0 } faults)
            throw new StartFault($"Trusted documents are not as they must be:\n{string.Join('\n', faults)}");
    }

    /// <summary>Makes this process the only one that serves the register, until it ends.</summary>
    public static void HoldStorage(this WebApplication app) => app.Services.HoldStorage();

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
            server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            server.Limits.MaxRequestHeaderCount = 100;
            server.Limits.MaxRequestLineSize = 8 * 1024;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            server.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            server.Limits.MaxConcurrentConnections = 2_000;
            server.Limits.MaxConcurrentUpgradedConnections = 200;
            settings.GetSection("Kestrel:Limits").Bind(server.Limits);
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(15));
    }
}
