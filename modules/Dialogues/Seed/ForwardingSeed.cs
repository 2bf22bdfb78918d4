using Samverkan.Dialogues.Forwardings;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

internal static class ForwardingSeed
{
    /// <summary>One of <c>forwardings</c>, with its citations.</summary>
    public static IEnumerable<object> Forwarding(SeedRecord record)
    {
        var key = record.Key("forwarding");
        var what = record.Reference("what", "finding", "need");
        var forwarding = new Forwarding
        {
            Id = new(key.Id),
            Key = key.Key,
            What = what.Node,
            WhatId = what.Id,
            ForwardedBy = new(record.Reference("forwardedBy", FindingSeed.Stakeholders).Id),
            ForwardedTo = new(record.Reference("forwardedTo", FindingSeed.Stakeholders).Id),
            OccurredOn = record.OptionalDate("occurredOn"),
            Answer = record.OptionalText("answer"),
            State = record.Enum<ForwardingState>("state"),
        };
        if (forwarding.Answer is not null != (forwarding.State == ForwardingState.Answered))
            record.Fault("State and answer do not say the same.", "an answer when it is ANSWERED, and none otherwise");
        return [forwarding, .. record.Citations(key.Id)];
    }
}
