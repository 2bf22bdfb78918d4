using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements;

/// <summary>What agreements are filtered and sorted by. It is read of all of them, before what decides their status is read of those that are meant.</summary>
internal sealed record AgreementRow(AgreementId Id, AgreementKind Kind, string DiaryNumber, DateOnly? FirstDay)
{
    /// <summary>Of the keys that a question names, those of stakeholders that the agreement binds.</summary>
    public IReadOnlySet<string> Bound { get; init; } = new HashSet<string>();
}

/// <summary>By what agreements are filtered.</summary>
internal sealed class AgreementFilterInput : FilterInputType<AgreementRow>
{
    protected override void Configure(IFilterInputTypeDescriptor<AgreementRow> descriptor)
    {
        descriptor.Name("AgreementFilterInput").BindFieldsExplicitly().InMemory();
        descriptor.Description("Which agreements are meant, by who is bound by them and by what they are. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("party", (KeyFilterInput given) => row => Binds(given, row.Bound))
            .Description("It binds this stakeholder (part): as a party itself, or as a member on the day of a group that is a party.");
        descriptor.Field("parties", (KeyListFilterInput given) => row => Binds(given, row.Bound)).Description("Whom it binds, several together (parter): all of them, or some.");
        descriptor.Field(row => row.Kind).Description("What sort of agreement it is (typ av överenskommelse).");
        descriptor.Field(row => row.DiaryNumber).Description("Its number in the register of the organization that keeps it (diarienummer), for example RUN/34/2018.");
        descriptor.Field(row => row.FirstDay).Description("The first day on which it was first agreed to hold (första dag); of a date that is not known to the day, its first possible day.");
    }

    private static bool Binds(KeyFilterInput given, IReadOnlySet<string> bound)
        => (given.Eq is not { } one || bound.Contains(one)) && (given.In is not { } several || several.Any(bound.Contains));

    private static bool Binds(KeyListFilterInput given, IReadOnlySet<string> bound)
        => (given.All ?? []).All(bound.Contains) && (given.Some is not { } some || some.Any(bound.Contains));
}

/// <summary>By what agreements are sorted.</summary>
internal sealed class AgreementSortInput : SortInputType<AgreementRow>
{
    protected override void Configure(ISortInputTypeDescriptor<AgreementRow> descriptor)
    {
        descriptor.Name("AgreementSortInput").BindFieldsExplicitly().InMemory();
        descriptor.Field(row => row.FirstDay).Description("The first day on which it was first agreed to hold (första dag); of a date that is not known to the day, its first possible day.");
        descriptor.Field(row => row.DiaryNumber).Description("Its number in the register of the organization that keeps it (diarienummer).");
    }
}
