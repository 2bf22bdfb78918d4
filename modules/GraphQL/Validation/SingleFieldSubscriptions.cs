using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A subscription has one root field, which is not one of introspection and is neither skipped nor included.</summary>
/// <remarks>GraphQL, September 2025, section 5.2.4.1, "Single Root Field".</remarks>
internal sealed class SingleFieldSubscriptions
{
    private static readonly ValidationRule Rule = new("SingleFieldSubscriptions", "sec-Single-Root-Field");

    private readonly ValidationContext context;
    private readonly ObjectType root;
    private readonly List<List<SyntaxNode>> fields = [];
    private readonly Dictionary<string, List<SyntaxNode>> byName = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> conditions = [];
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    private SingleFieldSubscriptions(ValidationContext context, ObjectType root) => (this.context, this.root) = (context, root);

    public static void Check(ValidationContext context, OperationDefinition operation)
    {
        if (operation.Kind != OperationKind.Subscription || context.Schema.SubscriptionType is not { } root) return;
        new SingleFieldSubscriptions(context, root).Check(operation);
    }

    private void Check(OperationDefinition operation)
    {
        var subject = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        Collect(operation.SelectionSet);
        if (conditions.Count > 0)
        {
            context.Report.Add(Rule, $"{subject} must not use `@skip` or `@include` directives in the top level selection.", conditions);
            return;
        }

        if (fields.Count == 0) context.Report.Add(Rule, $"{subject} must select one top level field.", operation.SelectionSet);
        if (fields.Count > 1) context.Report.Add(Rule, $"{subject} must select only one top level field.", [.. fields.Skip(1).SelectMany(each => each)]);
        foreach (var same in fields)
        {
            if (((Field)same[0]).Name.Value.StartsWith("__", StringComparison.Ordinal))
                context.Report.Add(Rule, $"{subject} must not select an introspection top level field.", same);
        }
    }

    private void Collect(SelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            if (Condition(selection) is { } condition)
            {
                conditions.Add(condition);
                continue;
            }

            switch (selection)
            {
                case Field field: Add(field); break;
                case InlineFragment fragment when Applies(fragment.TypeCondition): Collect(fragment.SelectionSet); break;
                case FragmentSpread spread when context.Fragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition) && visited.Add(spread.Name.Value):
                    Collect(fragment.SelectionSet);
                    break;
            }
        }
    }

    private static Directive? Condition(Selection selection)
        => selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip")
            ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");

    private void Add(Field field)
    {
        if (!byName.TryGetValue(field.ResponseName, out var same))
        {
            byName[field.ResponseName] = same = [];
            fields.Add(same);
        }

        same.Add(field);
    }

    private bool Applies(NamedTypeNode? condition)
        => condition is null || (context.Schema.Type(condition.Name.Value) is { } type && context.Schema.IsPossible(type, root));
}
