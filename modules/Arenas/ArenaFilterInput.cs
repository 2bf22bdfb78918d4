using System.Linq.Expressions;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

/// <summary>What arenas are filtered and sorted by on one day; it is never read, only asked about.</summary>
internal sealed class ArenaRow
{
    public required ArenaId Id { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required ArenaKind Kind { get; init; }

    public required ArenaLevel Level { get; init; }

    public required ParticipationMode ParticipationMode { get; init; }

    public required StakeholderId? Convener { get; init; }

    public required Clarity MandateClarity { get; init; }

    public required IEnumerable<TopicId> Topics { get; init; }

    public required IEnumerable<TopicId> MandateTopics { get; init; }

    public required IEnumerable<StakeholderId> Participants { get; init; }

    public required IEnumerable<ArenaName> Names { get; init; }

    /// <summary>The row of an arena that may exist on the day.</summary>
    public static Expression<Func<Arena, ArenaRow>> On(DateOnly asOf)
    {
        var day = asOf.DayNumber;
        return arena => new ArenaRow
        {
            Id = arena.Id,
            Key = arena.Key,
            Name = arena.SortName,
            Kind = arena.Kind,
            Level = arena.Level,
            ParticipationMode = arena.ParticipationMode,
            Convener = arena.Convener,
            MandateClarity =
                arena.Mandates.Any(mandate => mandate.Validity.FromDay <= day && mandate.Validity.UntilDay > day && mandate.Clarity == Clarity.Documented) ? Clarity.Documented
                : arena.Mandates.Any(mandate => mandate.Validity.FromDay <= day && mandate.Validity.UntilDay > day && mandate.Clarity == Clarity.Unclear) ? Clarity.Unclear
                : Clarity.Unknown,
            Topics = arena.Topics.Where(topic => topic.Validity.FromDay <= day && topic.Validity.UntilDay > day).Select(topic => topic.TopicId),
            MandateTopics = arena.Mandates.Where(mandate => mandate.Validity.FromDay <= day && mandate.Validity.UntilDay > day)
                .SelectMany(mandate => mandate.Topics).Select(topic => topic.TopicId),
            Participants = arena.Seats.Where(seat => seat.Validity.FromDay <= day && seat.Validity.UntilDay > day).Select(seat => seat.Stakeholder),
            Names = arena.Names,
        };
    }
}

/// <summary>By what arenas are filtered.</summary>
internal sealed class ArenaFilterInput : FilterInputType<ArenaRow>
{
    protected override void Configure(IFilterInputTypeDescriptor<ArenaRow> descriptor)
    {
        descriptor.Name("ArenaFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which arenas are meant, on the day that is asked about. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("topic", (KeyFilterInput given) => given.Keys() is null ? null
                : row => row.Topics.Any(topic => given.Has("topic", topic)) || row.MandateTopics.Any(topic => given.Has("topic", topic)))
            .Description("It treats this topic on the day (sakområde), by its key: as one of its own topics, or in a mandate.");
        descriptor.Field("participant", (KeyFilterInput given) => given.Keys() is null ? null : row => row.Participants.Any(holder => given.Has("participant", holder)))
            .Description("This stakeholder takes part on the day (deltagare), by its key: with a seat of its own, or as a member of a group that has one.");
        descriptor.Field("convener", (KeyFilterInput given) => given.Keys() is null ? null : row => given.Has("convener", row.Convener))
            .Description("Who calls the others together (sammankallande), by its key.");
        descriptor.Field(row => row.Names).Type<ArenaNameFilterInput>().Description("Names that it has or has had (namn).");
        descriptor.Field(row => row.Kind).Description("What sort of arena it is (arenatyp).");
        descriptor.Field(row => row.Level).Description("On which level those meet who take part (nivå).");
        descriptor.Field(row => row.MandateClarity).Description("How clear the mandate is on the day (tydlighet).");
        descriptor.Field(row => row.ParticipationMode).Description("How one can take part (deltagandeform).");
    }
}

/// <summary>By what names of arenas are filtered.</summary>
internal sealed class ArenaNameFilterInput : FilterInputType<ArenaName>
{
    protected override void Configure(IFilterInputTypeDescriptor<ArenaName> descriptor)
    {
        descriptor.Name("ArenaNameFilterInput").BindFieldsExplicitly();
        descriptor.Field(name => name.Text).FoldedIn(name => name.FoldedText).Description("The name (namn).");
        descriptor.Field(name => name.Use).Description("How it is used (namnslag).");
    }
}

/// <summary>By what arenas are sorted.</summary>
internal sealed class ArenaSortInput : SortInputType<ArenaRow>
{
    protected override void Configure(ISortInputTypeDescriptor<ArenaRow> descriptor)
    {
        descriptor.Name("ArenaSortInput").BindFieldsExplicitly();
        descriptor.Field(row => row.Name).FoldedIn(row => row.Name).Description("The first official name, else the first one (namn).");
    }
}
