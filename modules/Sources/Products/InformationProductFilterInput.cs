namespace Samverkan.Sources.Products;

/// <summary>By what information products are filtered.</summary>
internal sealed class InformationProductFilterInput : FilterInputType<InformationProduct>
{
    protected override void Configure(IFilterInputTypeDescriptor<InformationProduct> descriptor)
    {
        descriptor.Name("InformationProductFilterInput").BindFieldsExplicitly();
        descriptor.Field(product => product.Title).FoldedIn(product => product.FoldedTitle).Description("What it is called (titel).");
        descriptor.Field(product => product.Standing).Description("Whether it exists or is only wanted (ställning).");
    }
}

/// <summary>By what information products are sorted.</summary>
internal sealed class InformationProductSortInput : SortInputType<InformationProduct>
{
    protected override void Configure(ISortInputTypeDescriptor<InformationProduct> descriptor)
    {
        descriptor.Name("InformationProductSortInput").BindFieldsExplicitly();
        descriptor.Field(product => product.Title).FoldedIn(product => product.FoldedTitle).Description("What it is called (titel).");
    }
}
