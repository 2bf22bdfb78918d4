using Samverkan.Kernel;

namespace Samverkan.Dialogues.Findings;

/// <summary>By what findings are filtered.</summary>
internal sealed class FindingFilterInput : FilterInputType<Finding>
{
    protected override void Configure(IFilterInputTypeDescriptor<Finding> descriptor)
    {
        descriptor.Name("FindingFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which findings are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("round", (KeyFilterInput given) => given.Keys() is null ? null : finding => given.Has("round", finding.Round))
            .Description("The round that they were concluded from (dialogomgång), by its key.");
        descriptor.Field("responsible", (KeyFilterInput given) => given.Keys() is null ? null : finding => given.Has("stakeholder", finding.Responsible))
            .Description("Who is to see to it (ansvarig), by its key. A group is meant itself, not its members.");
        descriptor.Field(finding => finding.Theme).Description("What they are about (tema).");
        descriptor.Field(finding => finding.Scope).Description("Whether they lie inside or outside the agreement (omfattning).");
        descriptor.Field(finding => finding.Text).FoldedIn(finding => finding.FoldedText).Description("The finding (lydelse), in Swedish.");
    }
}
