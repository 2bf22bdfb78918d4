using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Modules.Tests.Arenas;

/// <summary>What follows from mandates, and when a decision was made without one.</summary>
public sealed class MandateRulesTests
{
    [Theory]
    [InlineData(Clarity.Unknown)]
    [InlineData(Clarity.Unknown, Clarity.Unknown, Clarity.Unknown)]
    [InlineData(Clarity.Unclear, Clarity.Unknown, Clarity.Unclear)]
    [InlineData(Clarity.Documented, Clarity.Unclear, Clarity.Documented, Clarity.Unknown)]
    public void A_mandate_is_as_clear_as_the_clearest_of_its_parts(Clarity whole, params Clarity[] parts) => Assert.Equal(whole, MandateRules.ClarityOf(parts));

    [Theory]
    [InlineData("2019-03-01", "2019-01-01/2019-12-31", false)]
    [InlineData("2018-12-31", "2019-01-01/2019-12-31", true)]
    [InlineData("2020-01-01", "2019-01-01/2019-12-31", true)]
    [InlineData("2018", "2018-06-15/..", false)]
    [InlineData("2018-05", "2018-06-15/..", true)]
    [InlineData("2019-03-01", "/", false)]
    [InlineData(null, "2021-01-01/..", false)]
    [InlineData(null, "2023-01-01/..", true)]
    [InlineData(">=2017", "2017-01-01/2018-12-31", true)]
    [InlineData(">=2017", "2021-01-01/2021-12-31", false)]
    public void The_mandate_must_be_possible_on_a_day_that_the_decision_can_have_been_made(string? decidedOn, string mandate, bool warned)
        => Assert.Equal(warned, IsWithoutMandate(decidedOn, mandate));

    [Fact]
    public void Without_any_mandate_every_decision_is_warned_of() => Assert.True(IsWithoutMandate("2019-03-01"));

    [Theory]
    [InlineData("2021-06-03")]
    [InlineData("2022")]
    public void What_has_not_been_decided_yet_is_no_matter_of_the_day(string decidedOn) => Assert.False(IsWithoutMandate(decidedOn));

    private static bool IsWithoutMandate(string? decidedOn, params string[] mandates)
    {
        var decision = new DecisionView
        {
            Id = new DecisionId(Guid.CreateVersion7()),
            Key = "decision/some",
            DecidedByIds = [],
            DecidedOn = decidedOn is null ? null : PartialDate.Parse(decidedOn),
            Kind = DecisionKind.Other,
            Summary = "Something",
            Standing = Standing.Established,
            Subjects = [],
        };
        return MandateRules.IsWithoutMandate(decision, mandates.Select(period => new Validity(ValidPeriod.Parse(period))), new DateOnly(2021, 6, 2));
    }
}
