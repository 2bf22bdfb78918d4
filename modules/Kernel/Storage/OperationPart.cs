using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Storage;

/// <summary>A part of a long operation: contexts of its own, which end with it, on the connection and in the snapshot of the whole.</summary>
internal static class OperationPart
{
    public static AsyncServiceScope CreatePart(this IServiceProvider operation)
    {
        var part = operation.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        part.ServiceProvider.GetRequiredService<LentSession>().Session = operation.CurrentSession();
        return part;
    }

    /// <summary>The session of the whole operation, in each of its parts too.</summary>
    public static DbSession CurrentSession(this IServiceProvider scope)
        => scope.GetRequiredService<LentSession>().Session ?? scope.GetRequiredService<DbSession>();
}

/// <summary>The session that a scope uses and does not own.</summary>
internal sealed class LentSession
{
    /// <summary>Null where the scope is an operation of its own.</summary>
    public DbSession? Session { get; set; }
}
