using System.Globalization;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>The lives of the agreements of the register, as the sources tell them, and what the tests say of them in short.</summary>
internal static class Lives
{
    public static AgreementLife Cooperation2015 { get; } = Life("LS/1345/2014", "2015-01-01/2018-12-31",
        Event(AgreementEventKind.EnteredIntoForce, "2015-01-01"),
        Event(AgreementEventKind.Revised, "2018"),
        Event(AgreementEventKind.Replaced, "2019-01-01", effectiveOn: "2019-01-01"));

    public static AgreementLife Cooperation2019 { get; } = Life("RUN/34/2018", "2019-01-01/2021-12-31",
        Event(AgreementEventKind.Adopted, "2018-06"),
        Event(AgreementEventKind.EnteredIntoForce, "2019-01-01"),
        Event(AgreementEventKind.Extended, "2020-12", newLastDay: "2022-12-31"),
        Event(AgreementEventKind.ReviewOrdered, "2020-12"),
        Event(AgreementEventKind.Reviewed, "2021", knownBy: "2021-06-02"),
        Event(AgreementEventKind.NoticeGiven, null, knownBy: "2022-06-07", effectiveOn: "2023-01-01"))
        .Seen("2021-06-02", AgreementStatus.InForce)
        .Seen("2022-06-07", AgreementStatus.InForceUnderNotice);

    public static AgreementLife Transition2023 { get; } = Life("RUN/305/2022", "2023-01-01/<=2023-09", Event(AgreementEventKind.Proposed, "2022-06-07"))
        .Seen("2022-06-07", AgreementStatus.Proposed);

    public static AgreementLife CountyBoard2018 { get; } = Life("RS/482/2018", "2018-02/",
        Event(AgreementEventKind.Concluded, "2018-02"),
        Event(AgreementEventKind.ReviewOrdered, "2021"))
        .Seen("2022-03-03", AgreementStatus.InForce);

    public static AgreementLife Handshake2022 { get; } = Life("RS/668/2021", "/",
        Event(AgreementEventKind.Drafted, null, knownBy: "2022-03-03"),
        Event(AgreementEventKind.Proposed, "2022-03-03"))
        .Seen("2022-03-03", AgreementStatus.Proposed);

    public static AgreementLife Handshake2022Signed { get; } = Handshake2022.With(Event(AgreementEventKind.Signed, null));

    public static AgreementLife SeatDivision2020 { get; } = Life("RUN/123/2020", "/", Event(AgreementEventKind.Concluded, null, knownBy: "2020-03-30"))
        .Seen("2020-03-30", AgreementStatus.InForce)
        with
    { Leader = Cooperation2019 };

    public static AgreementLife Life(string diaryNumber, string term, params AgreementEvent[] events) => new()
    {
        Id = new AgreementId(Guid.CreateVersion7()),
        DiaryNumber = diaryNumber,
        OriginalTerm = ValidPeriod.Parse(term),
        Events = events,
    };

    public static AgreementLife With(this AgreementLife life, params AgreementEvent[] events) => life with { Events = [.. life.Events, .. events] };

    public static AgreementLife Seen(this AgreementLife life, string on, AgreementStatus status) => life with
    {
        Attestations = [.. life.Attestations, new Attestation { AgreementId = life.Id, Order = life.Attestations.Count, On = PartialDate.Parse(on), Status = status }],
    };

    public static AgreementEvent Event(
        AgreementEventKind kind, string? occurredOn, string? knownBy = null, string? effectiveOn = null, string? newLastDay = null) => new()
    {
        Id = new AgreementEventId(Guid.CreateVersion7()),
        Key = $"event/{kind}",
        AgreementId = default,
        Order = 0,
        Kind = kind,
        OccurredOn = occurredOn is null ? null : PartialDate.Parse(occurredOn),
        KnownNoLaterThan = knownBy is null ? null : Day(knownBy),
        EffectiveOn = effectiveOn is null ? null : PartialDate.Parse(effectiveOn),
        NewLastDay = newLastDay is null ? null : Day(newLastDay),
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Status and certainty on a day in one text, for example "IN_FORCE CERTAIN"; "- CERTAIN" where nothing has happened.</summary>
    public static string On(this AgreementLife life, string day)
    {
        var state = AgreementStatusRules.On(life, Day(day));
        var reason = state.EndReason is { } one ? $" {one}" : "";
        return $"{state.Status?.ToString() ?? "-"}{reason} {state.Certainty}";
    }

    /// <summary>The term on a day in one text: the period, then "or" and the alternatives.</summary>
    public static string? TermOn(this AgreementLife life, string day)
        => AgreementStatusRules.TermOn(life, Day(day)) is { } term ? string.Join(" or ", term.Alternatives.Prepend(term.Period)) : null;
}
