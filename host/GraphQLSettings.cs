using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;

namespace Samverkan.Host;

/// <summary>The section GraphQL of the settings; beside these names it has those of <see cref="RequestOptions"/>.</summary>
/// <remarks>conventions.md, appendix B. What has not been built can only be set to what it is without it.</remarks>
internal sealed record GraphQLSettings
{
    public const string Section = "GraphQL";

    public string Path { get; init; } = "/graphql";

    /// <summary>Whether a browser gets the page for trying the graph; the setting Api:Ide says the same.</summary>
    public bool Ide { get; init; } = true;

    public bool AllowIntrospection { get; init; } = true;

    public bool EnableGetRequests { get; init; } = true;

    public bool EnableSchemaRequests { get; init; } = true;

    public bool EnforceGetRequestsPreflightHeader { get; init; }

    [AllowedValue("false")]
    public bool EnableMultipartRequests { get; init; }

    public bool EnforceMultipartRequestsPreflightHeader { get; init; } = true;

    [AllowedValue("None")]
    public string Batching { get; init; } = "None";

    public int MaxBatchSize { get; init; } = 10;

    public PagingOptions Paging { get; init; } = new();

    public SubscriptionSettings Subscriptions { get; init; } = new();

    public SocketOptions Sockets { get; init; } = new();

    public StoredDocumentSettings PersistedOperations { get; init; } = new();

    /// <exception cref="StartFault">A setting is not known, or its value is none.</exception>
    public static GraphQLSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        Check(section, typeof(GraphQLSettings), typeof(RequestOptions));
        var settings = section.Get<GraphQLSettings>() ?? new GraphQLSettings();
        if (!settings.Path.StartsWith('/') || settings.Path.EndsWith('/')) throw new StartFault($"The setting GraphQL:Path is '{settings.Path}'. Write a path that begins with a slash and ends without one, such as /graphql.");
        if (settings.Paging.DefaultPageSize > settings.Paging.MaxPageSize) throw new StartFault("The setting GraphQL:Paging:DefaultPageSize is larger than GraphQL:Paging:MaxPageSize.");
        return settings with { Ide = settings.Ide && configuration.GetValue("Api:Ide", defaultValue: true) };
    }

    /// <summary>The bounds of a request, as the section has them.</summary>
    public RequestOptions Bound(IConfiguration configuration, RequestOptions options)
    {
        configuration.GetSection(Section).Bind(options);
        return options with { Validation = options.Validation with { AllowIntrospection = AllowIntrospection } };
    }

    public ServerOptions Served(ServerOptions options) => options with
    {
        EnableGetRequests = EnableGetRequests,
        EnableSchemaRequests = EnableSchemaRequests,
        EnforceGetRequestsPreflightHeader = EnforceGetRequestsPreflightHeader,
    };

    private static void Check(IConfigurationSection section, params Type[] types)
    {
        foreach (var child in section.GetChildren())
        {
            var property = types.Select(type => type.GetProperty(child.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)).FirstOrDefault(each => each is not null)
                ?? throw new StartFault($"There is no setting {child.Path}. In {section.Path} there are {string.Join(", ", types.SelectMany(type => type.GetProperties()).Select(each => each.Name).Order(StringComparer.Ordinal))}.");
            var type = property.PropertyType;
            if (property.GetCustomAttribute<AllowedValueAttribute>() is { } only && !string.Equals(child.Value, only.Value, StringComparison.OrdinalIgnoreCase))
                throw new StartFault($"The setting {child.Path} is '{child.Value}'. It can only be {only.Value}.");
            if (type == typeof(string) || type.IsPrimitive || type == typeof(TimeSpan)) CheckValue(child, type);
            else if (!type.IsGenericType) Check(child, property.Name == nameof(PersistedOperations) ? [typeof(StoredDocumentSettings), typeof(PersistedOperationOptions)] : [type]);
        }
    }

    private static void CheckValue(IConfigurationSection setting, Type type)
    {
        var (kind, value) = (type == typeof(bool) ? "true or false" : type == typeof(TimeSpan) ? "a time above nothing, such as 00:00:10" : "a number, zero or more", default(object));
        try
        {
            value = TypeDescriptor.GetConverter(type).ConvertFromInvariantString(setting.Value ?? "");
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NotSupportedException)
        {
            // Told below.
        }

        var isGood = value switch
        {
            null => false,
            TimeSpan time => time > TimeSpan.Zero,
            bool or string => true,
            _ => Convert.ToDouble(value, CultureInfo.InvariantCulture) >= 0,
        };
        if (!isGood) throw new StartFault($"The setting {setting.Path} is '{setting.Value}'. Write {kind}.");
    }

    /// <summary>The only value that a setting can have, in any letter case.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    private sealed class AllowedValueAttribute(string value) : Attribute
    {
        public string Value { get; } = value;
    }

    /// <summary>How events reach subscribers.</summary>
    internal sealed record SubscriptionSettings
    {
        [AllowedValue("InMemory")]
        public string Provider { get; init; } = "InMemory";
    }

    /// <summary>Where trusted documents lie; beside these names the section has those of <see cref="PersistedOperationOptions"/>.</summary>
    internal sealed record StoredDocumentSettings
    {
        public bool Enabled { get; init; }

        /// <summary>A relative one starts at the content root.</summary>
        public string Directory { get; init; } = "persisted_operations";
    }
}
