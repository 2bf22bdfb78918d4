using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Moments;

/// <summary>Has an operation read the register as it was recorded at the moment that its root fields name.</summary>
internal sealed class MomentStart(PastRegisters registers, TimeProvider clock) : IOperationStart
{
    public async ValueTask StartAsync(IReadOnlyList<IResolverContext> rootFields, IServiceProvider services, CancellationToken cancellationToken)
    {
        DateTimeOffset? moment = null;
        foreach (var field in rootFields) moment ??= field.ArgumentValue<DateTimeOffset?>(RecordedAsOfAttribute.Argument);
        if (moment is not { } asked) return;

        if (rootFields.FirstOrDefault(field => field.Field != "__typename" && field.ArgumentValue<DateTimeOffset?>(RecordedAsOfAttribute.Argument) != asked) is { } other)
            throw new GraphQLException("RECORDED_AS_OF_DIFFERS", $"The field {other.Field} reads the register at another moment. All root fields of one operation take the same recordedAsOf; ask twice for two moments.");
        if (asked > clock.GetUtcNow())
            throw new GraphQLException("RECORDED_AS_OF_IN_THE_FUTURE", "Nobody knows what the register will say then. Leave recordedAsOf out for what it says now.");

        if (await registers.AtAsync(asked, cancellationToken) is { } past) services.CurrentSession().TurnTo(past);
    }
}
