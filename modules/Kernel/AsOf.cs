namespace Samverkan.Kernel;

/// <summary>
/// The day that is asked about (per datum). Given once, it holds for everything below; without it, today in Sweden, read once for each operation.
/// </summary>
/// <remarks>A parameter of type DateOnly refuses null (AS_OF_REQUIRED); one of type DateOnly? takes null as all time.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AsOfAttribute() : InheritedArgumentAttribute("asOf")
{
    public override object Default(IServiceProvider services) => throw new NotImplementedException();

    public override GraphQLError? Refuse(object? value, bool allowsNull) => throw new NotImplementedException();
}
