using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Modules;

/// <summary>Finds at the start what would else fail at the first question.</summary>
public static class Mediation
{
    /// <summary>Makes sure that somebody answers each request of the modules.</summary>
    /// <param name="services">Of the host.</param>
    /// <exception cref="InvalidOperationException">Names the requests that have no handler.</exception>
    public static void CheckMediation(this IServiceProvider services)
    {
        var known = services.GetRequiredService<IServiceProviderIsService>();
        var unanswered = services.GetServices<MediatedAssembly>()
            .SelectMany(mediated => mediated.Assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false })
            .Where(type => AnswersOf(type).Any(answer => !known.IsService(typeof(IRequestHandler<,>).MakeGenericType(type, answer))))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (unanswered.Count > 0) throw new InvalidOperationException($"No handler for {string.Join(", ", unanswered)}.");
    }

    private static IEnumerable<Type> AnswersOf(Type request) => request.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))
        .Select(i => i.GenericTypeArguments[0]);
}

/// <summary>Where requests and handlers are looked for.</summary>
internal sealed record MediatedAssembly(Assembly Assembly);
