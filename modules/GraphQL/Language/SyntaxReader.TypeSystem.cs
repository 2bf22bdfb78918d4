namespace Samverkan.GraphQL.Language;

/// <remarks>GraphQL, September 2025, section 3: definitions and extensions of the type system.</remarks>
internal ref partial struct SyntaxReader
{
    /// <param name="position">Where it begins: at its description, or at "extend".</param>
    /// <param name="description">Read already.</param>
    /// <param name="isExtension">Whether "extend" has been read.</param>
    /// <returns>Null when no definition of the type system begins here.</returns>
    private TypeSystemDefinition? ReadTypeSystemDefinition(int position, StringValue? description, bool isExtension)
    {
        if (SkipKeyword("type"u8)) return ReadObjectType(position, description, isExtension);
        if (SkipKeyword("input"u8)) return ReadInputObjectType(position, description, isExtension);
        if (SkipKeyword("enum"u8)) return ReadEnumType(position, description, isExtension);
        if (SkipKeyword("interface"u8)) return ReadInterfaceType(position, description, isExtension);
        if (SkipKeyword("union"u8)) return ReadUnionType(position, description, isExtension);
        if (SkipKeyword("scalar"u8)) return ReadScalarType(position, description, isExtension);
        if (SkipKeyword("schema"u8)) return ReadSchema(position, description, isExtension);
        return !isExtension && SkipKeyword("directive"u8) ? ReadDirectiveDefinition(position, description) : null;
    }

    /// <summary>An extension that adds nothing is no extension.</summary>
    private readonly void RequireContent(bool isExtension, int count)
    {
        if (isExtension && count == 0) throw UnexpectedError();
    }

    private SchemaDefinition ReadSchema(int position, StringValue? description, bool isExtension)
    {
        var directives = ReadDirectives(isConstant: true);
        var operationTypes = new List<RootOperationType>();
        if (!isExtension || Is(TokenKind.LeftBrace))
        {
            Expect(TokenKind.LeftBrace);
            do
            {
                Node();
                var start = Position;
                var kind = Is(TokenKind.Name) ? OperationKeyword() ?? throw UnexpectedError() : throw ExpectedError(TokenKind.Name.Describe());
                Advance();
                Expect(TokenKind.Colon);
                operationTypes.Add(new RootOperationType(start, kind, ReadNamedType()));
            }
            while (!Skip(TokenKind.RightBrace));
        }

        RequireContent(isExtension, directives.Length + operationTypes.Count);
        return new SchemaDefinition(position, description, isExtension, directives, operationTypes);
    }

    private ScalarTypeDefinition ReadScalarType(int position, StringValue? description, bool isExtension)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        RequireContent(isExtension, directives.Length);
        return new ScalarTypeDefinition(position, description, isExtension, name, directives);
    }

    private ObjectTypeDefinition ReadObjectType(int position, StringValue? description, bool isExtension)
    {
        var name = ReadName();
        var interfaces = ReadInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFields();
        RequireContent(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeDefinition(position, description, isExtension, name, interfaces, directives, fields);
    }

    private InterfaceTypeDefinition ReadInterfaceType(int position, StringValue? description, bool isExtension)
    {
        var name = ReadName();
        var interfaces = ReadInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFields();
        RequireContent(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeDefinition(position, description, isExtension, name, interfaces, directives, fields);
    }

    private NamedTypeNode[] ReadInterfaces() => SkipKeyword("implements"u8) ? ReadTypesBetween(TokenKind.Ampersand) : [];

    private NamedTypeNode[] ReadTypesBetween(TokenKind delimiter)
    {
        Skip(delimiter);
        var types = new List<NamedTypeNode>();
        do types.Add(ReadNamedType());
        while (Skip(delimiter));
        return [.. types];
    }

    private FieldDefinitionNode[] ReadFields()
    {
        if (!Skip(TokenKind.LeftBrace)) return [];
        var fields = new List<FieldDefinitionNode>();
        do
        {
            Node();
            var position = Position;
            var description = ReadDescription();
            var name = ReadName();
            var arguments = ReadInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
            Expect(TokenKind.Colon);
            var type = ReadType();
            fields.Add(new FieldDefinitionNode(position, description, name, arguments, type, ReadDirectives(isConstant: true)));
        }
        while (!Skip(TokenKind.RightBrace));

        return [.. fields];
    }

    private InputValueDefinitionNode[] ReadInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open)) return [];
        var values = new List<InputValueDefinitionNode>();
        do
        {
            Node();
            var position = Position;
            var description = ReadDescription();
            var name = ReadName();
            Expect(TokenKind.Colon);
            var type = ReadType();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ReadValue(isConstant: true) : null;
            values.Add(new InputValueDefinitionNode(position, description, name, type, defaultValue, ReadDirectives(isConstant: true)));
        }
        while (!Skip(close));

        return [.. values];
    }

    private UnionTypeDefinition ReadUnionType(int position, StringValue? description, bool isExtension)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var members = Skip(TokenKind.EqualsSign) ? ReadTypesBetween(TokenKind.Pipe) : [];
        RequireContent(isExtension, directives.Length + members.Length);
        return new UnionTypeDefinition(position, description, isExtension, name, directives, members);
    }

    private EnumTypeDefinition ReadEnumType(int position, StringValue? description, bool isExtension)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var values = new List<EnumValueDefinitionNode>();
        if (Skip(TokenKind.LeftBrace))
        {
            do values.Add(ReadEnumValue());
            while (!Skip(TokenKind.RightBrace));
        }

        RequireContent(isExtension, directives.Length + values.Count);
        return new EnumTypeDefinition(position, description, isExtension, name, directives, values);
    }

    private EnumValueDefinitionNode ReadEnumValue()
    {
        Node();
        var position = Position;
        var description = ReadDescription();
        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
            throw lexer.Error(Position, $"{Found} is reserved and cannot be used for an enum value.");
        var name = ReadName();
        return new EnumValueDefinitionNode(position, description, name, ReadDirectives(isConstant: true));
    }

    private InputObjectTypeDefinition ReadInputObjectType(int position, StringValue? description, bool isExtension)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        RequireContent(isExtension, directives.Length + fields.Length);
        return new InputObjectTypeDefinition(position, description, isExtension, name, directives, fields);
    }

    private DirectiveDefinitionNode ReadDirectiveDefinition(int position, StringValue? description)
    {
        Expect(TokenKind.At);
        var name = ReadName();
        var arguments = ReadInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        Skip(TokenKind.Pipe);
        var locations = new List<NameNode>();
        do
        {
            if (!Is(TokenKind.Name)) throw ExpectedError(TokenKind.Name.Describe());
            if (!DirectiveLocationWords.IsKnown(lexer.Span)) throw UnexpectedError();
            locations.Add(ReadName());
        }
        while (Skip(TokenKind.Pipe));

        return new DirectiveDefinitionNode(position, description, name, arguments, isRepeatable, locations);
    }
}
