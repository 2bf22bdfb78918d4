using System.Buffers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>A graph of a test's own classes, without HTTP, with one container for what it is made of and what it asks.</summary>
internal sealed partial class Graph(Action<IRequestExecutorBuilder> make) : IAsyncDisposable
{
    private readonly ServiceProvider services = Services(make);

    public RequestExecutor Executor => services.GetRequiredService<RequestExecutor>();

    public T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    /// <summary>The type as the schema prints it.</summary>
    public string Sdl(string type) => SchemaPrinter.Print(Executor.Schema.Type(type) ?? throw new ArgumentException($"The schema has no type {type}.", nameof(type)));

    /// <summary>The same without descriptions, and so with each argument on the line of its field.</summary>
    public string PlainSdl(string type)
        => ArgumentList().Replace(Description().Replace(Sdl(type), ""), match => $"({string.Join(", ", match.Groups["arguments"].Value.Split('\n', StringSplitOptions.TrimEntries))})").TrimStart();

    public async Task<string> RunAsync(string document, object? variables = null, ClaimsPrincipal? user = null)
    {
        var output = new ArrayBufferWriter<byte>();
        await using var scope = services.CreateAsyncScope();
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        };
        await Executor.ExecuteAsync(user is null ? request : request with { User = user }, scope.ServiceProvider, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What is wrong with the classes; empty when nothing is.</summary>
    public static IReadOnlyList<string> Faults(Action<IRequestExecutorBuilder> make)
    {
        using var services = Services(make);
        try
        {
            services.GetRequiredService<RequestExecutor>();
            return [];
        }
        catch (SchemaException fault)
        {
            return fault.Faults;
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Services(Action<IRequestExecutorBuilder> make)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<ZooLog>();
        make(services.AddGraphQLServer());
        return services.BuildServiceProvider();
    }

    [GeneratedRegex("""^ *("{3}.*?"{3}|"[^\n]*")\n""", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Description();

    [GeneratedRegex("""\(\n\s+(?<arguments>.*?)\n\s+\)""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ArgumentList();
}
