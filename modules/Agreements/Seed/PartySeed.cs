using Samverkan.Agreements.Parties;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>Reads the parties of an agreement, each with its citations.</summary>
internal static class PartySeed
{
    public static IEnumerable<object> Parties(SeedRecord record, AgreementId id)
    {
        var rows = new List<object>();
        var read = new List<AgreementParty>();
        foreach (var (i, party) in record.Records("parties").Index())
        {
            var stakeholder = party.Reference("stakeholder", "org", "group");
            var before = read.FindAll(other => other.StakeholderId.Value == stakeholder.Id);

            // Who comes back after having left is a party anew.
            var again = before.Count == 0 ? "" : $"/{before.Count + 1}";
            var recordId = SeedId.For("AgreementParty", $"{id.Value:N}/{stakeholder.Key}{again}");
            var one = new AgreementParty
            {
                AgreementId = id,
                Order = party.Place(i),
                StakeholderId = new(stakeholder.Id),
                IsGroup = stakeholder.Key.StartsWith("group/", StringComparison.Ordinal),
                Capacity = party.Enum<PartyCapacity>("capacity"),
                Validity = party.Validity(),
                RecordId = recordId,
            };
            if (before.Exists(other => Math.Max(other.Validity.FromDay, one.Validity.FromDay) < Math.Min(other.Validity.UntilDay, one.Validity.UntilDay)))
                party.FaultOf("stakeholder", $"{stakeholder.Key} is a party already.", "each party once at a time", FaultKind.Overlap, null, stakeholder.Key);

            read.Add(one);
            rows.Add(one);
            rows.AddRange(party.Citations(recordId));
        }

        if (read.Select(party => party.StakeholderId).Distinct().Count() < 2)
            record.FaultOf("parties", "An agreement has fewer than two parties (INV-15).", "two organizations or groups at least");
        return rows;
    }
}
