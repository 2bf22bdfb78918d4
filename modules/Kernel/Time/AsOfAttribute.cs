using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel;

/// <summary>
/// The day that is asked about (per datum). Given once, it holds for everything below; without it, today in Sweden, read once for each operation.
/// </summary>
/// <remarks>A parameter of type DateOnly refuses null (AS_OF_REQUIRED); one of type DateOnly? takes null as all time.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AsOfAttribute() : InheritedArgumentAttribute("asOf")
{
    public override object Default(IServiceProvider services) => services.GetRequiredService<TimeProvider>().Today();

    public override GraphQLError? Refuse(object? value, bool allowsNull) => value switch
    {
        null when !allowsNull => new GraphQLError("Give asOf a day, for example \"2023-01-01\", or leave it out to ask about today. Null means all time, which only histories can answer.")
        {
            Code = "AS_OF_REQUIRED",
        },
        DateOnly { Year: < DayArgument.FirstYear } day => new GraphQLError($"asOf must be a day from 1600-01-01 to 9999-12-31, and {day:O} is not. Give a day in that range, or leave asOf out to ask about today.")
        {
            Code = "AS_OF_OUT_OF_RANGE",
        },
        _ => null,
    };
}
