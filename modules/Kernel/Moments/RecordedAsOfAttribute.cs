namespace Samverkan.Kernel.Moments;

/// <summary>Lets a root question be asked of the register as it was recorded at a moment.</summary>
public sealed class RecordedAsOfAttribute() : OperationArgumentAttribute(
    Argument,
    typeof(DateTimeOffset),
    "What the register said at this moment (registrerat per), for example 2026-03-01T12:00:00Z: everything below is read as it was recorded then. Left out, as it is now. All root fields of one operation read it at one moment. A moment to come is RECORDED_AS_OF_IN_THE_FUTURE.")
{
    internal const string Argument = "recordedAsOf";
}
