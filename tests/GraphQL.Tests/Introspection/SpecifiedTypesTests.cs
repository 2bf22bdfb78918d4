using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Introspection;

/// <remarks>GraphQL, September 2025, sections 3.13 and 4.2.</remarks>
public sealed class SpecifiedTypesTests
{
    [Theory]
    [InlineData("__Schema", "description: String", "types: [__Type!]!", "queryType: __Type!", "mutationType: __Type", "subscriptionType: __Type", "directives: [__Directive!]!")]
    [InlineData("__Type", "kind: __TypeKind!", "name: String", "description: String", "specifiedByURL: String", "fields(includeDeprecated: Boolean! = false): [__Field!]",
        "interfaces: [__Type!]", "possibleTypes: [__Type!]", "enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]",
        "inputFields(includeDeprecated: Boolean! = false): [__InputValue!]", "ofType: __Type", "isOneOf: Boolean")]
    [InlineData("__Field", "name: String!", "description: String", "args(includeDeprecated: Boolean! = false): [__InputValue!]!", "type: __Type!", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__InputValue", "name: String!", "description: String", "type: __Type!", "defaultValue: String", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__EnumValue", "name: String!", "description: String", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__Directive", "name: String!", "description: String", "isRepeatable: Boolean!", "locations: [__DirectiveLocation!]!", "args(includeDeprecated: Boolean! = false): [__InputValue!]!")]
    [InlineData("__TypeKind", "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL")]
    [InlineData("__DirectiveLocation", "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "SCHEMA", "SCALAR",
        "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION")]
    public void A_type_of_introspection_has_what_the_specification_lists_in_its_order(string name, params string[] members)
        => Assert.Equal(members, Members(IntrospectionTypes.All.Single(type => type.Name == name)));

    [Fact]
    public void There_are_no_other_types_of_introspection()
        => Assert.Equal(
            ["__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind"],
            IntrospectionTypes.All.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_one_of_them_and_of_their_members_has_a_description()
        => Assert.All(
            IntrospectionTypes.All.SelectMany(type => (string?[])[type.Description, .. Descriptions(type)]),
            description => Assert.False(string.IsNullOrEmpty(description)));

    [Theory]
    [InlineData("skip", "(if: Boolean!)", DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)]
    [InlineData("include", "(if: Boolean!)", DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)]
    [InlineData("deprecated", "(reason: String! = \"No longer supported\")", DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue)]
    [InlineData("specifiedBy", "(url: String!)", DirectiveLocation.Scalar)]
    [InlineData("oneOf", "", DirectiveLocation.InputObject)]
    public void A_built_in_directive_is_defined_as_specified(string name, string arguments, params DirectiveLocation[] locations)
    {
        var directive = BuiltInDirectives.All.Single(each => each.Name == name);
        Assert.Equal((arguments, false), (Arguments(directive.Arguments), directive.IsRepeatable));
        Assert.Equal(locations, directive.Locations);
    }

    [Fact]
    public void The_scalars_are_the_five_of_the_specification()
        => Assert.Equal(["Boolean", "Float", "ID", "Int", "String"], Scalars.BuiltIn.Select(type => type.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Members(NamedType type) => type is FieldsType fields
        ? fields.Fields.Select(field => $"{field.Name}{Arguments(field.Arguments)}: {field.Type}")
        : ((EnumType)type).Values.Select(value => value.Name);

    private static IEnumerable<string?> Descriptions(NamedType type) => type is FieldsType fields
        ? fields.Fields.SelectMany(field => (string?[])[field.Description, .. field.Arguments.Select(argument => argument.Description)])
        : ((EnumType)type).Values.Select(value => value.Description);

    private static string Arguments(IReadOnlyList<InputValueDefinition> arguments)
        => arguments.Count == 0 ? "" : $"({string.Join(", ", arguments.Select(argument => $"{argument.Name}: {argument.Type}{(argument.DefaultValue is { } value ? $" = {value}" : "")}"))})";
}
