using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Compares what two types of one name and kind are made of.</summary>
internal static class MemberDiff
{
    public static void Interfaces(ChangeList changes, FieldsType old, FieldsType current) => ChangeList.Match(
        old.Interfaces, current.Interfaces, type => type.Name,
        removed => changes.Breaking(At(old), $"It no longer implements {removed}."),
        added => changes.Dangerous(At(old), $"It implements {added}: who asks for {added} may meet it."),
        (_, _) => { });

    public static void Fields(ChangeList changes, FieldsType old, FieldsType current) => ChangeList.Match(
        old.Fields, current.Fields, field => field.Name,
        removed => changes.Breaking(At(old, removed.Name), Removed("field", removed.DeprecationReason)),
        added => changes.Safe(At(old, added.Name), "The field was added."),
        (before, after) =>
        {
            var at = At(old, before.Name);
            changes.Described(at, before.Description, after.Description);
            changes.Deprecated(at, before.DeprecationReason, after.DeprecationReason);
            changes.Applied(at, before.AppliedDirectives, after.AppliedDirectives);
            if (Text(before.Type) != Text(after.Type))
            {
                var message = $"Its type changed from {before.Type} to {after.Type}.";
                if (IsNoWeaker(before.Type, after.Type)) changes.Safe(at, message);
                else changes.Breaking(at, message);
            }

            Arguments(changes, before.Arguments, after.Arguments, name => at with { Argument = name });
        });

    public static void Members(ChangeList changes, UnionType old, UnionType current) => ChangeList.Match(
        old.Members, current.Members, member => member.Name,
        removed => changes.Breaking(At(old), $"{removed} is no longer a member."),
        added => changes.Dangerous(At(old), $"{added} is a member: who asks for {old} may meet it."),
        (_, _) => { });

    public static void Values(ChangeList changes, EnumType old, EnumType current) => ChangeList.Match(
        old.Values, current.Values, value => value.Name,
        removed => changes.Breaking(At(old, removed.Name), Removed("value", removed.DeprecationReason)),
        added => changes.Dangerous(At(old, added.Name), $"The value was added: who asks for {old} may meet it."),
        (before, after) =>
        {
            var at = At(old, before.Name);
            changes.Described(at, before.Description, after.Description);
            changes.Deprecated(at, before.DeprecationReason, after.DeprecationReason);
            changes.Applied(at, before.AppliedDirectives, after.AppliedDirectives);
        });

    public static void InputFields(ChangeList changes, InputObjectType old, InputObjectType current)
    {
        if (!old.IsOneOf && current.IsOneOf) changes.Breaking(At(old), "Exactly one of its fields must be given now.");
        if (old.IsOneOf && !current.IsOneOf) changes.Safe(At(old), "More or fewer than one of its fields may be given now.");
        Inputs(changes, "field", old.Fields, current.Fields, name => At(old, name));
    }

    public static void Arguments(
        ChangeList changes, IEnumerable<InputValueDefinition> old, IEnumerable<InputValueDefinition> current, Func<string, SchemaCoordinate> at)
        => Inputs(changes, "argument", old, current, at);

    private static void Inputs(
        ChangeList changes, string what, IEnumerable<InputValueDefinition> old, IEnumerable<InputValueDefinition> current, Func<string, SchemaCoordinate> at)
        => ChangeList.Match(
            old, current, value => value.Name,
            removed => changes.Breaking(at(removed.Name), Removed(what, removed.DeprecationReason)),
            added =>
            {
                if (added.IsRequired) changes.Breaking(at(added.Name), $"The {what} was added, and must be given.");
                else changes.Safe(at(added.Name), $"The {what} was added.");
            },
            (before, after) => Input(changes, at(before.Name), before, after));

    private static void Input(ChangeList changes, SchemaCoordinate at, InputValueDefinition old, InputValueDefinition current)
    {
        changes.Described(at, old.Description, current.Description);
        changes.Deprecated(at, old.DeprecationReason, current.DeprecationReason);
        changes.Applied(at, old.AppliedDirectives, current.AppliedDirectives);
        if (Text(old.Type) != Text(current.Type))
        {
            var message = $"Its type changed from {old.Type} to {current.Type}.";
            if (IsNoWeaker(current.Type, old.Type)) changes.Safe(at, message);
            else changes.Breaking(at, message);
        }

        var (before, after) = (Text(old.DefaultValue), Text(current.DefaultValue));
        if (before == after) return;
        if (before is not null) changes.Breaking(at, after is null ? $"Its default {before} was removed." : $"Its default changed from {before} to {after}.");
        else if (old.IsRequired) changes.Safe(at, $"It may be left out: its default is {after}.");
        else changes.Dangerous(at, $"It was given a default: who leaves it out now gives {after}.");
    }

    /// <summary>Whether every value of <paramref name="current"/> is one of <paramref name="old"/>: the same type, but for places that are non-null now.</summary>
    private static bool IsNoWeaker(GraphQLType old, GraphQLType current) => (old, current) switch
    {
        (NonNullType before, NonNullType after) => IsNoWeaker(before.Inner, after.Inner),
        (NonNullType, _) => false,
        (_, NonNullType after) => IsNoWeaker(old, after.Inner),
        (ListType before, ListType after) => IsNoWeaker(before.Item, after.Item),
        (NamedType before, NamedType after) => before.Name == after.Name,
        _ => false,
    };

    private static string Removed(string what, string? deprecation)
        => deprecation is null ? $"The {what} was removed without having been deprecated." : $"The {what} was removed; it was deprecated: {deprecation}";

    private static SchemaCoordinate At(NamedType type, string? member = null) => new(false, type.Name, member);

    private static string Text(GraphQLType type) => type.ToString()!;

    private static string? Text(ValueNode? value) => value is null ? null : Printer.Print(value);
}
