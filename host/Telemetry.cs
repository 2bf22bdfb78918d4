using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Samverkan.GraphQL.Types;

namespace Samverkan.Host;

/// <summary>Sends spans and measures to a collector when the settings name one; never variables or answers.</summary>
internal static class Telemetry
{
    private const string Setting = "Telemetry:Otlp:Endpoint";

    /// <exception cref="StartFault">The setting is no address.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } text) return;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new StartFault($"The setting {Setting} is '{text}'. Write the address of a collector, such as http://localhost:4318.");

        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(Resource)
            .AddSource("Microsoft.AspNetCore", GraphQLDiagnostics.Name)
            .AddOtlpExporter(options => Send(options, collector, "v1/traces"))
            .Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(Resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", GraphQLDiagnostics.Name)
            .AddOtlpExporter(options => Send(options, collector, "v1/metrics"))
            .Build());
        builder.Services.AddHostedService<Exporting>();
    }

    private static ResourceBuilder Resource => ResourceBuilder.CreateDefault().AddService("samverkan");

    private static void Send(OtlpExporterOptions options, Uri collector, string path)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/{path}");
    }

    /// <summary>Begins to listen at the start, and sends what is left at the end.</summary>
    private sealed class Exporting(TracerProvider traces, MeterProvider measures) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush(5_000);
            measures.ForceFlush(5_000);
            return Task.CompletedTask;
        }
    }
}
