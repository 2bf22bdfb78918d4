using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Recording;

/// <summary>What is done with documents whatever they are about.</summary>
public static class Documents
{
    // Swedish letters stay readable in the database, and nothing of it is put into a page as it is.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as text, as it is stored.</summary>
    public static string Write(JsonNode document) => document.ToJsonString(Plain);

    /// <summary>The document of a text that <see cref="Write"/> has made.</summary>
    public static JsonObject Read(string text) => JsonNode.Parse(text)!.AsObject();

    /// <summary>A copy that can be changed.</summary>
    public static JsonObject Copy(this JsonObject document) => document.DeepClone().AsObject();

    /// <summary>A member that is a text; null when it is none, or not there.</summary>
    public static string? TextOf(this JsonObject document, string member)
        => document.TryGetPropertyValue(member, out var value) && value is JsonValue text && text.TryGetValue<string>(out var found) ? found : null;

    /// <summary>The objects of a member that is an array; none when it is not there.</summary>
    public static IEnumerable<JsonObject> PartsOf(this JsonObject document, string member)
        => document[member] is JsonArray array ? array.OfType<JsonObject>() : [];

    /// <summary>The keys that a member names, whether it is one or a list.</summary>
    public static IEnumerable<string> KeysOf(this JsonObject document, string member) => document[member] switch
    {
        JsonValue one when one.TryGetValue<string>(out var key) => [key],
        JsonArray many => many.OfType<JsonValue>().Select(each => each.TryGetValue<string>(out var key) ? key : "").Where(key => key.Length > 0),
        _ => [],
    };

    /// <summary>The array of a member, made when it is not there.</summary>
    public static JsonArray ArrayOf(this JsonObject document, string member)
    {
        if (document[member] is JsonArray known) return known;
        var made = new JsonArray();
        document[member] = made;
        return made;
    }

    /// <summary>The part with a key, however deep; the document itself when the key is its own; null when there is none.</summary>
    public static JsonObject? Find(this JsonObject document, string key) => KeyedIn(document).FirstOrDefault(each => each.Key == key).Part;

    /// <summary>The document and all its parts that have keys.</summary>
    public static IEnumerable<(string Key, JsonObject Part)> KeyedIn(JsonObject document)
    {
        if (document.TextOf("key") is { } key) yield return (key, document);
        foreach (var below in document.SelectMany(member => member.Value is JsonArray array ? array.OfType<JsonObject>() : member.Value is JsonObject one ? [one] : []).SelectMany(KeyedIn))
            yield return below;
    }

    /// <summary>
    /// Adds a record of a later set to a document: its lists come after those that are there, and questions that it closes are gone.
    /// </summary>
    /// <returns>For each element that was added, its path in the document and in the addition.</returns>
    public static List<(string Merged, string Given)> AddTo(JsonObject document, JsonObject addition)
    {
        var places = new List<(string, string)>();
        foreach (var (name, value) in addition.Where(member => member.Key is not "addTo" and not "closes"))
        {
            if (value is not JsonArray added)
            {
                document[name] = value?.DeepClone();
                places.Add(($"$.{name}", $"$.{name}"));
                continue;
            }

            var list = document.ArrayOf(name);
            foreach (var (i, element) in added.Index())
            {
                places.Add(($"$.{name}[{list.Count}]", $"$.{name}[{i}]"));
                list.Add(element?.DeepClone());
            }
        }

        return places;
    }

    /// <summary>Lays a partial document over one: members replace members, parts with keys are merged by key.</summary>
    /// <returns>For each part that was given, its path in the document and in what was given.</returns>
    public static List<(string Merged, string Given)> Overlay(JsonObject document, JsonObject given)
    {
        var places = new List<(string, string)>();
        foreach (var (name, value) in given)
        {
            if (value is JsonArray parts && parts.Count > 0 && parts.All(part => part is JsonObject keyed && keyed.TextOf("key") is not null)) OverlayParts(document.ArrayOf(name), parts, name, places);
            else if (value is null) document.Remove(name);
            else document[name] = value.DeepClone();
        }

        return places;
    }

    /// <summary>Of a record that is new nothing can be taken away: what a partial document says so of is left out, in its parts too.</summary>
    public static void RemoveNulls(JsonObject given)
    {
        foreach (var name in given.Where(member => member.Value is null).Select(member => member.Key).ToList()) given.Remove(name);
        foreach (var part in given.SelectMany(member => member.Value is JsonArray array ? array.OfType<JsonObject>() : [])) RemoveNulls(part);
    }

    private static void OverlayParts(JsonArray list, JsonArray parts, string name, List<(string, string)> places)
    {
        foreach (var (i, part) in parts.Index())
        {
            var key = part!.AsObject().TextOf("key");
            var at = list.Index().FirstOrDefault(each => each.Item is JsonObject known && known.TextOf("key") == key, (-1, null)).Index;
            if (at < 0)
            {
                at = list.Count;
                var added = part.AsObject().Copy();
                RemoveNulls(added);
                list.Add(added);
            }
            else
            {
                Overlay(list[at]!.AsObject(), part.AsObject());
            }

            places.Add(($"$.{name}[{at}]", $"$.{name}[{i}]"));
        }
    }
}
