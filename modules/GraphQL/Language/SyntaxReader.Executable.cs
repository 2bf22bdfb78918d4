namespace Samverkan.GraphQL.Language;

/// <remarks>GraphQL, September 2025, sections 2.2 to 2.8: documents, operations, selections and fragments.</remarks>
internal ref partial struct SyntaxReader
{
    public Document ReadDocument()
    {
        var definitions = new List<Definition>();
        do definitions.Add(ReadDefinition());
        while (!Is(TokenKind.EndOfFile));
        return new Document(source, definitions.ToArray());
    }

    private Definition ReadDefinition()
    {
        Node();
        var position = Position;
        if (Is(TokenKind.LeftBrace)) return ReadOperation(position, null, OperationKind.Query, isShort: true);

        var description = ReadDescription();
        if (description is not null && Is(TokenKind.LeftBrace))
            throw lexer.Error(position, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (!Is(TokenKind.Name)) throw UnexpectedError();

        if (OperationKeyword() is { } kind) return ReadOperation(position, description, kind, isShort: false);
        if (SkipKeyword("fragment"u8)) return ReadFragmentDefinition(position, description);
        if (ReadTypeSystemDefinition(position, description, isExtension: false) is { } definition) return definition;
        if (description is not null) throw lexer.Error(position, "Unexpected description, only GraphQL definitions support descriptions.");
        if (!SkipKeyword("extend"u8)) throw UnexpectedError();
        return ReadTypeSystemDefinition(position, null, isExtension: true) ?? throw UnexpectedError();
    }

    private readonly OperationKind? OperationKeyword()
    {
        if (IsKeyword("query"u8)) return OperationKind.Query;
        if (IsKeyword("mutation"u8)) return OperationKind.Mutation;
        return IsKeyword("subscription"u8) ? OperationKind.Subscription : null;
    }

    private OperationDefinition ReadOperation(int position, StringValue? description, OperationKind kind, bool isShort)
    {
        if (++operationCount > options.MaxAllowedOperations) throw Limit(LimitCodes.Operations, options.MaxAllowedOperations, "operations");
        if (isShort) return new OperationDefinition(position, null, kind, null, [], [], ReadSelectionSet());

        Advance();
        var name = Is(TokenKind.Name) ? ReadName() : null;
        var variables = ReadVariableDefinitions();
        var directives = ReadDirectives(isConstant: false);
        return new OperationDefinition(position, description, kind, name, variables, directives, ReadSelectionSet());
    }

    private VariableDefinition[] ReadVariableDefinitions()
    {
        if (!Skip(TokenKind.LeftParenthesis)) return [];
        var variables = new List<VariableDefinition>();
        do
        {
            if (++variableCount > options.MaxAllowedVariables) throw Limit(LimitCodes.Variables, options.MaxAllowedVariables, "variables");
            Node();
            var position = Position;
            var description = ReadDescription();
            var variable = ReadVariable();
            Expect(TokenKind.Colon);
            var type = ReadType();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ReadValue(isConstant: true) : null;
            variables.Add(new VariableDefinition(position, description, variable, type, defaultValue, ReadDirectives(isConstant: true)));
        }
        while (!Skip(TokenKind.RightParenthesis));

        return [.. variables];
    }

    private SelectionSet ReadSelectionSet()
    {
        Enter();
        Node();
        var position = Position;
        Expect(TokenKind.LeftBrace);
        var selections = new List<Selection>();
        do selections.Add(Is(TokenKind.Spread) ? ReadFragment() : ReadField());
        while (!Skip(TokenKind.RightBrace));

        Leave();
        return new SelectionSet(position, selections.ToArray());
    }

    private Field ReadField()
    {
        if (++fieldCount > options.MaxAllowedFields) throw Limit(LimitCodes.Fields, options.MaxAllowedFields, "fields");
        Node();
        var name = ReadName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            if (++aliasCount > options.MaxAllowedAliases) throw Limit(LimitCodes.Aliases, options.MaxAllowedAliases, "aliases");
            (alias, name) = (name, ReadName());
        }

        var arguments = ReadArguments(isConstant: false);
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = Is(TokenKind.LeftBrace) ? ReadSelectionSet() : null;
        return new Field((alias ?? name).Position, alias, name, arguments, directives, selectionSet);
    }

    private Selection ReadFragment()
    {
        Node();
        var position = Position;
        Expect(TokenKind.Spread);
        if (!IsKeyword("on"u8) && Is(TokenKind.Name))
        {
            var name = ReadName();
            return new FragmentSpread(position, name, ReadDirectives(isConstant: false));
        }

        var typeCondition = SkipKeyword("on"u8) ? ReadNamedType() : null;
        var directives = ReadDirectives(isConstant: false);
        return new InlineFragment(position, typeCondition, directives, ReadSelectionSet());
    }

    private FragmentDefinition ReadFragmentDefinition(int position, StringValue? description)
    {
        if (++fragmentCount > options.MaxAllowedFragments) throw Limit(LimitCodes.Fragments, options.MaxAllowedFragments, "fragments");
        if (IsKeyword("on"u8)) throw UnexpectedError();
        var name = ReadName();
        ExpectKeyword("on"u8);
        var typeCondition = ReadNamedType();
        var directives = ReadDirectives(isConstant: false);
        return new FragmentDefinition(position, description, name, typeCondition, directives, ReadSelectionSet());
    }
}
