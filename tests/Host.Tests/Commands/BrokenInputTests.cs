using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;

namespace Samverkan.Host.Tests.Commands;

/// <summary>Every mutation with everything that can be wrong with an input, whatever it is about: all faults at once, with their places, and nothing written.</summary>
public sealed class BrokenInputTests(CommandApp app) : IClassFixture<CommandApp>
{
    public static TheoryData<string> Mutations => Sample.Names;

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task What_is_wrong_is_told_with_its_place_and_nothing_is_written(string mutation)
    {
        var sample = Sample.All[mutation];
        if (sample.Input.ContainsKey("id"))
        {
            foreach (var unknown in (string[])["org/finns-inte", "", "T3JnYW5pemF0aW9uOg", "%%%"]) await RefusedAsync(sample, sample.Input.With("id", unknown), ["input.id"]);
            var stale = await RefusedAsync(sample, sample.Input.With("version", 9_999), ["input.version"]);
            Assert.Contains("VersionConflictError", stale.ToString(), StringComparison.Ordinal);
        }

        var ids = Places(sample, "ID").Where(place => place != "input.id").ToList();
        await RefusedAsync(sample, sample.Input.Broken(ids, _ => "T3JnYW5pemF0aW9uOg"), ids);
        await RefusedAsync(sample, sample.Input.Broken(ids, known => known[..(known.IndexOf('/', StringComparison.Ordinal) + 1)] + "finns-inte"), ids);
        var typed = ids.Where(place => !sample.AnyType.Contains(place.Split('.').Last(step => !int.TryParse(step, out _)))).ToList();
        await RefusedAsync(sample, sample.Input.Broken(typed, known => known.StartsWith("doc/", StringComparison.Ordinal) ? "org/region-jh" : "doc/000"), typed);

        var texts = Places(sample, "String").Where(place => !IsKey(place)).ToList();
        await RefusedAsync(sample, sample.Input.Broken(texts, _ => "skriv till namn@exempel.se"), texts);
        await RefusedAsync(sample, sample.Input.Broken(texts, _ => "ring 063-14 00 00"), texts);
        await RefusedAsync(sample, sample.Input.With("reason", "ring 063-14 00 00"), ["input.reason"]);
        if (texts.Count > 0) await RefusedAsync(sample, sample.Input.Broken(texts, _ => new string('x', 100_000)), null);

        var periods = Places(sample, "ValidPeriodInput").ToList();
        await RefusedAsync(sample, sample.Input.Broken(periods, new JsonObject { ["firstDay"] = "2022-01-02", ["lastDay"] = "2022-01-01" }), periods);
        if (periods.Count > 0) Assert.Contains("INV-01", (await app.RunAsync(sample, sample.Input.Broken(periods, new JsonObject { ["firstDay"] = "2022-01-02", ["lastDay"] = "2022-01-01" }))).ToString(), StringComparison.Ordinal);
        foreach (var name in Required(sample).Where(sample.Input.ContainsKey)) await RefusedAsync(sample, sample.Input.With(name, null), null);
        await RefusedAsync(sample, sample.Input.With("finnsInte", 1), null);
    }

    /// <param name="sample">The mutation.</param>
    /// <param name="input">That is broken.</param>
    /// <param name="places">That must be told, all of them; none when there is nothing to break; null where the request itself is refused.</param>
    private async Task<CommandAnswer> RefusedAsync(Sample sample, JsonObject input, IReadOnlyList<string>? places)
    {
        if (places is []) return await app.RunAsync(sample, sample.Input.With("version", sample.Input.ContainsKey("version") ? 9_999 : null));
        var answer = await app.RunAsync(sample, input);
        Assert.False(answer.HasWritten, $"{sample.Mutation} has written: {input} {answer}");
        if (places is null) Assert.True(answer.Refusal is not null || answer.Errors.Count > 0, answer.ToString());
        else
            foreach (var place in places) Assert.True(answer.Places.Any(told => told == place || told.StartsWith(place + ".", StringComparison.Ordinal)), $"{sample.Mutation} does not tell {place} of {input}: {answer}");
        return answer;
    }

    // A key is read as one before it is read as a text; days and places of sources are.
    private static bool IsKey(string place) => place.EndsWith(".key", StringComparison.Ordinal);

    private IEnumerable<string> Places(Sample sample, string type)
        => PlacesIn(sample.Input, InputOf(sample), type, "input");

    private static IEnumerable<string> PlacesIn(JsonObject input, InputObjectType of, string type, string place)
    {
        foreach (var (name, value) in input)
        {
            if (value is null || of.Fields.FirstOrDefault(field => field.Name == name) is not { } field) continue;
            var named = field.Type.Named;
            IEnumerable<(JsonNode? Node, string Place)> values = value is JsonArray list ? list.Select((element, i) => (element, $"{place}.{name}.{i}")) : [(value, $"{place}.{name}")];
            foreach (var (node, at) in values)
            {
                if (named.Name == type) yield return at;
                else if (node is JsonObject below && named is InputObjectType { Name: not "ValidPeriodInput" } inner) foreach (var found in PlacesIn(below, inner, type, at)) yield return found;
            }
        }
    }

    private IEnumerable<string> Required(Sample sample) => InputOf(sample).Fields.Where(field => field.Type.IsNonNull).Select(field => field.Name);

    private InputObjectType InputOf(Sample sample)
        => (InputObjectType)app.Services.GetRequiredService<Schema>().MutationType!.Fields.Single(field => field.Name == sample.Mutation).Arguments.Single().Type.Named;
}

/// <summary>Makes inputs that are wrong in one way.</summary>
internal static class BrokenInputs
{
    public static JsonObject With(this JsonObject input, string name, JsonNode? value)
    {
        var changed = input.DeepClone().AsObject();
        if (value is null) changed.Remove(name);
        else changed[name] = value;
        return changed;
    }

    public static JsonObject Broken(this JsonObject input, IReadOnlyList<string> places, Func<string, string> broken)
        => input.Put(places, known => JsonValue.Create(broken((string)known!)));

    public static JsonObject Broken(this JsonObject input, IReadOnlyList<string> places, JsonNode broken) => input.Put(places, _ => broken.DeepClone());

    private static JsonObject Put(this JsonObject input, IReadOnlyList<string> places, Func<JsonNode?, JsonNode> broken)
    {
        var changed = input.DeepClone().AsObject();
        foreach (var steps in places.Select(place => place.Split('.')[1..]))
        {
            JsonNode at = changed;
            foreach (var step in steps[..^1]) at = at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
            if (at is JsonArray last) last[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = broken(last[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)]);
            else at[steps[^1]] = broken(at[steps[^1]]);
        }

        return changed;
    }
}
