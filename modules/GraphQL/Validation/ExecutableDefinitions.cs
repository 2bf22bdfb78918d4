using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Validation;

/// <summary>A document to execute holds operations and fragments only.</summary>
/// <remarks>GraphQL, September 2025, section 5.1.1, "Executable Definitions".</remarks>
internal static class ExecutableDefinitions
{
    private static readonly ValidationRule Rule = new("ExecutableDefinitions", "sec-Executable-Definitions");

    public static void Check(ValidationContext context)
    {
        var isRefused = false;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not TypeSystemDefinition other) continue;
            var name = other switch
            {
                TypeDefinition type => $"\"{type.Name}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
                _ => "schema",
            };
            context.Report.Add(Rule, $"The {name} definition is not executable.", other);
            isRefused = true;
        }

        if (!isRefused) return;
        // What such definitions name and mark is told as well, as the reference implementation does.
        var definitions = new SdlContext(context.Document, context.Schema, context.Report);
        SdlUniqueDirectivesPerLocation.Check(definitions);
        new SdlWalker(definitions).Walk();
    }
}
