using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Matters;

/// <summary>What matters are filtered and sorted by.</summary>
/// <param name="Matter">With its steps.</param>
/// <param name="State">Where it stands on the day that is asked about.</param>
internal sealed record MatterRow(MatterView Matter, MatterState? State)
{
    public string Title => Matter.Title;

    public string? DiaryNumber => Matter.DiaryNumber?.Raw;
}

/// <summary>By what matters are filtered.</summary>
internal sealed class MatterFilterInput : FilterInputType<MatterRow>
{
    protected override void Configure(IFilterInputTypeDescriptor<MatterRow> descriptor)
    {
        descriptor.Name("MatterFilterInput").BindFieldsExplicitly().InMemory();
        descriptor.Description("Which matters are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("topic", (KeyFilterInput given) => given.Keys() is null ? null : row => row.Matter.TopicIds.Any(topic => given.Has("topic", topic)))
            .Description("Matters about the topic with this key.");
        descriptor.Field("lead", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("stakeholder", row.Matter.LeadId))
            .Description("Matters that the stakeholder with this key drives.");
        descriptor.Field("raisedBy", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("stakeholder", row.Matter.RaisedById))
            .Description("Matters that the stakeholder with this key has raised.");
        descriptor.Field("at", (KeyFilterInput given) => given.Keys() is null ? null : row => row.Matter.Steps.Any(step => given.Has("place", step.Place.Id)))
            .Description("Matters with a step, taken or planned, at the arena, body, organization, unit or post with this key.");
        descriptor.Field(row => row.State).Description("Where the matter stands on the day (läge).");
        descriptor.Field(row => row.Title).Description("What the matter is called (rubrik).");
        descriptor.Field(row => row.DiaryNumber).Description("Its number in the register of the organization that keeps it (diarienummer), for example RS/668/2021.");
    }
}

/// <summary>By what matters are sorted.</summary>
internal sealed class MatterSortInput : SortInputType<MatterRow>
{
    protected override void Configure(ISortInputTypeDescriptor<MatterRow> descriptor)
    {
        descriptor.Name("MatterSortInput").BindFieldsExplicitly().InMemory();
        descriptor.Field(row => row.Title).Description("What the matter is called (rubrik).");
        descriptor.Field(row => row.DiaryNumber).Description("Its number in the register of the organization that keeps it (diarienummer).");
    }
}

internal static class MatterKeys
{
    private static readonly Dictionary<string, string[]> Prefixes = new()
    {
        ["topic"] = ["topic"],
        ["stakeholder"] = ["org", "group", "unit", "body", "post"],
        ["place"] = ["arena", "body", "org", "unit", "post"],
    };

    /// <exception cref="GraphQLException">UNKNOWN_KEY: nothing of the type that is meant has one of the keys.</exception>
    public static Task<QueryContext<MatterRow>> WithKeysAsync(this QueryContext<MatterRow> query, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (owner, keys) => (IReadOnlyDictionary<string, object>)(await mediator.FindByKeysAsync(keys, Prefixes[owner], owner, cancellationToken))
            .ToDictionary(each => each.Key, each => owner switch { "topic" => new TopicId(each.Value), "stakeholder" => new StakeholderId(each.Value), _ => (object)each.Value }));
}
