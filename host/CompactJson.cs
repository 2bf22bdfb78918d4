using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace Samverkan.Host;

/// <summary>
/// One JSON object a line: @t the moment (UTC), @m the message, @l the level when it is not Information, @x the exception,
/// @tr and @sp the trace, then the properties by name. The names are those of the compact log event format.
/// </summary>
internal sealed class CompactJson : ITextFormatter
{
    private static readonly JsonValueFormatter Values = new(typeTagName: null);
    private static readonly MessageTemplateTextFormatter Message = new("{Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write("{\"@t\":\"");
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        output.Write("\",\"@m\":");
        using var message = new StringWriter(CultureInfo.InvariantCulture);
        Message.Format(logEvent, message);
        Quote(message.ToString(), output);
        if (logEvent.Level != LogEventLevel.Information) Write("@l", logEvent.Level.ToString(), output);
        if (logEvent.Exception is { } exception) Write("@x", exception.ToString(), output);
        if (logEvent.TraceId is { } trace) Write("@tr", trace.ToHexString(), output);
        if (logEvent.SpanId is { } span) Write("@sp", span.ToHexString(), output);

        foreach (var (name, value) in logEvent.Properties)
        {
            output.Write(',');
            Quote(name.StartsWith('@') ? "@" + name : name, output);
            output.Write(':');
            Values.Format(value, output);
        }

        output.WriteLine('}');
    }

    private static void Write(string name, string value, TextWriter output)
    {
        output.Write(",\"");
        output.Write(name);
        output.Write("\":");
        Quote(value, output);
    }

    private static void Quote(string text, TextWriter output) => JsonValueFormatter.WriteQuotedJsonString(text, output);
}
