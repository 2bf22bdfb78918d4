using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>Gathers the errors of a document, up to a bound.</summary>
internal sealed class ErrorReport(SourceText source, int most)
{
    /// <summary>Messages repeat names and values of the document, which can be as long as the document.</summary>
    private const int LongestMessage = 3_000;

    private readonly List<(ValidationRule Rule, string Message, string? Code, int[] Positions)> errors = [];
    private bool overflowed;

    /// <summary>Whether there are so many that looking for more is of no use.</summary>
    public bool IsFull => overflowed;

    public void Add(ValidationRule rule, string message, SyntaxNode node, string? code = null) => Add(rule, message, [node.Position], code);

    public void Add(ValidationRule rule, string message, SyntaxNode first, SyntaxNode second, string? code = null) => Add(rule, message, [first.Position, second.Position], code);

    public void Add(ValidationRule rule, string message, IReadOnlyList<SyntaxNode> nodes) => Add(rule, message, [.. nodes.Select(node => node.Position)]);

    /// <summary>Takes over the errors of another report, as errors of a rule and with words before them.</summary>
    public void AddAll(ErrorReport other, ValidationRule rule, string prefix)
    {
        foreach (var (_, message, code, positions) in other.errors) Add(rule, prefix + message, positions, code);
    }

    /// <returns>The errors in the order of their places.</returns>
    public IReadOnlyList<GraphQLError> Finish()
    {
        if (errors.Count == 0) return [];
        var told = new List<GraphQLError>(errors.Count + 1);
        foreach (var (rule, message, code, positions) in errors.OrderBy(error => error.Positions.Length == 0 ? int.MaxValue : error.Positions[0]))
        {
            told.Add(new GraphQLError(message)
            {
                Code = code ?? rule.Code,
                Locations = [.. positions.Select(source.LocationOf)],
                Extensions = rule.Extensions,
            });
        }

        if (overflowed) told.Add(new GraphQLError("Too many validation errors, error limit reached. Validation aborted.") { Code = LimitCodes.ValidationErrors });
        return told;
    }

    private void Add(ValidationRule rule, string message, int[] positions, string? code = null)
    {
        if (errors.Count < most) errors.Add((rule, message.Length > LongestMessage ? message[..LongestMessage] + "..." : message, code, positions));
        else overflowed = true;
    }
}
