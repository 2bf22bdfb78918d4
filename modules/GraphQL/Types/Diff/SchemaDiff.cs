using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Tells what has changed between two schemas, and what each change means to those who ask.</summary>
/// <remarks>The order of members is no change: nobody can ask for it.</remarks>
public static class SchemaDiff
{
    /// <returns>Breaking changes first, then dangerous and safe ones; each kind in the order of its coordinates.</returns>
    public static IReadOnlyList<SchemaChange> Compare(Schema old, Schema current)
    {
        var changes = new ChangeList();
        Roots(changes, old, current);
        changes.Described(null, old.Description, current.Description);
        changes.Applied(null, Written(old), Written(current));
        ChangeList.Match(
            old.Types.Where(IsOwn), current.Types.Where(IsOwn), type => type.Name,
            removed => changes.Breaking(At(removed), $"The {Kind(removed)} was removed."),
            added => changes.Safe(At(added), $"The {Kind(added)} was added."),
            (before, after) => Type(changes, before, after));
        ChangeList.Match(
            old.Directives, current.Directives, directive => directive.Name,
            removed => changes.Breaking(At(removed), "The directive was removed."),
            added => changes.Safe(At(added), "The directive was added."),
            (before, after) => DirectiveOf(changes, before, after));
        return changes.Finish();
    }

    private static void Roots(ChangeList changes, Schema old, Schema current)
    {
        foreach (var kind in Enum.GetValues<OperationKind>())
        {
            var (before, after) = (old.RootType(kind)?.Name, current.RootType(kind)?.Name);
            var operation = kind.ToString().ToLowerInvariant();
            if (before == after) continue;
            if (before is null) changes.Safe(null, $"The root type {after} of {operation} operations was added.");
            else if (after is null) changes.Breaking(null, $"The root type {before} of {operation} operations was removed.");
            else changes.Breaking(null, $"The root type of {operation} operations changed from {before} to {after}.");
        }
    }

    private static void Type(ChangeList changes, NamedType old, NamedType current)
    {
        var at = At(old);
        if (old.GetType() != current.GetType() && !(old is ScalarType && current is ScalarType))
        {
            changes.Breaking(at, $"It changed from {Kind(old)} to {Kind(current)}.");
            return;
        }

        changes.Described(at, old.Description, current.Description);
        changes.Applied(at, old.AppliedDirectives, current.AppliedDirectives);
        switch (old, current)
        {
            case (FieldsType before, FieldsType after):
                MemberDiff.Interfaces(changes, before, after);
                MemberDiff.Fields(changes, before, after);
                break;
            case (UnionType before, UnionType after):
                MemberDiff.Members(changes, before, after);
                break;
            case (EnumType before, EnumType after):
                MemberDiff.Values(changes, before, after);
                break;
            case (InputObjectType before, InputObjectType after):
                MemberDiff.InputFields(changes, before, after);
                break;
            case (ScalarType before, ScalarType after):
                Scalar(changes, before, after);
                break;
        }
    }

    private static void Scalar(ChangeList changes, ScalarType old, ScalarType current)
    {
        if (old.SpecifiedBy == current.SpecifiedBy) return;
        if (old.SpecifiedBy is null) changes.Safe(At(old), $"It tells where its format is described: {current.SpecifiedBy}.");
        else changes.Dangerous(At(old), $"Its format was described at {old.SpecifiedBy}, and {(current.SpecifiedBy is null ? "no longer is" : $"now is at {current.SpecifiedBy}")}.");
    }

    private static void DirectiveOf(ChangeList changes, DirectiveDefinition old, DirectiveDefinition current)
    {
        var at = At(old);
        changes.Described(at, old.Description, current.Description);
        if (old.IsRepeatable && !current.IsRepeatable) changes.Breaking(at, "It may no longer stand more than once in one place.");
        if (!old.IsRepeatable && current.IsRepeatable) changes.Safe(at, "It may now stand more than once in one place.");
        ChangeList.Match(
            old.Locations, current.Locations, DirectiveLocationNames.NameOf,
            removed => changes.Breaking(at, $"It may no longer stand on {DirectiveLocationNames.NameOf(removed)}."),
            added => changes.Safe(at, $"It may now stand on {DirectiveLocationNames.NameOf(added)}."),
            (_, _) => { });
        MemberDiff.Arguments(changes, old.Arguments, current.Arguments, name => at with { Argument = name });
    }

    private static IReadOnlyList<Directive> Written(Schema schema) => [.. schema.Syntax.SelectMany(syntax => syntax.Directives)];

    private static bool IsOwn(NamedType type) => !type.Name.StartsWith("__", StringComparison.Ordinal) && !Scalars.BuiltIn.Contains(type);

    private static SchemaCoordinate At(NamedType type) => new(false, type.Name);

    private static SchemaCoordinate At(DirectiveDefinition directive) => new(true, directive.Name);

    private static string Kind(NamedType type) => type switch
    {
        ObjectType => "object type",
        InterfaceType => "interface",
        UnionType => "union",
        EnumType => "enum",
        InputObjectType => "input object",
        _ => "scalar",
    };
}
