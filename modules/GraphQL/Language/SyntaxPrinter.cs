using System.Runtime.CompilerServices;
using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>Prints documents, operations and values. Two blanks a level; what would be longer than a line goes on lines of its own.</summary>
internal sealed partial class SyntaxPrinter
{
    private const int LineLength = 80;

    private readonly StringBuilder text = new();
    private string indentation = "";

    public override string ToString() => text.ToString();

    public void Print(SyntaxNode node)
    {
        switch (node)
        {
            case Document document: PrintDocument(document); break;
            case OperationDefinition operation: PrintOperation(operation); break;
            case FragmentDefinition fragment: PrintFragment(fragment); break;
            case TypeSystemDefinition definition: PrintTypeSystem(definition); break;
            case SelectionSet set: PrintSelectionSet(set); break;
            case Selection selection: PrintSelection(selection); break;
            case VariableDefinition variable: PrintVariable(variable); break;
            case Argument argument: PrintArgument(argument.Name, argument.Value); break;
            case ObjectField field: PrintArgument(field.Name, field.Value); break;
            case Directive directive: PrintDirective(directive); break;
            case ValueNode value: PrintValue(value); break;
            case TypeNode or NameNode: text.Append(node); break;
            case RootOperationType root: PrintRoot(root); break;
            case FieldDefinitionNode field: PrintField(field); break;
            case InputValueDefinitionNode value: PrintInputValue(value); break;
            case EnumValueDefinitionNode value: PrintEnumValue(value); break;
            default: throw new ArgumentException($"{node.GetType().Name} is no syntax.", nameof(node));
        }
    }

    private static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private void PrintDocument(Document document)
    {
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (i > 0) text.Append("\n\n");
            Print(document.Definitions[i]);
        }
    }

    private void PrintOperation(OperationDefinition operation)
    {
        PrintDescription(operation.Description);
        var isShort = operation is { Kind: OperationKind.Query, Description: null, Name: null, Variables.Count: 0, Directives.Count: 0 } && !IsAfterOpenDefinition;
        if (!isShort)
        {
            text.Append(Keyword(operation.Kind));
            // An anonymous operation has a blank here, so that its variables do not look like arguments.
            if (operation.Name is not null || operation.Variables.Count > 0) text.Append(' ').Append(operation.Name?.Value);
            PrintList('(', operation.Variables, ')', operation.Variables.Any(variable => variable.Description is not null));
            PrintDirectives(operation.Directives);
            text.Append(' ');
        }

        PrintSelectionSet(operation.SelectionSet);
    }

    /// <summary>A brace after a type without one would be that of its fields.</summary>
    private bool IsAfterOpenDefinition => text.Length >= 3 && text[^1] == '\n' && text[^3] != '}';

    private void PrintVariable(VariableDefinition variable)
    {
        PrintDescription(variable.Description);
        PrintValue(variable.Variable);
        text.Append(": ").Append(variable.Type);
        PrintDefault(variable.DefaultValue);
        PrintDirectives(variable.Directives);
    }

    private void PrintFragment(FragmentDefinition fragment)
    {
        PrintDescription(fragment.Description);
        text.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition);
        PrintDirectives(fragment.Directives);
        text.Append(' ');
        PrintSelectionSet(fragment.SelectionSet);
    }

    private void PrintSelectionSet(SelectionSet set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        PrintBlock(set.Selections);
    }

    private void PrintSelection(Selection selection)
    {
        switch (selection)
        {
            case Field field:
                if (field.Alias is { } alias) text.Append(alias).Append(": ");
                text.Append(field.Name);
                PrintList('(', field.Arguments, ')');
                PrintDirectives(field.Directives);
                if (field.SelectionSet is not { } selections) return;
                text.Append(' ');
                PrintSelectionSet(selections);
                break;
            case FragmentSpread spread:
                text.Append("...").Append(spread.Name);
                PrintDirectives(spread.Directives);
                break;
            case InlineFragment fragment:
                text.Append("...");
                if (fragment.TypeCondition is { } type) text.Append(" on ").Append(type);
                PrintDirectives(fragment.Directives);
                text.Append(' ');
                PrintSelectionSet(fragment.SelectionSet);
                break;
        }
    }

    private void PrintDirectives(IReadOnlyList<Directive> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(' ');
            PrintDirective(directive);
        }
    }

    private void PrintDirective(Directive directive)
    {
        text.Append('@').Append(directive.Name);
        PrintList('(', directive.Arguments, ')');
    }

    private void PrintDescription(StringValue? description)
    {
        if (description is null) return;
        PrintValue(description);
        NewLine();
    }

    private void NewLine() => text.Append('\n').Append(indentation);

    private void PrintBlock(IReadOnlyList<SyntaxNode> nodes)
    {
        text.Append('{');
        PrintLines(nodes);
        text.Append('}');
    }

    private void PrintLines(IReadOnlyList<SyntaxNode> nodes)
    {
        var outer = indentation;
        indentation += "  ";
        foreach (var node in nodes)
        {
            NewLine();
            Print(node);
        }

        indentation = outer;
        NewLine();
    }

    /// <summary>On one line where it fits, else each on its own.</summary>
    private void PrintList(char open, IReadOnlyList<SyntaxNode> nodes, char close, bool isTall = false)
    {
        if (nodes.Count == 0) return;
        var start = text.Length;
        text.Append(open);
        for (var i = 0; i < nodes.Count && !isTall; i++)
        {
            if (i > 0) text.Append(", ");
            Print(nodes[i]);
            isTall = text.Length - start + indentation.Length > LineLength;
        }

        if (isTall)
        {
            text.Length = start + 1;
            PrintLines(nodes);
        }

        text.Append(close);
    }
}
