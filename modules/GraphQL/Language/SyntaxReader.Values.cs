namespace Samverkan.GraphQL.Language;

/// <remarks>GraphQL, September 2025, sections 2.9 to 2.13: values, variables, types and directives.</remarks>
internal ref partial struct SyntaxReader
{
    /// <param name="isConstant">Whether variables are refused.</param>
    public ValueNode ReadValue(bool isConstant)
    {
        Node();
        switch (lexer.Kind)
        {
            case TokenKind.LeftBracket: return ReadList(isConstant);
            case TokenKind.LeftBrace: return ReadObject(isConstant);
            case TokenKind.Name: return ReadWord();
            case TokenKind.String or TokenKind.BlockString: return ReadString();
            case TokenKind.Dollar: return isConstant ? throw ConstantError() : ReadVariable();
            case TokenKind.Int:
                var whole = new IntValue(Position, lexer.Value()!);
                Advance();
                return whole;
            case TokenKind.Float:
                var fraction = new FloatValue(Position, lexer.Value()!);
                Advance();
                return fraction;
            default: throw UnexpectedError();
        }
    }

    public TypeNode ReadType()
    {
        Enter();
        var position = Position;
        TypeNode type;
        if (Skip(TokenKind.LeftBracket))
        {
            Node();
            var item = ReadType();
            Expect(TokenKind.RightBracket);
            type = new ListTypeNode(position, item);
        }
        else
        {
            type = ReadNamedType();
        }

        Leave();
        if (!Skip(TokenKind.Bang)) return type;
        Node();
        return new NonNullTypeNode(position, type);
    }

    private ValueNode ReadWord()
    {
        var position = Position;
        var word = lexer.Span;
        ValueNode value = word.SequenceEqual("true"u8) ? new BooleanValue(position, true)
            : word.SequenceEqual("false"u8) ? new BooleanValue(position, false)
            : word.SequenceEqual("null"u8) ? new NullValue(position)
            : new EnumValue(position, NameTable.Get(word));
        Advance();
        return value;
    }

    private StringValue ReadString()
    {
        var value = lexer.Value()!;
        if (value.Length > options.MaxAllowedStringLength) throw Limit(LimitCodes.StringLength, options.MaxAllowedStringLength, "characters in one text");
        var node = new StringValue(Position, value, lexer.Kind == TokenKind.BlockString);
        Advance();
        return node;
    }

    private Variable ReadVariable()
    {
        var position = Position;
        Expect(TokenKind.Dollar);
        return new Variable(position, ReadName());
    }

    private SyntaxException ConstantError()
    {
        var (position, unexpected) = (Position, UnexpectedError());
        Advance();
        return lexer.Kind == TokenKind.Name ? lexer.Error(position, $"Unexpected variable \"${lexer.Value()}\" in constant value.") : unexpected;
    }

    private ListValue ReadList(bool isConstant)
    {
        Enter();
        var position = Position;
        Expect(TokenKind.LeftBracket);
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.RightBracket))
        {
            if (items.Count == options.MaxAllowedListItems) throw Limit(LimitCodes.ListItems, options.MaxAllowedListItems, "items in one list");
            items.Add(ReadValue(isConstant));
        }

        Leave();
        return new ListValue(position, items.ToArray());
    }

    private ObjectValue ReadObject(bool isConstant)
    {
        Enter();
        var position = Position;
        Expect(TokenKind.LeftBrace);
        var fields = new List<ObjectField>();
        while (!Skip(TokenKind.RightBrace))
        {
            Node();
            var name = ReadName();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectField(name.Position, name, ReadValue(isConstant)));
        }

        Leave();
        return new ObjectValue(position, fields.ToArray());
    }

    private Argument[] ReadArguments(bool isConstant)
    {
        if (!Skip(TokenKind.LeftParenthesis)) return [];
        var arguments = new List<Argument>();
        do
        {
            Node();
            var name = ReadName();
            Expect(TokenKind.Colon);
            arguments.Add(new Argument(name.Position, name, ReadValue(isConstant)));
        }
        while (!Skip(TokenKind.RightParenthesis));

        return [.. arguments];
    }

    private Directive[] ReadDirectives(bool isConstant)
    {
        if (!Is(TokenKind.At)) return [];
        var directives = new List<Directive>();
        while (Is(TokenKind.At))
        {
            if (directives.Count == options.MaxAllowedDirectivesPerLocation)
                throw Limit(LimitCodes.Directives, options.MaxAllowedDirectivesPerLocation, "directives in one place");
            if (++directiveCount > options.MaxAllowedDirectives) throw Limit(LimitCodes.Directives, options.MaxAllowedDirectives, "directives");
            Node();
            var position = Position;
            Advance();
            var name = ReadName();
            directives.Add(new Directive(position, name, ReadArguments(isConstant)));
        }

        return [.. directives];
    }
}
