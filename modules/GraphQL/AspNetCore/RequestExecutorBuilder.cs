using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Gathers what a graph is made of.</summary>
public interface IRequestExecutorBuilder
{
    IServiceCollection Services { get; }

    /// <summary>Adds annotated classes: root fields, fields of types, and types that no field names.</summary>
    IRequestExecutorBuilder AddTypes(params Type[] types);
}
