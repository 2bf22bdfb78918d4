using Samverkan.GraphQL.Conformance;

// JSON lines in, JSON lines out, until the input ends; anything else goes to standard error. Questions may be nested as deep as they like.
const int StackSize = 256 * 1024 * 1024;
var asking = new Thread(Ask, StackSize);
asking.Start();
asking.Join();

static void Ask()
{
    using var input = Console.OpenStandardInput();
    using var output = Console.OpenStandardOutput();
    using var reader = new StreamReader(input);
    while (reader.ReadLine() is { } line)
    {
        if (line.Length == 0) continue;
        output.Write(Question.Answer(line));
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
