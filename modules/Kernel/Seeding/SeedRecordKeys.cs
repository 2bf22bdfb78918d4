using System.Text.RegularExpressions;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Seeding;

/// <summary>The key of a record, the keys that it points at, and its citations.</summary>
public sealed partial class SeedRecord
{
    private const int MostQuotedWords = 15;

    /// <summary>The key that the record declares, which no other record may have.</summary>
    /// <param name="prefixes">What it may begin with, up to the slash.</param>
    public SeedReference Key(params string[] prefixes)
    {
        var key = KeyOf(Text("key"), PathOf("key"), prefixes);
        if (key.Type.Length > 0) file.Reading.Declare(file, PathOf("key"), key.Key);
        return key;
    }

    /// <summary>The key of another record, of any module, which must be there.</summary>
    /// <param name="name">Of the member.</param>
    /// <param name="prefixes">What it may begin with, up to the slash; anything when none is given.</param>
    public SeedReference Reference(string name, params string[] prefixes)
        => OptionalReference(name, prefixes) ?? Missing(name, $"the key of another record, beginning with {Words(prefixes)}", new SeedReference("", ""));

    /// <summary>The key of another record, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    /// <param name="prefixes">What it may begin with, up to the slash; anything when none is given.</param>
    public SeedReference? OptionalReference(string name, params string[] prefixes)
        => OptionalText(name) is { } text ? Referred(text, PathOf(name), prefixes) : null;

    /// <summary>The keys of other records; none when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    /// <param name="prefixes">What they may begin with, up to the slash; anything when none is given.</param>
    public IReadOnlyList<SeedReference> References(string name, params string[] prefixes)
        => [.. Elements(name).Select(element => Referred(TextOf(element.Json, element.Path), element.Path, prefixes))];

    /// <summary>The citations of the record (INV-06), which belong into the module's own table of citations.</summary>
    /// <param name="recordId">The id of the record that they support.</param>
    /// <param name="required">Whether there must be one at least; parts of a record can rest on the citations of the whole.</param>
    public IReadOnlyList<Citation> Citations(Guid recordId, bool required = true)
    {
        var citations = Records("citations");
        if (required && citations.Count == 0) Missing("citations", "one citation at least (INV-06)", 0);

        return [.. citations.Select((citation, i) => citation.Citation(recordId, i))];
    }

    private Citation Citation(Guid recordId, int order)
    {
        var citation = new Citation
        {
            Id = SeedId.For("Citation", $"{recordId:N}/{order}"),
            RecordId = recordId,
            Order = order,
            Document = new DocumentId(Reference("document", "doc").Id),
            Locator = OptionalText("locator"),
            Phrase = OptionalText("phrase"),
            Evidence = Enum<Evidence>("evidence"),
            Rule = OptionalText("rule"),
            Field = OptionalText("field"),
        };
        if (citation is { Rule: null, Evidence: not Evidence.Stated }) Missing("rule", "the rule by which it was derived or assumed (INV-06)", 0);
        if (citation.Phrase?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostQuotedWords)
            file.Fault(PathOf("phrase"), "The quotation is too long.", $"{MostQuotedWords} words at most");
        return citation;
    }

    private SeedReference Referred(string text, string at, string[] prefixes)
    {
        var key = KeyOf(text, at, prefixes);
        if (key.Type.Length > 0) file.Reading.Refer(file, at, key.Key);
        return key;
    }

    private SeedReference KeyOf(string text, string at, string[] prefixes)
    {
        var type = file.Reading.TypeOf(text);
        var known = type.Length > 0 && KeyForm().IsMatch(text) && (prefixes.Length == 0 || prefixes.Contains(text.Split('/')[0]));
        if (!known && text.Length > 0) file.Fault(at, $"'{text}' cannot be a key here.", $"{Words(prefixes)}, a slash, and letters, figures and hyphens");
        return known ? new SeedReference(text, type) : new SeedReference(text, "");
    }

    private string Words(string[] prefixes) => string.Join(" or ", prefixes.Length > 0 ? prefixes : file.Reading.Prefixes);

    [GeneratedRegex(@"\A[a-z-]+/[A-Za-z0-9.-]+\z")]
    private static partial Regex KeyForm();
}
