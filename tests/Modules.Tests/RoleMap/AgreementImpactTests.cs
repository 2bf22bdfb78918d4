using System.Text.Json;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.RoleMap.Gaps;
using static Samverkan.Modules.Tests.RoleMap.SomeRoles;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>What ending an agreement on a day would leave open, with the product's own data and by the rules.</summary>
public sealed class AgreementImpactTests(RoleMapQuestionsTests.Seeds seeds) : IClassFixture<RoleMapQuestionsTests.Seeds>
{
    private const string Eight = "agreement-dialogues, area-courses, area-eu, area-labour-education, area-planning-climate, area-social, municipal-coordination, yearly-account";

    private const string Gap = "task { key } kind since { text } certainty cause { id } previous { holder { key } role } candidates { holder { key } standing period { text } }";

    [Fact]
    public async Task Ending_it_when_it_did_end_leaves_the_gaps_that_it_did_leave()
    {
        var impact = await AskAsync("RUN/34/2018", "2023-01-01", $"state certainty alreadyEndedOn {{ text }} gaps {{ {Gap} }} dependents {{ dependence agreement {{ key }} status {{ status }} }} obligations {{ key obligor {{ key }} beneficiary {{ key }} }}");
        var gaps = await seeds.QueryAsync($$"""{ gaps(asOf: "2023-01-01", first: 100, where: { cause: { eq: "agreement/RUN-34-2018" } }) { nodes { {{Gap}} } } }""");

        Assert.Equal(gaps.GetProperty("gaps").GetProperty("nodes").GetRawText(), impact.GetProperty("gaps").GetRawText());
        Assert.Equal(8, impact.GetProperty("gaps").GetArrayLength());
        Assert.Equal(("WOULD_END", "CERTAIN", null), (impact.Text("state"), impact.Text("certainty"), impact.Text("alreadyEndedOn")));
        Assert.Equal("agreement/RUN-305-2022 BUILDS_ON_IT PROPOSED", impact.Join("dependents", each => $"{each.GetProperty("agreement").Text("key")} {each.Text("dependence")} {each.GetProperty("status").Text("status")}"));
        Assert.Equal(2, impact.GetProperty("obligations").GetArrayLength());
        Assert.All(impact.GetProperty("obligations").EnumerateArray(), each => Assert.Equal(("org/region-jh", "group/lanets-kommuner"), (each.GetProperty("obligor").Text("key"), each.GetProperty("beneficiary").Text("key"))));
    }

    [Theory]
    [InlineData("2021-06-02")]
    [InlineData("2022-01-01")]
    [InlineData("2022-12-31")]
    public async Task Ending_it_earlier_would_leave_the_same_tasks_on_that_day(string endsOn)
    {
        var impact = await AskAsync("RUN/34/2018", endsOn, $"gaps {{ asOf {Gap} }}");

        Assert.Equal(Eight, impact.Join("gaps", gap => gap.GetProperty("task").Text("key")!["task/".Length..]));
        Assert.All(impact.GetProperty("gaps").EnumerateArray(), gap => Assert.Equal(
            (endsOn, endsOn, "BASIS_LAPSED", 0), (gap.Text("asOf"), gap.GetProperty("since").Text("text"), gap.Text("kind"), gap.GetProperty("candidates").GetArrayLength())));
    }

