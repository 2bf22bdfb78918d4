using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>What the input of a command says, as members of a document, and where each of them stands in the input.</summary>
internal sealed class InputDocument
{
    private readonly IReadOnlyDictionary<string, string> keys;
    private readonly List<(string Path, string Place)> places = [];
    private string under = "$";

    private InputDocument(IReadOnlyDictionary<string, string> keys) => this.keys = keys;

    /// <summary>Only the members that were given; those that were given as null are null.</summary>
    public JsonObject Json { get; private set; } = [];

    /// <param name="input">Of the command.</param>
    /// <param name="keys">For each id in the input the key that it stands for.</param>
    public static InputDocument Of(CommandInput input, IReadOnlyDictionary<string, string> keys)
    {
        var document = new InputDocument(keys);
        document.Json = document.ObjectOf(input, "$", "input", isTop: true);
        return document;
    }

    /// <summary>All ids in an input, with their places; the one that says what is changed is left out.</summary>
    public static IEnumerable<(string Id, string Place)> IdsIn(object input, string place = "input")
    {
        foreach (var property in PropertiesOf(input.GetType()))
        {
            if (ValueOf(property, input) is not { } value || property.Name == nameof(ChangeInput.Id)) continue;
            var at = $"{place}.{NameOf(property)}";
            if (property.IsDefined(typeof(IDAttribute)))
            {
                if (value is string one) yield return (one, at);
                else
                    foreach (var (i, id) in ((IEnumerable)value).Cast<string>().Index()) yield return (id, $"{at}[{i}]");
            }
            else if (value is not string && value is IEnumerable many)
            {
                foreach (var (i, element) in many.Cast<object>().Index().Where(each => IsInput(each.Item))) foreach (var id in IdsIn(element, $"{at}[{i}]")) yield return id;
            }
            else if (IsInput(value))
            {
                foreach (var id in IdsIn(value, at)) yield return id;
            }
        }
    }

    /// <summary>Where a path of the members stands in the input.</summary>
    public string PlaceOf(string path)
    {
        var found = places.AsEnumerable().Reverse().Where(each => Covers(each.Path, path)).OrderByDescending(each => each.Path.Length).FirstOrDefault();
        return found.Path is null ? "input" : found.Place;
    }

    /// <summary>Says where in the whole document the members are put.</summary>
    /// <param name="path">Of the part; $ for the whole.</param>
    public void Under(string path)
    {
        if (path == "$") return;
        under = path;
        for (var i = 0; i < places.Count; i++) places[i] = (path + places[i].Path[1..], places[i].Place);
        places.Add((path, "input"));
    }

    /// <summary>Says that what stands under a path comes from a place of the input, or from the whole of it.</summary>
    public void Also(string path, string place = "input") => places.Add((path, place));

    /// <summary>Says that what the members have under one path has been put under another one.</summary>
    public void Moved(string from, string to)
        => places.AddRange([.. places.Where(each => Covers(from, each.Path)).Select(each => (to + each.Path[from.Length..], each.Place))]);

    /// <summary>Says that a member, or all of them, is put under another path than its own.</summary>
    /// <param name="path">In the whole document.</param>
    /// <param name="member">Of the input; null for all of them.</param>
    public void Move(string path, string? member)
    {
        Moved(member is null ? under : $"{under}.{member}", path);
        if (member is null) places.Add((path, "input"));
    }

    private static bool Covers(string place, string path)
        => path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');

    private JsonObject ObjectOf(object input, string path, string place, bool isTop)
    {
        var made = new JsonObject();
        foreach (var property in PropertiesOf(input.GetType()))
        {
            if (property.IsDefined(typeof(NoMemberAttribute)) || (isTop && property.DeclaringType == typeof(CommandInput)) || property.DeclaringType == typeof(ChangeInput)) continue;
            var isGiven = IsGiven(property, input, out var value);
            var (member, at) = (MemberOf(property), $"{place}.{NameOf(property)}");
            if (isGiven || value is ICollection { Count: 0 }) places.Add(($"{path}.{member}", at));
            if (!isGiven) continue;

            made[member] = value is null ? null : NodeOf(value, $"{path}.{member}", at, property.IsDefined(typeof(IDAttribute)));
        }

        return made;
    }

    private JsonNode? NodeOf(object value, string path, string place, bool isId) => value switch
    {
        string text => JsonValue.Create(isId ? keys.GetValueOrDefault(text, text) : text),
        int or bool => JsonValue.Create((dynamic)value),
        Enum word => JsonValue.Create(GraphNames.Of(word)),
        DateOnly day => JsonValue.Create(day.ToString("O", CultureInfo.InvariantCulture)),
        ValidPeriodInput period => JsonValue.Create(period.Text),
        IEnumerable many => ArrayOf(many, path, place, isId),
        _ => ObjectOf(value, path, place, isTop: false),
    };

    private JsonArray? ArrayOf(IEnumerable many, string path, string place, bool isId)
    {
        var array = new JsonArray();
        foreach (var (i, element) in many.Cast<object>().Index())
        {
            places.Add(($"{path}[{i}]", $"{place}[{i}]"));
            array.Add(NodeOf(element, $"{path}[{i}]", $"{place}[{i}]", isId));
        }

        // A document has no empty lists: what is not there is left out.
        return array.Count == 0 ? null : array;
    }

    /// <summary>An optional property tells what was left out; any other is left out when it is null.</summary>
    private static bool IsGiven(PropertyInfo property, object input, out object? value)
    {
        value = property.GetValue(input);
        if (!IsOptional(property.PropertyType)) return value is not null && !(value is not string && value is ICollection { Count: 0 });
        var optional = value!;
        value = ValueOf(property, input);
        return (bool)optional.GetType().GetProperty(nameof(Optional<>.HasValue))!.GetValue(optional)!;
    }

    private static object? ValueOf(PropertyInfo property, object input)
        => property.GetValue(input) is { } value && IsOptional(property.PropertyType) ? value.GetType().GetProperty(nameof(Optional<>.Value))!.GetValue(value) : property.GetValue(input);

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static bool IsInput(object value) => value is not (string or int or bool or Enum or DateOnly or ValidPeriodInput or Guid);

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
        => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0);

    private static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static string MemberOf(PropertyInfo property)
    {
        var name = NameOf(property);
        if (property.GetCustomAttribute<MemberAttribute>() is { } given) return given.Name;
        if (!property.IsDefined(typeof(IDAttribute))) return name;
        return name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^3] + "s" : name[..^2];
    }
}
