using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Stakeholders.Posts;

namespace Samverkan.Stakeholders.Seed;

/// <summary>Reads stakeholders.json.</summary>
internal sealed class StakeholdersReader(StakeholdersDb db) : IRecordReader
{
    private readonly List<object> rows = [];

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

    public IReadOnlyList<RecordKind> Kinds { get; } =
    [
        new("organizations", "org"),
        new("groups", "group") { Relations = ["$.memberships[].organization"] },
        new("units", "unit", "organization") { Relations = ["$.parents[].unit"], Belongings = ["$.organization"] },
        new("bodies", "body", "principals") { Relations = ["$.parents[].body"], Belongings = ["$.principals[]"] },
        new("posts", "post", "of") { Belongings = ["$.of"] },
        new("changes", "change", "originals"),
        new("termsOfOffice", "term"),
    ];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file)
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

        return rows;
    }

    private void ReadEach(
        SeedFile file, string name, string prefix, Func<SeedRecord, SeedReference, Stakeholder> read, Func<SeedRecord, StakeholderId, IEnumerable<object>> relations)
    {
        foreach (var record in file.Records(name))
        {
            var key = record.Key(prefix);
            rows.Add(read(record, key));
            rows.AddRange(relations(record, new StakeholderId(key.Id)));
            rows.AddRange(record.Citations(key.Id));
        }
    }
}
