using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Samverkan.Kernel.Modules;

/// <summary>One line for each question between modules: its name and how long it took, never what was asked.</summary>
internal sealed partial class TimingBehavior<TRequest, TResponse>(ILogger<IMediator> log) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await next();
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Answered(log, typeof(TRequest).Name, milliseconds);
        return response;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Request} answered in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string request, double milliseconds);
}
