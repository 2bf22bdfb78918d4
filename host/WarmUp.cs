using System.Buffers;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.Host;

/// <summary>Asks every module something right after the start: what is built on first use is built before the first user comes.</summary>
internal static class WarmUp
{
    private static readonly byte[] question = """
        {
          roleMap(first: 1) { nodes { holder { name } task { name } basis { id } citations { document { title } } } }
          agreements(first: 1) { nodes { status { status } parties { stakeholder { name } } } }
          decisions(first: 1) { nodes { decidedBy { name } } }
        }
        """u8.ToArray();

    /// <summary>In the background: the host answers meanwhile, only more slowly.</summary>
    public static void WarmUpOnceStarted(this WebApplication app)
        => app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => AskAsync(app)));

    private static async Task AskAsync(WebApplication app)
    {
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            var executor = app.Services.GetRequiredService<RequestExecutor>();
            var request = new GraphQLRequest { Document = question, MayBringAnyDocument = true };
            await executor.ExecuteAsync(request, scope.ServiceProvider, new ArrayBufferWriter<byte>(), app.Lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException)
        {
            // The host is stopping already.
        }
    }
}
