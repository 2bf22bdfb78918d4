using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Names;

/// <summary>A name and its period (namn).</summary>
internal sealed record NameInput
{
    /// <summary>The name itself (namn).</summary>
    public required string Text { get; init; }

    /// <summary>What sort of name it is (användning).</summary>
    public required NameUse Use { get; init; }

    /// <summary>From when until when it is used (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source uses it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}
