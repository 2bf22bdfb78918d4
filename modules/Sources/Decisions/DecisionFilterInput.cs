namespace Samverkan.Sources.Decisions;

/// <summary>By what decisions are filtered.</summary>
internal sealed class DecisionFilterInput : FilterInputType<Decision>
{
    protected override void Configure(IFilterInputTypeDescriptor<Decision> descriptor)
    {
        descriptor.Name("DecisionFilterInput").BindFieldsExplicitly();
        descriptor.Field(decision => decision.Standing).Description("Whether it has been decided, is proposed, or was turned down (ställning).");
        descriptor.Field(decision => decision.Kind).Description("What the decision does (beslutstyp).");
        descriptor.Field(decision => decision.DecidedFrom).Name("decidedOn").Description("When it was decided (beslutsdatum); of a date that is not known to the day, its first possible day.");
        descriptor.Field(decision => decision.Paragraph).Description("The number of the paragraph in the minutes (paragraf).");
        descriptor.Field(decision => decision.Summary).FoldedIn(decision => decision.FoldedSummary).Description("What was decided, in short (sammanfattning).");
    }
}

/// <summary>By what decisions are sorted.</summary>
internal sealed class DecisionSortInput : SortInputType<Decision>
{
    protected override void Configure(ISortInputTypeDescriptor<Decision> descriptor)
    {
        descriptor.Name("DecisionSortInput").BindFieldsExplicitly();
        descriptor.Field(decision => decision.DecidedFrom).Name("decidedOn").Description("When it was decided (beslutsdatum); of a date that is not known to the day, its first possible day.");
        descriptor.Field(decision => decision.Paragraph).Description("The number of the paragraph in the minutes (paragraf).");
    }
}
