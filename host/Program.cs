using Samverkan.Host;
using Samverkan.Host.Accounts;
using Samverkan.Host.Exports.Register;
using Samverkan.Host.Imports.Commands;

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
    if (arguments.IsTemplateCommand) return await ImportCommand.WriteTemplateAsync(arguments, app.Services);

    app.CheckTrustedDocuments();
    if (!arguments.IsCommand) app.HoldStorage();
    await app.MigrateAsync();
    await app.SeedAsync();
    if (arguments.IsTokenCommand) return await TokenCommands.RunAsync(arguments, app.Services);
    if (arguments.IsImportCommand) return await ImportCommand.RunAsync(arguments, app.Services);
    if (arguments.IsExportCommand) return await ExportCommand.RunAsync(arguments, app.Services);

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
