using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Meetings;

/// <summary>By what meetings are filtered.</summary>
internal sealed class MeetingFilterInput : FilterInputType<Meeting>
{
    protected override void Configure(IFilterInputTypeDescriptor<Meeting> descriptor)
    {
        descriptor.Name("MeetingFilterInput").BindFieldsExplicitly();
        descriptor.Description("Which meetings are meant. Members are joined by and; one that is left out filters nothing.");
        descriptor.Field("arena", (KeyFilterInput given) => given.Keys() is null ? null : meeting => given.Has("arena", meeting.ArenaId))
            .Description("Meetings of the arena with this key.");
        descriptor.Field(meeting => meeting.State).Description("Whether it is planned, was held or was called off (läge).");
        descriptor.Field(meeting => meeting.TakesPlaceOn).Description("The day of the meeting, or the day that it is planned for (dag); of a date that is not known to the day, its first possible day.");
        descriptor.Field(meeting => meeting.Mode).Description("Where those are who take part (mötesform).");
        descriptor.Field(meeting => meeting.RemoteParticipation).Description("Whether one could take part from somewhere else (deltagande på distans).");
    }
}

/// <summary>By what meetings are sorted.</summary>
internal sealed class MeetingSortInput : SortInputType<Meeting>
{
    protected override void Configure(ISortInputTypeDescriptor<Meeting> descriptor)
        => descriptor.Name("MeetingSortInput").BindFieldsExplicitly().Field(meeting => meeting.TakesPlaceOn)
            .Description("The day of the meeting, or the day that it is planned for (dag); of a date that is not known to the day, its first possible day.");
}

internal static class MeetingKeys
{
    /// <exception cref="GraphQLException">UNKNOWN_KEY: no arena has one of the keys.</exception>
    public static Task<QueryContext<Meeting>> WithKeysAsync(this QueryContext<Meeting> query, IMediator mediator, CancellationToken cancellationToken)
        => query.WithKeysAsync(async (_, keys) => (IReadOnlyDictionary<string, object>)(await mediator.FindByKeysAsync(keys, ["arena"], "arena", cancellationToken))
            .ToDictionary(each => each.Key, each => (object)new ArenaId(each.Value)));
}
