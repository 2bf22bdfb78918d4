using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation;

/// <summary>A fragment is on a type that has fields or members.</summary>
/// <remarks>GraphQL, September 2025, section 5.5.1.3, "Fragments on Object, Interface or Union Types".</remarks>
internal static class FragmentsOnCompositeTypes
{
    private static readonly ValidationRule Rule = new("FragmentsOnCompositeTypes", "sec-Fragments-on-Object-Interface-or-Union-Types");

    public static void Check(ValidationContext context, FragmentDefinition fragment)
    {
        if (IsLeafOrInput(context, fragment.TypeCondition))
            context.Report.Add(Rule, $"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.TypeCondition}\".", fragment.TypeCondition);
    }

    public static void Check(ValidationContext context, NamedTypeNode condition)
    {
        if (IsLeafOrInput(context, condition))
            context.Report.Add(Rule, $"Fragment cannot condition on non composite type \"{condition}\".", condition);
    }

    private static bool IsLeafOrInput(ValidationContext context, NamedTypeNode condition)
        => context.Schema.Type(condition.Name.Value) is { } type && !type.IsComposite();
}
