using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>A literal is a value of the type that is expected where it stands.</summary>
/// <remarks>GraphQL, September 2025, sections 5.6.1, "Values of Correct Type", 5.6.2, "Input Object Field Names", and 5.6.4, "Input Object Required Fields".</remarks>
internal static class ValuesOfCorrectType
{
    private const int LongestShown = 1_000;

    private static readonly ValidationRule Rule = new("ValuesOfCorrectType", "sec-Values-of-Correct-Type", "HC0002");
    private static readonly ValidationRule FieldNames = new("ValuesOfCorrectType", "sec-Input-Object-Field-Names", "HC0002");
    private static readonly ValidationRule RequiredFields = new("ValuesOfCorrectType", "sec-Input-Object-Required-Fields", "HC0018");

    public static void Check(ValidationContext context, ValueNode value, GraphQLType type)
        => Check(context.Report, context.Suggestions, value, type);

    /// <summary>Tells every fault in a value; variables in it are looked at elsewhere.</summary>
    public static void Check(ErrorReport report, Suggestions suggestions, ValueNode value, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (report.IsFull) return;
        switch (value, type)
        {
            case (Variable, _) or (NullValue, not NonNullType):
                break;
            case (NullValue, NonNullType):
                report.Add(Rule, $"Expected value of non-null type \"{type}\" not to be null.", value, "HC0018");
                break;
            case (_, NonNullType nonNull):
                Check(report, suggestions, value, nonNull.Inner);
                break;
            case (ListValue items, ListType list):
                foreach (var item in items.Items) Check(report, suggestions, item, list.Item);
                break;
            case (_, ListType list):
                // A single value stands for a list of one.
                Check(report, suggestions, value, list.Item);
                break;
            case (ObjectValue fields, InputObjectType input):
                CheckFields(report, suggestions, fields, input);
                break;
            case (_, InputObjectType):
                report.Add(Rule, $"Expected value of type \"{type}\" to be an object, found: {Shown(value)}.", value);
                break;
            case (_, EnumType enumeration):
                CheckEnum(report, suggestions, value, enumeration);
                break;
            case (_, ScalarType scalar):
                CheckScalar(report, value, scalar);
                break;
        }
    }

    private static void CheckFields(ErrorReport report, Suggestions suggestions, ObjectValue value, InputObjectType type)
    {
        string? shown = null;
        var given = new Dictionary<string, ObjectField>(StringComparer.Ordinal);
        foreach (var field in value.Fields) given[field.Name.Value] = field;

        foreach (var definition in type.Fields)
        {
            if (given.TryGetValue(definition.Name, out var field)) Check(report, suggestions, field.Value, definition.Type);
            else if (definition.IsRequired)
                report.Add(RequiredFields, $"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {shown ??= Shown(value)}.", value);
        }

        var known = new List<ObjectField>();
        foreach (var field in value.Fields)
        {
            if (type.Field(field.Name.Value) is not null)
            {
                known.Add(field);
                continue;
            }

            if (report.IsFull) return;

            var suggestion = suggestions.For(field.Name.Value, type.Fields.Select(each => each.Name));
            var found = suggestion.Length == 0 ? ", found" : $".{suggestion} Found";
            report.Add(FieldNames, $"Expected value of type \"{type}\" not to include unknown field \"{field.Name}\"{found}: {shown ??= Shown(value)}.", field);
        }

        if (type.IsOneOf) CheckOneOf(report, value, type, known);
    }

    /// <remarks>GraphQL, September 2025, section 3.10.1, "OneOf Input Objects".</remarks>
    private static void CheckOneOf(ErrorReport report, ObjectValue value, InputObjectType type, List<ObjectField> known)
    {
        var code = known switch
        {
            [] => "HC0054",
            [{ Value: NullValue }] => "HC0056",
            [_] => null,
            _ => "HC0055",
        };
        if (code is null) return;
        report.Add(Rule, $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.", value, code);
    }

    private static void CheckEnum(ErrorReport report, Suggestions suggestions, ValueNode value, EnumType type)
    {
        if (value is EnumValue { Name: var name })
        {
            if (type.Value(name) is not null) return;
            var suggestion = suggestions.For(name, type.Values.Select(each => each.Name));
            report.Add(Rule, $"Value \"{name}\" does not exist in \"{type}\" enum.{suggestion.Replace("mean ", "mean the enum value ", StringComparison.Ordinal)}", value);
            return;
        }

        var like = suggestions.For(value is StringValue text ? text.Value : value.ToString(), type.Values.Select(each => each.Name));
        report.Add(Rule, $"Enum \"{type}\" cannot represent non-enum value: {Shown(value)}.{like.Replace("mean ", "mean the enum value ", StringComparison.Ordinal)}", value);
    }

    private static void CheckScalar(ErrorReport report, ValueNode value, ScalarType type)
    {
        if (type.TryReadLiteral(value, out _, out var fault)) return;
        report.Add(Rule, fault ?? $"Expected value of type \"{type}\", found: {Shown(value)}.", value);
    }

    /// <summary>A value as it was written; a long one is cut, since each of a hundred errors may show it.</summary>
    private static string Shown(ValueNode value)
    {
        var text = value.ToString();
        return text.Length > LongestShown ? text[..LongestShown] + "..." : text;
    }
}
