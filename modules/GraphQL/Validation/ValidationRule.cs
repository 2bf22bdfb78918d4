using System.Text;

namespace Samverkan.GraphQL.Validation;

/// <summary>How a rule is known: the reference implementation's name, and the section of the specification that it comes from.</summary>
internal sealed class ValidationRule
{
    private const string Specification = "https://spec.graphql.org/September2025/#";

    /// <param name="name">As the reference implementation has it.</param>
    /// <param name="section">The anchor of the section; null for a limit of the host.</param>
    /// <param name="code">What programs know its errors by; when null, the name in capitals.</param>
    public ValidationRule(string name, string? section, string? code = null)
    {
        Name = name;
        Code = code ?? Capitals(name);
        var extensions = new Dictionary<string, object?> { ["rule"] = name };
        if (section is not null) extensions["specifiedBy"] = Specification + section;
        Extensions = extensions;
    }

    public string Name { get; }

    public string Code { get; }

    public IReadOnlyDictionary<string, object?> Extensions { get; }

    private static string Capitals(string name)
    {
        var capitals = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && capitals.Length > 0) capitals.Append('_');
            capitals.Append(char.ToUpperInvariant(letter));
        }

        return capitals.ToString();
    }
}
