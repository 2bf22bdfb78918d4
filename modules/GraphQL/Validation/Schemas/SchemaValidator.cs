using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Schemas;

/// <summary>Whether types and directives make a schema that operations can be run on; every fault is reported at once.</summary>
/// <remarks>GraphQL, September 2025, section 3, "Type Validation" of each kind of type.</remarks>
public static class SchemaValidator
{
    /// <param name="schema">From code or from a text.</param>
    /// <param name="source">The text that it was read from, for the places of the errors; null for a schema from code.</param>
    /// <returns>The errors, in the order of their places; empty when the schema is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, SourceText? source = null)
    {
        var context = new SchemaContext(schema, source);
        RootTypes.Check(context);
        foreach (var directive in schema.Directives) Check(context, directive);

        var defaultCycles = new DefaultValueCycles(context);
        foreach (var type in schema.Types)
        {
            if (!SchemaContext.IsIntrospection(type)) context.CheckName(type.Name, type.Syntax.Count > 0 ? type.Syntax[0] : null);
            switch (type)
            {
                case FieldsType fields:
                    FieldRules.Check(context, fields);
                    InterfaceRules.Check(context, fields);
                    break;
                case UnionType union: MemberRules.Check(context, union); break;
                case EnumType values: MemberRules.Check(context, values); break;
                case InputObjectType input:
                    InputObjectRules.Check(context, input);
                    defaultCycles.Check(input);
                    break;
            }
        }

        InputObjectCycles.Check(context);
        return context.Report.Finish();
    }

    private static void Check(SchemaContext context, DirectiveDefinition directive)
    {
        context.CheckName(directive.Name, directive.Syntax);
        if (directive.Locations.Count == 0) context.Add($"Directive @{directive.Name} must include 1 or more locations.", directive.Syntax);
        foreach (var argument in directive.Arguments) ArgumentRules.Check(context, $"@{directive.Name}({argument.Name}:)", argument, argument.Syntax);
        DirectiveCycles.Check(context, directive);
    }
}
