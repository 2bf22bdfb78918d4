using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A field of objects has selections, and a field of scalars or enum values has none.</summary>
/// <remarks>GraphQL, September 2025, section 5.3.3, "Leaf Field Selections".</remarks>
internal static class ScalarLeafs
{
    private static readonly ValidationRule Rule = new("ScalarLeafs", "sec-Leaf-Field-Selections");

    public static void Check(ValidationContext context, FieldDefinition definition, Field field)
    {
        var type = definition.Type;
        if (type.IsLeaf && field.SelectionSet is { } set)
            context.Report.Add(Rule, $"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", set);
        else if (!type.IsLeaf && field.SelectionSet is null)
            context.Report.Add(Rule, $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?", field);
    }
}
