using Samverkan.Host;
using Samverkan.Host.Accounts;

try
{
    var arguments = HostArguments.Read(args);
    if (arguments.IsComponentsCommand)
    {
        await Console.Out.WriteAsync(Components.Print(AppContext.BaseDirectory));
        return 0;
    }

    await using var app = SamverkanHost.Build(arguments);
    if (arguments.IsSchemaCommand) return await SchemaCommands.RunAsync(arguments, app.Services);
    if (arguments.IsStorageCommand) return await StorageCommands.RunAsync(arguments, app.Services);

    app.CheckTrustedDocuments();
    if (!arguments.IsCommand) app.HoldStorage();
    await app.MigrateAsync();
    await app.SeedAsync();
    if (arguments.IsTokenCommand) return await TokenCommands.RunAsync(arguments, app.Services);

    await app.TellFirstTokenAsync();
    app.WarmUpOnceStarted();
    await app.RunAsync();
    return 0;
}
catch (Exception fault)
{
    await Console.Error.WriteLineAsync(StartFault.Explain(fault));
    return 1;
}
