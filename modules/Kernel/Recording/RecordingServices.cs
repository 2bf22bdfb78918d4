using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Moments;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

internal static class RecordingServices
{
    /// <summary>Registers what reads and writes records. Each is made anew for who asks, on the connection of the operation.</summary>
    public static IServiceCollection AddRecording(this IServiceCollection services) => services
        .AddSingleton<RecordKinds>()
        .AddSingleton<PastRegisters>()
        .AddSingleton<IOperationStart, MomentStart>()
        .AddTransient<RecordStore>()
        .AddTransient<ChangeLog>()
        .AddTransient<RegisterWriter>()
        .AddTransient<RegisterImport>()
        .AddTransient<ErrorMaker>()
        .AddTransient<VersionQueries>()
        .AddTransient<ChangeTopics>()
        .AddTransient(provider => new Recorder(provider))
        .AddTransient(provider => new RecordRights(provider.GetRequiredService<RecordStore>(), provider.GetRequiredService<RecordKinds>()))
        .AddTransient(provider => new RegisterDocuments(provider.GetRequiredService<RecordStore>(), provider.GetRequiredService<RecordKinds>()));

    /// <summary>Makes a change lasting, and tells of it.</summary>
    public static async Task CommitAsync(this IServiceProvider services, RegisterChange change, CancellationToken cancellationToken)
    {
        await services.CurrentSession().CommitAsync(cancellationToken);

        // It is on disk: whoever goes away now does not keep the others from hearing of it.
        await services.GetRequiredService<IMediator>().Publish(new RegisterChanged(change), CancellationToken.None);
    }
}