    [Fact]
    public async Task It_is_told_before_it_is_done()
    {
        await AskAsync("RUN/34/2018", "2022-01-01", "gaps { kind }");
        var gaps = await seeds.QueryAsync("""{ gaps(asOf: "2022-01-01", where: { cause: { eq: "agreement/RUN-34-2018" } }) { totalCount } }""");

        Assert.Equal(0, gaps.GetProperty("gaps").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("RUN/34/2018", "2023-01-02", "ALREADY_ENDED", "CERTAIN", "2023-01-01")]
    [InlineData("RUN/34/2018", "2024-05-01", "ALREADY_ENDED", "CERTAIN", "2023-01-01")]
    [InlineData("LS/1345/2014", "2021-06-02", "ALREADY_ENDED", "CERTAIN", "2019-01-01")]
    [InlineData("RUN/305/2022", "2023-06-01", "NOT_IN_FORCE", "UNCERTAIN", null)]
    [InlineData("RS/668/2021", "2022-03-04", "NOT_IN_FORCE", "CERTAIN", null)]
    public async Task There_is_nothing_to_end_where_it_does_not_hold(string diaryNumber, string endsOn, string state, string certainty, string? ended)
    {
        var impact = await AskAsync(diaryNumber, endsOn, "state certainty alreadyEndedOn { text } gaps { kind } dependents { dependence } obligations { key } followUps { key } followUpPlans { key }");

        Assert.Equal((state, certainty), (impact.Text("state"), impact.Text("certainty")));
        Assert.Equal(ended, impact.GetProperty("alreadyEndedOn") is { ValueKind: JsonValueKind.Object } day ? day.Text("text") : null);
        foreach (var list in new[] { "gaps", "dependents", "obligations", "followUps", "followUpPlans" }) Assert.Equal(0, impact.GetProperty(list).GetArrayLength());
    }

    [Theory]
    [InlineData("2021-01-01", "follow-up/fu-02, follow-up/fu-04", "follow-up-plan/RUN-2021")]
    [InlineData("2021-06-01", "follow-up/fu-02", "follow-up-plan/RUN-2021")]
    [InlineData("2021-07-01", "", "")]
    [InlineData("2023-01-01", "", "")]
    public async Task A_follow_up_is_open_until_it_is_done(string endsOn, string followUps, string plans)
    {
        var impact = await AskAsync("RUN/34/2018", endsOn, "followUps { key } followUpPlans { key }");

        Assert.Equal(followUps, impact.Join("followUps", each => each.Text("key")!));
        Assert.Equal(plans, impact.Join("followUpPlans", each => each.Text("key")!));
    }

    [Theory]
    [InlineData("RUN/34/2018", "2018-12-31", "PERIOD_REVERSED")]
    [InlineData("RUN/34/2018", "2019-01-01", "PERIOD_REVERSED")]
    [InlineData("RUN/34/2018", "1900-01-01", "PERIOD_REVERSED")]
    [InlineData("RS/482/2018", "2018-02-01", "PERIOD_REVERSED")]
    [InlineData("RS/668/2021", "2010-01-01", "PERIOD_REVERSED")]
    [InlineData("RUN/34/2018", "1599-12-31", "AS_OF_OUT_OF_RANGE")]
    [InlineData("RUN/34/2018", "0001-01-01", "AS_OF_OUT_OF_RANGE")]
    [InlineData("RUN/35/2018", "2023-01-01", "UNKNOWN_KEY")]
    [InlineData("", "2023-01-01", "UNKNOWN_KEY")]
    public async Task What_cannot_be_ended_is_refused(string diaryNumber, string endsOn, string code)
    {
        var error = (await seeds.Graph.AnswerAsync($$"""{ agreementImpact(diaryNumber: "{{diaryNumber}}", endsOn: "{{endsOn}}") { state } }""")).GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal(code, error.Text("code"));
        if (code == "UNKNOWN_KEY") Assert.Equal(3, error.GetProperty("nearest").GetArrayLength());
        else Assert.Equal("endsOn", error.GetProperty("inputPath")[0].GetString());
    }

    [Fact]
    public void What_rests_on_it_is_cut_off_the_day_before_and_all_else_left_alone()
    {
        var lapsed = new LapsedBases(new HashSet<NodeRef> { Basis("agreement") }, Day("2021-06-02"));
        var other = Assignment("region", "2019/..", basis: "other");
        var over = Assignment("region", "2019-01-01/2020-12-31", basis: "agreement");

        Assert.Same(other, lapsed.Of(other));
        Assert.Same(over, lapsed.Of(over));
        Assert.Equal("2019/2021-06-01", lapsed.Of(Assignment("region", "2019/..", basis: "agreement"))?.Validity.Period.Text);
        Assert.Null(lapsed.Of(Assignment("region", "2021-06-02/", standing: Standing.Proposed, basis: "agreement")));
    }

    [Fact]
    public void What_ended_by_itself_before_did_not_end_with_it()
    {
        var facts = new LapsedBases(new HashSet<NodeRef> { Basis("agreement") }, Day("2021-06-02")).In(On("2021-06-02"));

        Assert.Null(GapRules.Judge(Coordination, false, [Assignment("region", "2019-01-01/2020-12-31", basis: "agreement")], facts)?.Cause);
        Assert.Equal(Basis("agreement"), GapRules.Judge(Coordination, false, [Assignment("region", "2019-01-01/2021-06-01", basis: "agreement")], facts)?.Cause);
    }

    private async Task<JsonElement> AskAsync(string diaryNumber, string endsOn, string fields)
        => (await seeds.QueryAsync($$"""{ agreementImpact(diaryNumber: "{{diaryNumber}}", endsOn: "{{endsOn}}") { {{fields}} } }""")).GetProperty("agreementImpact");
}
