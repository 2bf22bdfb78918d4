using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Types.Inference;
using Samverkan.GraphQL.Validation.Schemas;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Gathers what a graph is made of.</summary>
public interface IRequestExecutorBuilder
{
    IServiceCollection Services { get; }

    /// <summary>Adds annotated classes: root fields, fields of types, and types that no field names.</summary>
    IRequestExecutorBuilder AddTypes(params Type[] types);

    /// <summary>Has mutations gather their arguments in one input, and their result and errors in one payload.</summary>
    /// <param name="applyToAllMutations">Whether all do that do not say otherwise; if not, only those with <see cref="UseMutationConventionAttribute"/>.</param>
    IRequestExecutorBuilder AddMutationConventions(bool applyToAllMutations = true);

    /// <summary>Has all errors of mutations implement an interface of the graph.</summary>
    IRequestExecutorBuilder AddErrorInterfaceType<T>();

    /// <summary>Adds the field query to the payloads of mutations, so that a page can be read again in the same round trip.</summary>
    IRequestExecutorBuilder AddQueryFieldToMutationPayloads();

    /// <summary>Adds the field warnings to the payloads of mutations, filled by <see cref="IFieldResult.Warnings"/>.</summary>
    IRequestExecutorBuilder AddWarningsToMutationPayloads<T>();

    /// <summary>Has a filter say what clients are told of exceptions; those that were added before it are asked before it.</summary>
    IRequestExecutorBuilder AddErrorFilter<T>()
        where T : class, IErrorFilter;

    /// <summary>Changes the bounds of a request.</summary>
    IRequestExecutorBuilder ModifyRequestOptions(Func<RequestOptions, RequestOptions> change);

    /// <summary>Changes what is served over HTTP.</summary>
    IRequestExecutorBuilder ModifyServerOptions(Func<ServerOptions, ServerOptions> change);

    /// <summary>Changes the pages of lists that do not say otherwise themselves.</summary>
    IRequestExecutorBuilder ModifyPagingOptions(Func<PagingOptions, PagingOptions> change);

    /// <summary>Takes trusted documents from a folder; <see cref="PersistedOperationFolder.Check"/> tells what is wrong with them.</summary>
    IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(string folder);

    /// <summary>Changes the bounds of WebSocket connections.</summary>
    IRequestExecutorBuilder ModifySocketOptions(Func<SocketOptions, SocketOptions> change);

    /// <summary>Changes how answers are sent as events.</summary>
    IRequestExecutorBuilder ModifyEventStreamOptions(Func<EventStreamOptions, EventStreamOptions> change);
}

public static class GraphQLServices
{
    /// <summary>Registers the engine. The schema is built when <see cref="RequestExecutor"/> is first asked for; ask for it at start.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var builder = new RequestExecutorBuilder(services);
        services.TryAddSingleton(provider => builder.Build(provider.GetRequiredService<IServiceProviderIsService>(), provider.GetService<IOperationDocumentStorage>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<RequestExecutor>().Schema);
        services.TryAddSingleton(_ => builder.Server);
        services.TryAddSingleton(_ => builder.Sockets);
        services.TryAddSingleton(_ => builder.Events);
        services.TryAddSingleton<GraphQLHttp>();
        services.TryAddSingleton<ServerSentEvents>();
        services.TryAddSingleton<GraphQLSockets>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, BrowserOnlyPolicy>());
        return builder;
    }

    private sealed class RequestExecutorBuilder(IServiceCollection services) : IRequestExecutorBuilder
    {
        private readonly List<Type> classes = [];
        private RequestOptions options = new();
        private MutationConventions mutations = new();
        private PagingOptions paging = new();

        public IServiceCollection Services { get; } = services;

        public SocketOptions Sockets { get; private set; } = new();

        public EventStreamOptions Events { get; private set; } = new();

        public ServerOptions Server { get; private set; } = new();

        public IRequestExecutorBuilder AddTypes(params Type[] types)
        {
            classes.AddRange(types);
            return this;
        }

        public IRequestExecutorBuilder AddMutationConventions(bool applyToAllMutations) => Conventions(mutations with { ApplyToAllMutations = applyToAllMutations });

        public IRequestExecutorBuilder AddErrorInterfaceType<T>() => Conventions(mutations with { ErrorInterface = typeof(T) });

        public IRequestExecutorBuilder AddQueryFieldToMutationPayloads() => Conventions(mutations with { HasQueryField = true });

        public IRequestExecutorBuilder AddWarningsToMutationPayloads<T>() => Conventions(mutations with { Warning = typeof(T) });

        public IRequestExecutorBuilder AddErrorFilter<T>()
            where T : class, IErrorFilter
        {
            Services.TryAddEnumerable(ServiceDescriptor.Singleton<IErrorFilter, T>());
            return this;
        }

        public IRequestExecutorBuilder ModifyRequestOptions(Func<RequestOptions, RequestOptions> change)
        {
            options = change(options);
            return this;
        }

        public IRequestExecutorBuilder ModifyServerOptions(Func<ServerOptions, ServerOptions> change)
        {
            Server = change(Server);
            return this;
        }

        public IRequestExecutorBuilder ModifyPagingOptions(Func<PagingOptions, PagingOptions> change)
        {
            paging = change(paging);
            return this;
        }

        public IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(string folder)
        {
            Services.TryAddSingleton(_ => new PersistedOperationFolder(folder));
            Services.TryAddSingleton<IOperationDocumentStorage>(provider => provider.GetRequiredService<PersistedOperationFolder>());
            return this;
        }

        public IRequestExecutorBuilder ModifySocketOptions(Func<SocketOptions, SocketOptions> change)
        {
            Sockets = change(Sockets);
            return this;
        }

        public IRequestExecutorBuilder ModifyEventStreamOptions(Func<EventStreamOptions, EventStreamOptions> change)
        {
            Events = change(Events);
            return this;
        }

        /// <exception cref="SchemaException">The classes make no valid schema.</exception>
        public RequestExecutor Build(IServiceProviderIsService services, IOperationDocumentStorage? documents)
        {
            var schema = new SchemaBuilder(classes, services.IsService) { Mutations = mutations, Paging = paging, DefaultResolverCost = options.Cost.DefaultResolverCost }.Build();
            if (schema.HasRights && !services.IsService(typeof(IFieldAuthorization)))
                throw new SchemaException(["AUTH_NO_DEFAULT_POLICY Something is guarded by [Authorize], and nobody can be asked. Call AddAuthorization."]);
            var faults = SchemaValidator.Validate(schema);
            return faults.Count == 0 ? new RequestExecutor(schema, options, documents: documents) : throw new SchemaException([.. faults.Select(fault => fault.Message)]);
        }

        private RequestExecutorBuilder Conventions(MutationConventions changed)
        {
            mutations = changed;
            return this;
        }
    }
}
