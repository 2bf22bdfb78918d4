using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>The host's limits on what an operation is when its fragments are written out: how deep, how large, how often round the same field.</summary>
internal sealed class DocumentLimits
{
    private const int MostFieldVisits = 50_000;

    private static readonly ValidationRule Depth = new("MaxAllowedExecutionDepth", null, LimitCodes.ExecutionDepth);
    private static readonly ValidationRule Visits = new("MaxAllowedFragmentVisits", null, LimitCodes.FragmentVisits);
    private static readonly ValidationRule Cycle = new("MaxAllowedFieldCycleDepth", null, LimitCodes.FieldCycle);

    private readonly ValidationContext context;
    private readonly ValidationOptions options;
    private readonly HashSet<FragmentDefinition> active = [];
    private readonly Dictionary<FieldDefinition, int> onPath = [];
    private OperationDefinition? operation;
    private int fragmentVisits;
    private int fieldVisits;

    private DocumentLimits(ValidationContext context) => (this.context, options) = (context, context.Options);

    /// <returns>Whether the document keeps them all.</returns>
    public static bool Check(ValidationContext context)
    {
        var options = context.Options;
        if (options is { MaxAllowedExecutionDepth: int.MaxValue, MaxAllowedFragmentVisits: int.MaxValue, MaxAllowedFieldCycleDepth: int.MaxValue }) return true;
        var keepsAll = true;
        var limits = new DocumentLimits(context);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition operation) keepsAll &= limits.Keeps(operation);
        }

        return keepsAll;
    }

    private bool Keeps(OperationDefinition next)
    {
        (operation, fragmentVisits) = (next, 0);
        active.Clear();
        onPath.Clear();
        return Keeps(next.SelectionSet, context.Schema.RootType(next.Kind), 1);
    }

    private bool Keeps(SelectionSet set, NamedType? parent, int depth)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return Report(Depth, "The document is nested too deeply to be looked at.");
        foreach (var selection in set.Selections)
        {
            var keeps = selection switch
            {
                Field field => Keeps(field, parent, depth),
                InlineFragment inline => Keeps(inline.SelectionSet, inline.TypeCondition is { } condition ? context.Composite(condition) : parent, depth),
                FragmentSpread spread => Keeps(spread, depth),
                _ => true,
            };
            if (!keeps) return false;
        }

        return true;
    }

    private bool Keeps(FragmentSpread spread, int depth)
    {
        if (context.Fragment(spread.Name.Value) is not { } fragment || !active.Add(fragment)) return true;
        if (++fragmentVisits > options.MaxAllowedFragmentVisits)
            return Report(Visits, $"The operation enters fragments more than {options.MaxAllowedFragmentVisits} times, which is the most allowed.");
        var keeps = Keeps(fragment.SelectionSet, context.Composite(fragment.TypeCondition), depth);
        active.Remove(fragment);
        return keeps;
    }

    private bool Keeps(Field field, NamedType? parent, int depth)
    {
        if (++fieldVisits > MostFieldVisits && options.MaxAllowedFragmentVisits < int.MaxValue)
            return Report(Visits, $"With its fragments written out the document has more than {MostFieldVisits} fields, which is the most allowed.");
        // Introspection has limits of its own.
        if (field.Name.Value.StartsWith("__", StringComparison.Ordinal)) return true;
        if (depth > options.MaxAllowedExecutionDepth)
            return Report(Depth, $"The operation is more than {options.MaxAllowedExecutionDepth} fields deep, which is the most allowed.");
        if (field.SelectionSet is not { } set) return true;
        if (parent is not FieldsType type || type.Field(field.Name.Value) is not { } definition) return Keeps(set, null, depth + 1);

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(onPath, definition, out _);
        if (++count > MostOnPath(type, definition))
            return Report(Cycle, $"The field \"{type}.{definition.Name}\" stands more than {count - 1} times on one path, which is the most allowed.", field);
        var keeps = Keeps(set, definition.Type.Named, depth + 1);
        onPath[definition]--;
        return keeps;
    }

    private int MostOnPath(NamedType type, FieldDefinition definition)
    {
        var most = options.MaxAllowedFieldCycleDepth;
        return options.FieldCycleDepths.Count > 0 && options.FieldCycleDepths.TryGetValue($"{type}.{definition.Name}", out var raised) ? raised : most;
    }

    private bool Report(ValidationRule rule, string message, SyntaxNode? at = null)
    {
        context.Report.Add(rule, message, at ?? operation!);
        return false;
    }
}
