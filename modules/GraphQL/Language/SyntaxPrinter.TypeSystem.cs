namespace Samverkan.GraphQL.Language;

internal sealed partial class SyntaxPrinter
{
    private void PrintTypeSystem(TypeSystemDefinition definition)
    {
        PrintDescription(definition.Description);
        if (definition.IsExtension) text.Append("extend ");
        switch (definition)
        {
            case SchemaDefinition schema: PrintHead("schema", null, schema); PrintMembers(schema.OperationTypes); break;
            case ScalarTypeDefinition scalar: PrintHead("scalar", scalar.Name, scalar); break;
            case ObjectTypeDefinition type: PrintFieldsType("type", type); break;
            case InterfaceTypeDefinition type: PrintFieldsType("interface", type); break;
            case UnionTypeDefinition union: PrintUnion(union); break;
            case EnumTypeDefinition type: PrintHead("enum", type.Name, type); PrintMembers(type.Values); break;
            case InputObjectTypeDefinition type: PrintHead("input", type.Name, type); PrintMembers(type.Fields); break;
            case DirectiveDefinitionNode directive: PrintDirectiveDefinition(directive); break;
        }
    }

    private void PrintHead(string keyword, NameNode? name, TypeSystemDefinition definition)
    {
        text.Append(keyword);
        if (name is not null) text.Append(' ').Append(name);
        if (definition is FieldsTypeDefinition { Interfaces.Count: > 0 } type)
            text.Append(" implements ").AppendJoin(" & ", type.Interfaces);
        PrintDirectives(definition.Directives);
    }

    private void PrintMembers(IReadOnlyList<SyntaxNode> members)
    {
        if (members.Count == 0) return;
        text.Append(' ');
        PrintBlock(members);
    }

    private void PrintFieldsType(string keyword, FieldsTypeDefinition type)
    {
        PrintHead(keyword, type.Name, type);
        PrintMembers(type.Fields);
    }

    private void PrintUnion(UnionTypeDefinition union)
    {
        PrintHead("union", union.Name, union);
        if (union.Members.Count > 0) text.Append(" = ").AppendJoin(" | ", union.Members);
    }

    private void PrintDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        text.Append("directive @").Append(directive.Name);
        PrintArguments(directive.Arguments);
        if (directive.IsRepeatable) text.Append(" repeatable");
        text.Append(" on ").AppendJoin(" | ", directive.Locations);
    }

    private void PrintRoot(RootOperationType root) => text.Append(Keyword(root.Kind)).Append(": ").Append(root.Type);

    private void PrintField(FieldDefinitionNode field)
    {
        PrintDescription(field.Description);
        text.Append(field.Name);
        PrintArguments(field.Arguments);
        text.Append(": ").Append(field.Type);
        PrintDirectives(field.Directives);
    }

    private void PrintArguments(IReadOnlyList<InputValueDefinitionNode> arguments)
        => PrintList('(', arguments, ')', arguments.Any(argument => argument.Description is not null));

    private void PrintInputValue(InputValueDefinitionNode value)
    {
        PrintDescription(value.Description);
        text.Append(value.Name).Append(": ").Append(value.Type);
        PrintDefault(value.DefaultValue);
        PrintDirectives(value.Directives);
    }

    private void PrintEnumValue(EnumValueDefinitionNode value)
    {
        PrintDescription(value.Description);
        text.Append(value.Name);
        PrintDirectives(value.Directives);
    }
}
