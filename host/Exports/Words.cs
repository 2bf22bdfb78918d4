using System.Text.RegularExpressions;
using Samverkan.GraphQL.Types;

namespace Samverkan.Host.Exports;

/// <summary>The words of fixed lists, as the graph has them: the name for programs, the Swedish term and what it means.</summary>
internal sealed partial class Words
{
    private readonly Dictionary<Type, Dictionary<object, Word>> words;

    public Words(Schema schema) => words = schema.Types.OfType<EnumType>()
        .Where(type => type.Values.FirstOrDefault()?.RuntimeValue is Enum)
        .ToDictionary(
            type => type.Values.First().RuntimeValue.GetType(),
            type => type.Values.ToDictionary(value => value.RuntimeValue, Read));

    /// <summary>Every word of a list, in its order.</summary>
    public IEnumerable<Word> Of(Type type) => words[type].Values;

    public Word this[Enum value] => words[value.GetType()][value];

    // Each value's description gives the Swedish term in its first brackets.
    private static Word Read(EnumValueDefinition value)
    {
        var meaning = value.Description ?? "";
        return new Word(value.Name, Term().Match(meaning) is { Success: true } term ? term.Groups["term"].Value : value.Name, meaning);
    }

    [GeneratedRegex(@"\((?<term>[^()]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}

/// <param name="Name">As the graph writes it, for example ESTABLISHED.</param>
/// <param name="Swedish">For readers, for example gällande.</param>
/// <param name="Meaning">In English, with the Swedish term.</param>
internal sealed record Word(string Name, string Swedish, string Meaning);
