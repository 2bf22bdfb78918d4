using Samverkan.Kernel.Seeding;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Agreements;

/// <summary>Data that breaks a rule of agreements is refused with the rule's number.</summary>
public sealed class AgreementRuleFaultTests
{
    [Fact]
    public async Task The_rules_of_agreements_are_kept_by_the_reader_of_the_seeds()
    {
        var faults = await FaultsAsync(agreements => agreements
            .Replace("\"newLastDay\": \"2022-12-31\"", "\"newLastDay\": \"2021-12-31\"", StringComparison.Ordinal)
            .Replace("\"effectiveOn\": \"2023-01-01\",", "", StringComparison.Ordinal)
            .Replace("\"stakeholder\": \"org/kommunforbundet-jh\"", "\"stakeholder\": \"org/region-jh\"", StringComparison.Ordinal)
            .Replace("\"month\": 12", "\"month\": 13", StringComparison.Ordinal));

        Assert.Equal(
            
            [
                "$.agreements[1].events[2].newLastDay INV-16", "$.agreements[1].events[5].effectiveOn INV-16", "$.agreements[2].parties INV-15",
                "$.agreements[2].parties[1].stakeholder org/region-jh is a party already.", "$.agreements[4].annualPlans[0].meetings[1] There is no month 13.",
            ],
            faults.Select(fault => $"{fault.Path} {(fault.Message.Contains("INV-", StringComparison.Ordinal) ? fault.Message.Split('(', ')')[1] : fault.Message)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rules_among_agreements_are_asked_when_each_is_right_in_itself()
    {
        var faults = await FaultsAsync(agreements => agreements
            .Replace("\"originalTerm\": \"2019-01-01/2021-12-31\"", "\"originalTerm\": \"2018-12-31/2021-12-31\"", StringComparison.Ordinal)
            .Replace("\"originalTerm\": \"2018-02/\"", "\"originalTerm\": \"2018-02/\", \"coTerminousWith\": \"agreement/RS-482-2018\"", StringComparison.Ordinal));

        Assert.Equal(["$.agreements[1].originalTerm INV-05", "$.agreements[3] INV-17"], faults.Select(fault => $"{fault.Path} {fault.Invariant}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_question_that_nobody_asked_cannot_be_closed()
    {
        var fault = Assert.Single(await FaultsAsync(agreements => agreements.Replace("Hur finansierades överenskommelsen?", "Vem betalade?", StringComparison.Ordinal), "public-pages"));

        Assert.Equal(("public-pages/agreements.json", "$.agreements[0].closes[0]"), (fault.File, fault.Path));
        Assert.Contains("no open question 'Vem betalade?'", fault.Message, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<SeedFault>> FaultsAsync(Func<string, string> change, string changed = "jamtland-harjedalen")
        => ChangedSeed.FaultsAsync("agreements.json", change, changed);
}
