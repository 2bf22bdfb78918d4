using Samverkan.GraphQL.Conformance;

// JSON lines in, JSON lines out, until the input ends; anything else goes to standard error.
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
