using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Posts;

namespace Samverkan.Stakeholders.Seed;

/// <summary>Reads stakeholders.json.</summary>
internal sealed class StakeholdersSeeder(StakeholdersDb db) : ISeeder
{
    private readonly List<object> rows = [];
    private readonly List<(StakeholderId Id, IReadOnlyList<PartialDate> Days)> attestations = [];

    public string Module => "stakeholders";

    public IReadOnlyDictionary<string, string> KeyTypes { get; } = new Dictionary<string, string>
    {
        ["org"] = "Organization",
        ["group"] = "OrganizationGroup",
        ["unit"] = "Unit",
        ["body"] = "Body",
        ["post"] = "Post",
        ["change"] = "ChangeEvent",
        ["term"] = "TermOfOffice",
    };

    public void Read(SeedFile file)
    {
        ReadEach(file, "organizations", "org", StakeholderRecords.Organization, StakeholderRecords.NoRelations);
        ReadEach(file, "groups", "group", StakeholderRecords.Group, StakeholderRecords.Memberships);
        ReadEach(file, "units", "unit", StakeholderRecords.Unit, StakeholderRecords.UnitParents);
        ReadEach(file, "bodies", "body", StakeholderRecords.Body, StakeholderRecords.BodyParents);
        ReadEach(file, "posts", "post", StakeholderRecords.Post, StakeholderRecords.Occupancies);
        foreach (var record in file.Records("changes"))
        {
            var key = record.Key("change");
            rows.Add(StakeholderRecords.Change(record, key));
            rows.AddRange(record.Citations(key.Id));
        }

        foreach (var record in file.Records("termsOfOffice"))
        {
            var key = record.Key("term");
            rows.Add(new TermOfOffice { Id = new(key.Id), Key = key.Key, Name = record.Text("name"), Validity = record.Validity() });
            rows.AddRange(record.Citations(key.Id));
        }
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);

        foreach (var (id, days) in attestations)
            (await db.Stakeholders.SingleAsync(stakeholder => stakeholder.Id == id, cancellationToken)).Attest(days);
        await db.SaveChangesAsync(cancellationToken);
    }

    // A later set adds to a stakeholder by more relations, more citations, and more days on which it was seen.
    private void ReadEach(
        SeedFile file, string name, string prefix, Func<SeedRecord, SeedReference, Stakeholder> read, Func<SeedRecord, StakeholderId, IEnumerable<object>> relations)
    {
        foreach (var record in file.Records(name))
        {
            var isAddition = record.IsAddition;
            var key = isAddition ? record.AddTo(prefix) : record.Key(prefix);
            if (isAddition) attestations.Add((new StakeholderId(key.Id), record.Dates("attestedOn")));
            else rows.Add(read(record, key));

            rows.AddRange(relations(record, new StakeholderId(key.Id)));
            rows.AddRange(record.Citations(key.Id));
        }
    }
}
