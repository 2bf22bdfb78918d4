using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>Walks the definitions once and asks the rules that are about names, directives and values.</summary>
internal sealed class SdlWalker(SdlContext context)
{
    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case SchemaDefinition schema:
                    Directives(schema.Directives, "SCHEMA");
                    foreach (var root in schema.OperationTypes) Type(root.Type);
                    break;
                case DirectiveDefinitionNode directive:
                    InputValues(directive.Arguments, "ARGUMENT_DEFINITION");
                    break;
                case TypeDefinition type:
                    Definition(type);
                    break;
            }
        }
    }

    private void Definition(TypeDefinition definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinition:
                Directives(definition.Directives, "SCALAR");
                break;
            case FieldsTypeDefinition type:
                Directives(type.Directives, type is ObjectTypeDefinition ? "OBJECT" : "INTERFACE");
                foreach (var each in type.Interfaces) Type(each);
                foreach (var field in type.Fields) Field(field);
                break;
            case UnionTypeDefinition union:
                Directives(union.Directives, "UNION");
                foreach (var member in union.Members) Type(member);
                break;
            case EnumTypeDefinition type:
                Directives(type.Directives, "ENUM");
                foreach (var value in type.Values) Directives(value.Directives, "ENUM_VALUE");
                break;
            case InputObjectTypeDefinition type:
                Directives(type.Directives, "INPUT_OBJECT");
                InputValues(type.Fields, "INPUT_FIELD_DEFINITION");
                break;
        }
    }

    private void Field(FieldDefinitionNode field)
    {
        Type(field.Type);
        InputValues(field.Arguments, "ARGUMENT_DEFINITION");
        Directives(field.Directives, "FIELD_DEFINITION");
    }

    private void InputValues(IReadOnlyList<InputValueDefinitionNode> values, string location)
    {
        foreach (var value in values)
        {
            Type(value.Type);
            if (value.DefaultValue is { } defaultValue) Value(defaultValue);
            Directives(value.Directives, location);
        }
    }

    private void Type(TypeNode type) => SdlKnownTypeNames.Check(context, type);

    private void Directives(IReadOnlyList<Directive> directives, string location)
    {
        foreach (var directive in directives)
        {
            SdlKnownDirectives.Check(context, directive, location);
            SdlDirectiveArguments.Check(context, directive);
            UniqueArgumentNames.Check(context.Report, directive.Arguments);
            foreach (var argument in directive.Arguments) Value(argument.Value);
        }
    }

    private void Value(ValueNode value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is ListValue list)
        {
            foreach (var item in list.Items) Value(item);
        }
        else if (value is ObjectValue fields)
        {
            UniqueInputFieldNames.Check(context.Report, fields);
            foreach (var field in fields.Fields) Value(field.Value);
        }
    }
}
