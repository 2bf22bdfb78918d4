using System.Reflection;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Modules;

/// <summary>What every module does to join the host.</summary>
public static class ModuleServices
{
    private static readonly Type[] Handlers = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>)];

    /// <summary>Registers the module's database, and the handlers and reader of documents found in its assembly.</summary>
    /// <remarks>The order of the calls is the line of the modules: so they migrate, and so they write their seeds.</remarks>
    /// <param name="services">To be added to.</param>
    /// <param name="open">Makes a context.</param>
    /// <exception cref="InvalidOperationException">A request has two handlers.</exception>
    public static IServiceCollection AddModule<TDb>(this IServiceCollection services, Func<DbContextOptions<TDb>, TDb> open)
        where TDb : ModuleDb
    {
        services.AddModuleDb(open);
        return services.AddHandlers(typeof(TDb).Assembly);
    }

    /// <summary>Says which question finds things by keys with the given beginnings.</summary>
    /// <param name="services">To be added to.</param>
    /// <param name="question">Asks the module for some keys.</param>
    /// <param name="prefixes">What the keys begin with, up to the slash, for example org.</param>
    public static IServiceCollection AddKeys(
        this IServiceCollection services, Func<IReadOnlyList<string>, IRequest<KeysFound<Guid>>> question, params IEnumerable<string> prefixes)
        => services.AddSingleton(KeyOwner.Of([.. prefixes], question));

    /// <inheritdoc cref="AddKeys(IServiceCollection, Func{IReadOnlyList{string}, IRequest{KeysFound{Guid}}}, IEnumerable{string})"/>
    public static IServiceCollection AddKeys<TId>(
        this IServiceCollection services, Func<IReadOnlyList<string>, IRequest<KeysFound<TId>>> question, params IEnumerable<string> prefixes)
        where TId : struct, INodeId<TId>
        => services.AddSingleton(KeyOwner.Of([.. prefixes], question));

    /// <summary>Registers the mediator and what happens around each question.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddMediation(this IServiceCollection services)
    {
        services.AddTransient<ServiceFactory>(provider => provider.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TimingBehavior<,>));
        return services.AddHandlers(typeof(ModuleServices).Assembly);
    }

    // Transient, because each handler has its own context, and two batches of a level may ask the same question at once.
    internal static IServiceCollection AddHandlers(this IServiceCollection services, Assembly assembly)
    {
        services.AddSingleton(new MediatedAssembly(assembly));
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            if (type.IsAssignableTo(typeof(IRecordReader))) services.AddTransient(typeof(IRecordReader), type);
            foreach (var handled in type.GetInterfaces().Where(i => i.IsGenericType && Handlers.Contains(i.GetGenericTypeDefinition())))
            {
                if (handled.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && services.Any(service => service.ServiceType == handled))
                    throw new InvalidOperationException($"{handled.GenericTypeArguments[0].Name} has two handlers; {type.Name} is the second one.");

                services.AddTransient(handled, type);
            }
        }

        return services;
    }
}
