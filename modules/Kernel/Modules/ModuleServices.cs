using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Modules;

/// <summary>What every module does to join the host.</summary>
public static class ModuleServices
{
    /// <summary>Registers the module's database, and the handlers and seeder found in its assembly.</summary>
    public static IServiceCollection AddModule<TDb>(this IServiceCollection services, Func<DbContextOptions<TDb>, TDb> open)
        where TDb : ModuleDb => throw new NotImplementedException();
}
