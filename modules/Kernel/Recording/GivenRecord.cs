using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Recording;

/// <summary>A record as somebody gives it: in a file, in a row of a sheet, in the input of a command.</summary>
/// <param name="Collection">The array that holds its kind, for example roleAssignments.</param>
/// <param name="Document">In the form of the seed files.</param>
/// <param name="File">Where it stands, for people.</param>
/// <param name="PlaceOf">From a JSON path below the record (<c>$.holder</c>) to the place in the file.</param>
/// <param name="IsPartial">Members that are left out stay as they are; arrays of parts with keys are merged by key, other arrays replaced. Otherwise the document replaces the one before.</param>
public sealed record GivenRecord(string Collection, JsonObject Document, string File, Func<string, string> PlaceOf, bool IsPartial = false)
{
    /// <summary>The key that the record has; empty when none can be read.</summary>
    public string Key => Documents.TextOf(Document, "key") ?? Documents.TextOf(Document, "addTo") ?? "";
}
