using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Needs;

/// <summary>By what needs are filtered.</summary>
internal sealed class NeedFilterInput : FilterInputType<Need>
{
    protected override void Configure(IFilterInputTypeDescriptor<Need> descriptor)
    {
        descriptor.Name("NeedFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which needs are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("key", (KeyFilterInput given) => given.Keys() is null ? null : need => given.Has("need", need.Id)).Description("Needs by their keys (nyckel).");
        descriptor.Field(need => need.State).Description("How far they have come (läge).");
        descriptor.Field(need => need.Theme).Description("What they are about (tema).");
        descriptor.Field("raisedBy", (EnumOperationFilterInput<NeedOrigin> given) => RaisedBy(given.Meant()))
            .Description("Who has raised them (framfört av): at least one of those who did.");
        descriptor.Field("wantedArena", (KeyFilterInput given) => given.Keys() is null ? null : need => given.Has("arena", need.WantedArena))
            .Description("The arena that they ask for (önskad arena), by its key.");
        descriptor.Field("from", (KeyFilterInput given) => given.Keys() is null ? null : need => need.Links.Any(link => link.Kind == NeedLinkKind.From && given.Has("any", link.NodeId)))
            .Description("What shows them (underlag), by its key: a statement, a finding, a purpose, a decision.");
        descriptor.Field("addressedBy", (KeyFilterInput given) => given.Keys() is null ? null : need => need.Links.Any(link => link.Kind == NeedLinkKind.AddressedBy && given.Has("any", link.NodeId)))
            .Description("What has been done about them (bemötts av), by its key: an agreement, a decision, a follow-up and others.");
        descriptor.Field(need => need.Text).FoldedIn(need => need.FoldedText).Description("What is needed (lydelse), in Swedish.");
    }

    private static System.Linq.Expressions.Expression<Func<Need, bool>> RaisedBy(IReadOnlyList<NeedOrigin> meant)
        => need => need.RaisedBy.Any(raised => meant.Contains(raised.Origin));
}

/// <summary>By what needs are sorted.</summary>
internal sealed class NeedSortInput : SortInputType<Need>
{
    protected override void Configure(ISortInputTypeDescriptor<Need> descriptor)
        => descriptor.Name("NeedSortInput").BindFieldsExplicitly().Field(need => need.Text).FoldedIn(need => need.FoldedText).Description("What is needed (lydelse), in Swedish.");
}
