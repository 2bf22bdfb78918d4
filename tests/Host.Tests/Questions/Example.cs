using System.Text.Json;

namespace Samverkan.Host.Tests.Questions;

/// <summary>One of the product's example questions: the document and the variables beside it.</summary>
internal sealed record Example(string Name, string Query, JsonElement Variables)
{
    public static string Folder => Path.Combine(Tree.Host, "examples");

    public static IReadOnlyList<Example> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The answer that a person has compared with the documents; it lies beside the question.</summary>
    public string Answer => Path.Combine(Folder, Name + ".verified.json");

    /// <param name="question">For example Q01.</param>
    public static Example Of(string question)
        => All.Single(example => example.Name.StartsWith(question + "-", StringComparison.OrdinalIgnoreCase));

    private static Example Read(string file)
    {
        using var variables = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".variables.json")));
        return new Example(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), variables.RootElement.Clone());
    }
}
