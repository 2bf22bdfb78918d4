using Samverkan.Kernel;

namespace Samverkan.Dialogues.Statements;

/// <summary>By what statements are filtered.</summary>
internal sealed class StatementFilterInput : FilterInputType<Statement>
{
    protected override void Configure(IFilterInputTypeDescriptor<Statement> descriptor)
    {
        descriptor.Name("StatementFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which statements are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("round", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("round", row.Round))
            .Description("The round of dialogues in which it was said, by its key.");
        descriptor.Field("topic", (KeyFilterInput given) => given.Keys() is null ? null : row => row.Topics.Any(each => given.Has("topic", each.Topic)))
            .Description("A topic that it is about, by its key.");
        descriptor.Field("document", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("document", row.Document))
            .Description("The document in which it is told, by its key.");
        descriptor.Field(row => row.Theme).Description("What it is about (tema).");
        descriptor.Field(row => row.Who).Description("How many or who said it (upphov).");
        descriptor.Field(row => row.Sign).Description("Whether something works, does not, or is asked for (tecken).");
        descriptor.Field(row => row.TextSv).FoldedIn(row => row.FoldedTextSv).Description("What was said (utsagan), in Swedish.");
        descriptor.Field(row => row.TextEn).FoldedIn(row => row.FoldedTextEn).Description("The same in English (engelsk text).");
    }
}

/// <summary>By what statements are sorted.</summary>
internal sealed class StatementSortInput : SortInputType<Statement>
{
    protected override void Configure(ISortInputTypeDescriptor<Statement> descriptor)
    {
        descriptor.Name("StatementSortInput").BindFieldsExplicitly();
        descriptor.Field(row => row.TextSv).FoldedIn(row => row.FoldedTextSv).Description("What was said (utsagan), in Swedish.");
        descriptor.Field(row => row.TextEn).FoldedIn(row => row.FoldedTextEn).Description("The same in English (engelsk text).");
    }
}
