using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    /// <summary>Tells those who want to hear of the operation before it runs.</summary>
    /// <returns>Why it may not run; null when it may.</returns>
    public async ValueTask<GraphQLError?> StartAsync()
    {
        try
        {
            foreach (var start in Services.GetServices<IOperationStart>())
            {
                var fields = plan.Root.Fields.Where(IsIncluded).Select(field => new ResolverContext(this, field.Definition, field.Arguments)).ToList();
                await start.StartAsync(fields, Services, CancellationToken);
            }

            return null;
        }
        catch (GraphQLException fault)
        {
            return fault.Error;
        }
    }
}
