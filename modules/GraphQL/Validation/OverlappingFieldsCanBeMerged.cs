using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>Fields of one response name are the same field with the same arguments, or can never meet; and their shapes agree in any case.</summary>
/// <remarks>
/// GraphQL, September 2025, section 5.3.2, "Field Selection Merging". Written out, a document can be exponentially large, so fragments are never
/// written out: what stands in a selection itself is compared with each fragment, and each pair of fragments once, as the reference
/// implementation does. What is left is bounded by a number of comparisons.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMerged
{
    private const int LongestDetail = 1_000;
    private const int MostNodes = 20;

    private static readonly ValidationRule Rule = new("OverlappingFieldsCanBeMerged", "sec-Field-Selection-Merging");

    private readonly ValidationContext context;
    private readonly MergeBudget budget;
    private readonly MergeFieldSets sets;
    private readonly ComparedPairs<MergeFieldSet> fieldsWithFragments = new();
    private readonly ComparedPairs<FragmentDefinition> fragments = new();
    private readonly ValueKeys keys = new();

    private OverlappingFieldsCanBeMerged(ValidationContext context)
    {
        this.context = context;
        budget = new MergeBudget(context.Options.MaxAllowedFieldMergeComparisons);
        sets = new MergeFieldSets(context);
    }

    public static void Check(ValidationContext context)
    {
        var rule = new OverlappingFieldsCanBeMerged(context);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition operation) rule.CheckSet(operation.SelectionSet, context.Schema.RootType(operation.Kind));
            else if (definition is FragmentDefinition fragment) rule.CheckSet(fragment.SelectionSet, context.Composite(fragment.TypeCondition));
        }

        if (rule.budget.IsSpent) MergeBudget.Report(context);
    }

    /// <summary>Checks a selection set and all that are written inside it.</summary>
    private void CheckSet(SelectionSet set, NamedType? parent)
    {
        if (budget.IsSpent || context.Report.IsFull) return;
        var fields = sets.Of(set, parent);
        foreach (var conflict in ConflictsWithin(fields))
        {
            var message = $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.";
            context.Report.Add(Rule, message, [.. conflict.Left, .. conflict.Right]);
        }

        foreach (var (_, entries) in fields.Fields)
        {
            foreach (var entry in entries)
            {
                if (entry.Node.SelectionSet is not { } inner) continue;
                CheckSet(inner, entry.Definition?.Type.Named is { } type && type.IsComposite() ? type : null);
            }
        }
    }

    private List<MergeConflict> ConflictsWithin(MergeFieldSet set)
    {
        var conflicts = new List<MergeConflict>();
        foreach (var (name, entries) in set.Fields)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                for (var j = i + 1; j < entries.Count && !budget.IsSpent; j++) Compare(conflicts, name, entries[i], entries[j], false);
            }
        }

        for (var i = 0; i < set.Spreads.Count; i++)
        {
            FieldsWithFragment(conflicts, set, set.Spreads[i], false);
            for (var j = i + 1; j < set.Spreads.Count; j++) FragmentWithFragment(conflicts, set.Spreads[i], set.Spreads[j], false);
        }

        return conflicts;
    }

    private void FieldsWithFragment(List<MergeConflict> conflicts, MergeFieldSet set, FragmentDefinition fragment, bool areExclusive)
    {
        if (!budget.Spend() || set.Fields.Count == 0 || !fieldsWithFragments.Add(set, fragment, areExclusive)) return;
        var other = sets.Of(fragment);
        if (other == set) return;
        FieldsWithFields(conflicts, set, other, areExclusive);
        foreach (var next in other.Spreads) FieldsWithFragment(conflicts, set, next, areExclusive);
    }

    private void FragmentWithFragment(List<MergeConflict> conflicts, FragmentDefinition left, FragmentDefinition right, bool areExclusive)
    {
        if (!budget.Spend() || left == right || fragments.Has(right, left, areExclusive) || !fragments.Add(left, right, areExclusive)) return;
        var (leftSet, rightSet) = (sets.Of(left), sets.Of(right));
        FieldsWithFields(conflicts, leftSet, rightSet, areExclusive);
        foreach (var next in rightSet.Spreads) FragmentWithFragment(conflicts, left, next, areExclusive);
        foreach (var next in leftSet.Spreads) FragmentWithFragment(conflicts, next, right, areExclusive);
    }

    private void FieldsWithFields(List<MergeConflict> conflicts, MergeFieldSet left, MergeFieldSet right, bool areExclusive)
    {
        foreach (var (name, entries) in left.Fields)
        {
            if (!budget.Spend()) return;
            if (!right.TryGet(name, out var others)) continue;
            foreach (var entry in entries)
            {
                foreach (var other in others)
                {
                    if (budget.IsSpent) return;
                    Compare(conflicts, name, entry, other, areExclusive);
                }
            }
        }
    }

    private List<MergeConflict> Subselections(MergeFieldSet left, MergeFieldSet right, bool areExclusive)
    {
        var conflicts = new List<MergeConflict>();
        FieldsWithFields(conflicts, left, right, areExclusive);
        foreach (var spread in right.Spreads) FieldsWithFragment(conflicts, left, spread, areExclusive);
        foreach (var spread in left.Spreads) FieldsWithFragment(conflicts, right, spread, areExclusive);
        foreach (var one in left.Spreads)
        {
            foreach (var other in right.Spreads) FragmentWithFragment(conflicts, one, other, areExclusive);
        }

        return conflicts;
    }

    private void Compare(List<MergeConflict> conflicts, string name, MergeField left, MergeField right, bool areExclusive)
    {
        // More conflicts than are told need not be found. What is compared can nest as deep as fragments lead, which the parser cannot see.
        if (!budget.Spend() || conflicts.Count > context.Options.MaxErrors || (!RuntimeHelpers.TryEnsureSufficientExecutionStack() && budget.Exhaust())) return;
        areExclusive = areExclusive || (left.Parent != right.Parent && left.Parent is ObjectType && right.Parent is ObjectType);
        if (Difference(left, right, areExclusive) is { } reason)
        {
            conflicts.Add(new MergeConflict(name, reason, [left.Node], [right.Node]));
        }
        else if (left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet)
        {
            var below = Subselections(sets.Of(leftSet, left.Definition?.Type.Named), sets.Of(rightSet, right.Definition?.Type.Named), areExclusive);
            if (below.Count > 0) conflicts.Add(Above(below, name, left.Node, right.Node));
        }
    }

    private string? Difference(MergeField left, MergeField right, bool areExclusive)
    {
        if (!areExclusive)
        {
            if (left.Node.Name.Value != right.Node.Name.Value) return $"\"{left.Node.Name}\" and \"{right.Node.Name}\" are different fields";
            if (!SameArguments(left.Node.Arguments, right.Node.Arguments)) return "they have differing arguments";
        }

        return left.Definition?.Type is { } one && right.Definition?.Type is { } other && one != other && ShapesDiffer(one, other)
            ? $"they return conflicting types \"{one}\" and \"{other}\""
            : null;
    }

    private bool SameArguments(IReadOnlyList<Argument> left, IReadOnlyList<Argument> right)
    {
        if (left.Count != right.Count) return false;
        foreach (var argument in left)
        {
            budget.Spend();
            // Of two arguments of one name, which is an error of its own, the last one counts.
            var other = right.LastOrDefault(each => each.Name.Value == argument.Name.Value);
            if (other is null || keys.Of(argument.Value) != keys.Of(other.Value)) return false;
        }

        return true;
    }

    /// <remarks>SameResponseShape().</remarks>
    private static bool ShapesDiffer(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType one, ListType other) => ShapesDiffer(one.Item, other.Item),
        (ListType, _) or (_, ListType) => true,
        (NonNullType one, NonNullType other) => ShapesDiffer(one.Inner, other.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => (left.IsLeaf || right.IsLeaf) && left != right,
    };

    private static MergeConflict Above(List<MergeConflict> below, string name, Field left, Field right)
    {
        var reason = string.Join(" and ", below.Select(each => $"subfields \"{each.ResponseName}\" conflict because {each.Reason}"));
        if (reason.Length > LongestDetail) reason = reason[..LongestDetail] + "...";
        return new MergeConflict(name, reason, [left, .. below.SelectMany(each => each.Left).Take(MostNodes - 1)], [right, .. below.SelectMany(each => each.Right).Take(MostNodes - 1)]);
    }
}
