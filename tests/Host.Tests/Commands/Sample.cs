using System.Text.Json.Nodes;

namespace Samverkan.Host.Tests.Commands;

/// <summary>A valid input of a mutation on the register of the seed data; the file has the mutation's name.</summary>
/// <param name="Mutation">Its name.</param>
/// <param name="Editor">The organization whose editor may do it; null when only administrators may.</param>
/// <param name="Other">An organization whose editor may not.</param>
/// <param name="Input">What is given; a version of 0 stands for the version that the record has.</param>
/// <param name="Select">What is asked of the payload.</param>
/// <param name="AnyType">The fields that take ids of any type.</param>
/// <param name="Before">What an administrator has recorded before, because the seed data has nothing of the kind.</param>
internal sealed record Sample(string Mutation, string? Editor, string Other, JsonObject Input, string Select, IReadOnlyList<string> AnyType, IReadOnlyList<(string Mutation, JsonObject Input)> Before)
{
    public static IReadOnlyDictionary<string, Sample> All { get; } =
        Directory.EnumerateFiles(Path.Combine(Tree.Root, "tests/Host.Tests/Commands/Samples"), "*.json").Select(Read).OrderBy(sample => sample.Mutation, StringComparer.Ordinal).ToDictionary(sample => sample.Mutation);

    public static TheoryData<string> Names => [.. All.Keys];

    public string Document =>
        $"mutation Sample($input: {char.ToUpperInvariant(Mutation[0])}{Mutation[1..]}Input!) {{ {Mutation}(input: $input) {{ {Select} errors {{ __typename ... on Error {{ message code path invariant }} ... on VersionConflictError {{ currentVersion }} }} }} }}";

    private static Sample Read(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        return new Sample(
            Path.GetFileNameWithoutExtension(file),
            (string?)json["editor"],
            (string?)json["other"] ?? "org/kommun-2326",
            json["input"]!.AsObject(),
            (string?)json["select"] ?? "__typename",
            [.. (json["anyType"]?.AsArray() ?? []).Select(name => (string)name!)],
            [.. (json["before"]?.AsArray() ?? []).Select(step => ((string)step!["mutation"]!, step["input"]!.AsObject()))]);
    }
}
