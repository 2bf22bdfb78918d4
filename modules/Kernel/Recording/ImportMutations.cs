using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>What is told to import records.</summary>
public record ImportRecordsInput
{
    /// <summary>An object of arrays in the form of the files (poster): <c>{"organizations": [{"key": "org/x", ...}]}</c>. A record replaces the one with its key.</summary>
    public required JsonElement Records { get; init; }

    /// <summary>Whether members that are left out stay as they are (delvis); otherwise they are gone.</summary>
    public bool? IsPartial { get; init; }

    /// <summary>Why it is imported (motivering), kept in the history.</summary>
    public string? Reason { get; init; }
}

/// <summary>What is told to see what an import would do: the same as for the import.</summary>
public sealed record PreviewImportInput : ImportRecordsInput;

/// <summary>What an import has come to, or would come to (import).</summary>
/// <param name="Created">Records that were not there (nya).</param>
/// <param name="Changed">Records that are others now (ändrade).</param>
/// <param name="Unchanged">Records that are as they were (oförändrade).</param>
[GraphQLName("ImportOutcome")]
public sealed record ImportOutcome(int Created, int Changed, int Unchanged);

[MutationType]
[Authorize(Policies.Editor)]
internal static class ImportMutations
{
    private const int MostErrors = 200;

    /// <summary>Imports records in the form of the files (importera): all of them, or none. The same records a second time change nothing.</summary>
    /// <param name="input">The records.</param>
    /// <param name="user">Who asks; editors import what their organization answers for.</param>
    /// <param name="services">Of the operation.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ImportOutcome>> ImportRecordsAsync(ImportRecordsInput input, ClaimsPrincipal user, IServiceProvider services, CancellationToken cancellationToken)
        => RunAsync(input, user, services, isPreview: false, cancellationToken);

    /// <summary>Says what importRecords would do with the same input, and writes nothing (förhandsgranska import).</summary>
    /// <param name="input">The records.</param>
    /// <param name="user">Who asks; the same rights are needed as for the import.</param>
    /// <param name="services">Of the operation.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [RecordErrors]
    public static Task<FieldResult<ImportOutcome>> PreviewImportAsync(PreviewImportInput input, ClaimsPrincipal user, IServiceProvider services, CancellationToken cancellationToken)
        => RunAsync(input, user, services, isPreview: true, cancellationToken);

    private static async Task<FieldResult<ImportOutcome>> RunAsync(ImportRecordsInput input, ClaimsPrincipal user, IServiceProvider services, bool isPreview, CancellationToken cancellationToken)
    {
        var faults = new List<SeedFault>();
        if (input.Reason is { } reason && PersonalData.FaultOf(reason) is { } fault) faults.Add(new SeedFault("", "input.reason", fault, "posts and bodies, and no way to reach a person"));
        var collections = services.GetRequiredService<RecordKinds>().ByCollection.Keys;
        var given = SeedText.Read(JsonNode.Parse(input.Records.GetRawText()), "", [.. collections], faults)
            .Select(record => record with { IsPartial = input.IsPartial ?? false, PlaceOf = path => PlaceOf(record.PlaceOf(path)) }).ToList();
        var result = faults.Count > 0
            ? new ImportResult(0, 0, 0, [.. faults.Select(one => one.Path.StartsWith('$') ? one with { Path = PlaceOf(one.Path) } : one)])
            : await services.GetRequiredService<RegisterImport>().RunAsync(given, Caller.Of(user), isPreview ? "previewImport" : "importRecords", input.Reason, isPreview, null, cancellationToken);
        if (result.Faults.Any(one => one.Kind is FaultKind.Refused)) throw Recorder.Refused(Caller.Of(user));
        return result.Faults.Count > 0
            ? new FieldResult<ImportOutcome>(await services.GetRequiredService<ErrorMaker>().OfAsync([.. result.Faults.Take(MostErrors)], cancellationToken))
            : new FieldResult<ImportOutcome>(new ImportOutcome(result.Created, result.Changed, result.Unchanged)) { Warnings = result.Warnings };
    }

    private static string PlaceOf(string path) => "input.records" + path[1..];
}
