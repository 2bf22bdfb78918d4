namespace Samverkan.GraphQL.Pipeline;

/// <summary>The codes of the limits that a request can go over, beside those of its document.</summary>
public static class RequestLimitCodes
{
    public const string RequestSize = "HC0010";
    public const string ExecutionTimeout = "HC0045";
    public const string Cost = "HC0047";
    public const string ConcurrentExecutions = "LIMIT_CONCURRENT_EXECUTIONS";
    public const string ResponseSize = "LIMIT_RESPONSE_SIZE";
    public const string Rate = "LIMIT_RATE";
}
