using System.Globalization;
using System.Runtime.CompilerServices;

namespace Samverkan.GraphQL.Language;

internal sealed partial class SyntaxPrinter
{
    private void PrintArgument(NameNode name, ValueNode value)
    {
        text.Append(name).Append(": ");
        PrintValue(value);
    }

    private void PrintDefault(ValueNode? value)
    {
        if (value is null) return;
        text.Append(" = ");
        PrintValue(value);
    }

    private void PrintValue(ValueNode value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case Variable variable: text.Append('$').Append(variable.Name); break;
            case NullValue: text.Append("null"); break;
            case BooleanValue boolean: text.Append(boolean.Value ? "true" : "false"); break;
            case IntValue whole: text.Append(whole.Text); break;
            case FloatValue fraction: text.Append(fraction.Text); break;
            case EnumValue word: text.Append(word.Name); break;
            case StringValue { IsBlock: true } block when BlockString.CanHold(block.Value): BlockString.Print(text, block.Value, indentation); break;
            case StringValue line: PrintString(line.Value); break;
            case ListValue list: PrintItems("[", list.Items, "]"); break;
            case ObjectValue fields: PrintItems("{ ", fields.Fields, " }"); break;
        }
    }

    private void PrintItems(string open, IReadOnlyList<SyntaxNode> nodes, string close)
    {
        if (nodes.Count == 0)
        {
            text.Append(open[0]).Append(close[^1]);
            return;
        }

        text.Append(open);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Print(nodes[i]);
        }

        text.Append(close);
    }

    private void PrintString(string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            switch (letter)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or (>= '\u007F' and <= '\u009F'):
                    text.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(letter); break;
            }
        }

        text.Append('"');
    }
}
