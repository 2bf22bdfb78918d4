using Samverkan.Stakeholders.Names;
using Samverkan.Stakeholders.Organizations;

namespace Samverkan.Stakeholders;

/// <summary>By what stakeholders are filtered.</summary>
internal sealed class StakeholderFilterInput : FilterInputType<Stakeholder>
{
    protected override void Configure(IFilterInputTypeDescriptor<Stakeholder> descriptor)
    {
        descriptor.Name("StakeholderFilterInput").BindFieldsExplicitly();
        descriptor.Field(stakeholder => stakeholder.StakeholderKind).Description("Which of the five kinds of stakeholder it is (slag av intressent).");
        descriptor.Field(stakeholder => stakeholder.Names).Type<NameFilterInput>().Description("Names that it has or has had (namn).");
        descriptor.Field(stakeholder => ((Organization)stakeholder).County).Type<CodeOperationFilterInputType>()
            .Description("The code of the county in which an organization works (länskod), for example 23; what is no organization has none.");
    }
}

/// <summary>By what names are filtered.</summary>
internal sealed class NameFilterInput : FilterInputType<Name>
{
    protected override void Configure(IFilterInputTypeDescriptor<Name> descriptor)
    {
        descriptor.Name("NameFilterInput").BindFieldsExplicitly();
        descriptor.Field(name => name.Text).FoldedIn(name => name.Folded).Description("The name (namn).");
        descriptor.Field(name => name.Use).Description("How it is used (namnslag).");
    }
}

/// <summary>Of codes a part says nothing.</summary>
internal sealed class CodeOperationFilterInputType : StringOperationFilterInputType
{
    protected override void Configure(IFilterOperationsDescriptor descriptor) => descriptor
        .Operation(DefaultFilterOperations.Equals).Operation(DefaultFilterOperations.NotEquals)
        .Operation(DefaultFilterOperations.In).Operation(DefaultFilterOperations.NotIn);
}

/// <summary>By what stakeholders are sorted.</summary>
internal sealed class StakeholderSortInput : SortInputType<Stakeholder>
{
    protected override void Configure(ISortInputTypeDescriptor<Stakeholder> descriptor)
        => descriptor.Name("StakeholderSortInput").BindFieldsExplicitly()
            .Field(stakeholder => stakeholder.SortName).FoldedIn(stakeholder => stakeholder.SortName).Name("name").Description("The first official name, else the first one (namn).");
}
