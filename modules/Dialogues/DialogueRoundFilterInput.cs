using Samverkan.Kernel;

namespace Samverkan.Dialogues;

/// <summary>By what rounds are filtered.</summary>
internal sealed class DialogueRoundFilterInput : FilterInputType<DialogueRound>
{
    protected override void Configure(IFilterInputTypeDescriptor<DialogueRound> descriptor)
    {
        descriptor.Name("DialogueRoundFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which rounds are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("agreement", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("agreement", row.Agreement))
            .Description("The agreement that is asked about, by its key.");
        descriptor.Field(row => row.State).Description("How far it has come (läge).");
    }
}

/// <summary>By what rounds are sorted.</summary>
internal sealed class DialogueRoundSortInput : SortInputType<DialogueRound>
{
    protected override void Configure(ISortInputTypeDescriptor<DialogueRound> descriptor)
        => descriptor.Name("DialogueRoundSortInput").BindFieldsExplicitly().Field(row => row.Validity.FromDay).Name("firstDay")
            .Description("The first day on which it may have gone on (första dag); one of which no day is known comes before all others.");
}
