using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host.Tests.Durability;

/// <summary>Writes past the graph, in an operation of its own, what only these tests look for.</summary>
internal static class Writing
{
    public static async Task WriteAsync(this SamverkanApp app, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(CancellationToken.None);
        await session.ExecuteAsync("INSERT INTO kernel_seed_set (name, loaded_at) VALUES (@name, 0)", CancellationToken.None, ("@name", name));
        await session.CommitAsync(CancellationToken.None);
    }
}
