namespace Samverkan.Sources.Documents;

/// <summary>By what documents are filtered.</summary>
internal sealed class SourceDocumentFilterInput : FilterInputType<SourceDocument>
{
    protected override void Configure(IFilterInputTypeDescriptor<SourceDocument> descriptor)
    {
        descriptor.Name("SourceDocumentFilterInput").BindFieldsExplicitly();
        descriptor.Field(document => document.Title).FoldedIn(document => document.FoldedTitle).Description("What the document is called (titel).");
        descriptor.Field(document => document.Kind).Description("What kind of document it is (dokumenttyp).");
        descriptor.Field(document => document.IssuedFrom).Name("issuedOn").Description("The date that the document carries (datum); of a date that is not known to the day, its first possible day.");
        descriptor.Field(document => document.TextQuality).Description("How well the text could be read (textkvalitet); none where the document itself has not been read.");
        descriptor.Field(document => document.HoldsPersonalData).Description("Whether the document, never the register, is known to name persons (innehåller personuppgifter).");
    }
}

/// <summary>By what documents are sorted.</summary>
internal sealed class SourceDocumentSortInput : SortInputType<SourceDocument>
{
    protected override void Configure(ISortInputTypeDescriptor<SourceDocument> descriptor)
    {
        descriptor.Name("SourceDocumentSortInput").BindFieldsExplicitly();
        descriptor.Field(document => document.Title).FoldedIn(document => document.FoldedTitle).Description("What the document is called (titel).");
        descriptor.Field(document => document.IssuedFrom).Name("issuedOn").Description("The date that the document carries (datum); of a date that is not known to the day, its first possible day.");
    }
}
