using System.Text.Json.Nodes;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>
/// Makes rows of a module's documents, and finds what is wrong with them. One class for each module, found by <c>AddModule</c>; one
/// object for each reading.
/// </summary>
public interface IRecordReader
{
    /// <summary>The name of the module's file without its ending, for example agreements.</summary>
    string Module { get; }

    /// <summary>For each beginning of the module's keys (up to the slash) the type's name in the graph: org is an Organization.</summary>
    IReadOnlyDictionary<string, string> KeyTypes { get; }

    /// <summary>The records that stand by themselves, in the order in which a file has them.</summary>
    IReadOnlyList<RecordKind> Kinds { get; }

    /// <summary>Where the rows belong.</summary>
    ModuleDb Db { get; }

    /// <summary>Reads documents into rows. What is wrong is gathered by the file; nothing read here is used when anything is wrong anywhere.</summary>
    /// <remarks>The same documents always give the same rows, with the same keys: so old rows are found again when a document changes.</remarks>
    /// <param name="file">With the documents, in an array for each kind.</param>
    IReadOnlyList<object> Read(SeedFile file);
}

/// <summary>A kind of records that stand by themselves; their parts are changed with them.</summary>
/// <param name="Collection">The array that holds them, for example agreements.</param>
/// <param name="Prefix">What their keys begin with, up to the slash.</param>
/// <param name="Owners">The members that say who answers for the record, from the document's top: an editor of that organization may change it. None: administrators only.</param>
public sealed record RecordKind(string Collection, string Prefix, params IReadOnlyList<string> Owners)
{
    /// <summary>
    /// Where a document, or a part of it, ties a stakeholder to something for a time, for example <c>$.seats[].stakeholder</c>: the object that has the
    /// reference has the period, and ends when the stakeholder does.
    /// </summary>
    public IReadOnlyList<string> Relations { get; init; } = [];

    /// <summary>Where a document says whose it is, for example <c>$.organization</c>: it can go on under somebody else.</summary>
    public IReadOnlyList<string> Belongings { get; init; } = [];

    /// <summary>How long a document as a whole holds.</summary>
    public Func<JsonObject, ValidPeriod> Lasts { get; init; } = PeriodsOfDocuments.PeriodOf;
}
