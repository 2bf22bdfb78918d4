using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Dialogues;

/// <summary>Dialogues and judgements that are valid; a test names only what it is about.</summary>
internal static class SomeDialogues
{
    public static DateOnly Day { get; } = new(2021, 6, 2);

    public static StakeholderId Municipality(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static DialogueView Dialogue(int municipality, DialogueState state = DialogueState.Held, string? heldOn = null) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Key = $"dialogue/{municipality}",
        RoundId = default,
        MunicipalityId = Municipality(municipality),
        State = state,
        Evidence = Evidence.Stated,
        HeldOn = heldOn is null ? null : PartialDate.Parse(heldOn),
        Mode = ParticipationMode.Unknown,
        PostIds = [],
    };

    public static FulfilmentJudgementView Judgement(int count, int? municipality = null, FulfilmentLevel level = FulfilmentLevel.Fulfilled) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Key = $"judgement/{municipality}-{count}",
        AgreementId = default,
        RoundId = default,
        MunicipalityId = municipality is { } number ? Municipality(number) : null,
        Level = level,
        Count = count,
        Evidence = Evidence.Stated,
    };
}
