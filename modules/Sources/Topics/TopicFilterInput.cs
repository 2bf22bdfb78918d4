namespace Samverkan.Sources.Topics;

/// <summary>By what topics are filtered.</summary>
internal sealed class TopicFilterInput : FilterInputType<Topic>
{
    protected override void Configure(IFilterInputTypeDescriptor<Topic> descriptor)
    {
        descriptor.Name("TopicFilterInput").BindFieldsExplicitly();
        descriptor.Field(topic => topic.NameSv).FoldedIn(topic => topic.FoldedNameSv).Description("The name in Swedish (svenskt namn).");
        descriptor.Field(topic => topic.NameEn).FoldedIn(topic => topic.FoldedNameEn).Description("The name in English (engelskt namn).");
    }
}

/// <summary>By what topics are sorted.</summary>
internal sealed class TopicSortInput : SortInputType<Topic>
{
    protected override void Configure(ISortInputTypeDescriptor<Topic> descriptor)
    {
        descriptor.Name("TopicSortInput").BindFieldsExplicitly();
        descriptor.Field(topic => topic.NameSv).FoldedIn(topic => topic.FoldedNameSv).Description("The name in Swedish (svenskt namn).");
        descriptor.Field(topic => topic.NameEn).FoldedIn(topic => topic.FoldedNameEn).Description("The name in English (engelskt namn).");
    }
}
