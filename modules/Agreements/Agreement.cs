using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements;

/// <summary>What has been agreed, as it was agreed. What has become of it since follows from its events.</summary>
internal sealed class Agreement : ISearched, IRegistered
{
    public required AgreementId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementKind Kind { get; init; }

    public required DiaryNumber DiaryNumber { get; init; }

    public StakeholderId? RegisteredById { get; init; }

    public StakeholderId? ResponsibleBodyId { get; init; }

    public StakeholderId? ExecutedById { get; init; }

    public required Validity OriginalTerm { get; init; }

    public AgreementId? BasedOnId { get; init; }

    public AgreementId? ReplacesId { get; init; }

    public AgreementId? CoTerminousWithId { get; init; }

    [SearchedParts]
    public List<AgreementTitle> Titles { get; } = [];

    [SearchedParts]
    public List<OpenQuestion> OpenQuestions { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Agreement, Id.Value, Key)
    {
        Titles = Titles.OrderBy(title => title.Order).Select(title => title.Text),
        DiaryNumbers = [DiaryNumber],
        Texts = OpenQuestions.OrderBy(question => question.Order).Select(question => question.Text),
    };
}

/// <summary>A title by which a source calls an agreement.</summary>
internal sealed class AgreementTitle : IAgreementPart
{
    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public required NameUse Use { get; init; }

    public required Validity Validity { get; init; }
}

/// <summary>What the sources leave open about an agreement, in words.</summary>
internal sealed class OpenQuestion : IAgreementPart
{
    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }
}
