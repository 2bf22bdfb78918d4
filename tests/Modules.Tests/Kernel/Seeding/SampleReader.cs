using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Seeding;

internal sealed class SampleReader(SampleDb db) : IRecordReader
{
    public string Module => "sample";

    public IReadOnlyDictionary<string, string> KeyTypes { get; } = new Dictionary<string, string> { ["sample"] = "Sample", ["doc"] = "SourceDocument" };

    public IReadOnlyList<RecordKind> Kinds { get; } = [new("documents", "doc"), new("samples", "sample")];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file)
    {
        foreach (var document in file.Records("documents")) document.Key("doc");
        var rows = new List<object>();
        foreach (var record in file.Records("samples"))
        {
            var parts = record.Records("parts").Select(Part).ToList();
            if (record.Make(() => Of(record, parts)) is not { } sample) continue;
            rows.Add(sample);
            rows.AddRange(record.Citations(sample.Id.Value));
        }

        return rows;
    }

    // The same document gives the same rows, so that they are found again.
    private static SamplePart Part(SeedRecord part)
        => new() { Id = new AgreementAreaId(SeedId.For("SamplePart", part.Text("name"))), Name = part.Text("name"), Holds = part.Validity() };

    private static Sample Of(SeedRecord record, List<SamplePart> parts) => new()
    {
        Id = new AgreementId(record.Key("sample").Id),
        Key = record.Text("key"),
        NameFolded = Folding.Fold(record.Text("name")),
        Validity = record.Validity(),
        Standing = record.Enum<Standing>("standing"),
        OccurredOn = record.OptionalDate("occurredOn"),
        Basis = record.OptionalReference("basis", "sample")?.Node,
        DiaryNumber = record.OptionalText("diaryNumber") is { } raw ? new DiaryNumber(raw) : null,
        Tags = record.Texts("tags"),
        Parts = record.Flag("good") || record.OptionalNumber("size") is null ? parts : throw new ArgumentException("A sample is good or has a size (INV-99)."),
    };
}

internal sealed record SampleIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<AgreementId>>;

internal sealed class SampleIdsByKeysHandler(SampleDb db) : IRequestHandler<SampleIdsByKeys, KeysFound<AgreementId>>
{
    public async Task<KeysFound<AgreementId>> Handle(SampleIdsByKeys request, CancellationToken cancellationToken)
    {
        var all = await db.Samples.ToDictionaryAsync(sample => sample.Key, sample => sample.Id, cancellationToken);
        return new KeysFound<AgreementId>(
            all.Where(sample => request.Keys.Contains(sample.Key)).ToDictionary(),
            request.Keys.Where(key => !all.ContainsKey(key)).ToDictionary(key => key, key => NearestKeys.To(key, all.Keys)));
    }
}
