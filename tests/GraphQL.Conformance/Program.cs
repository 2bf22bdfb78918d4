using System.Globalization;
using Samverkan.GraphQL.Conformance;
using Samverkan.GraphQL.Conformance.Fuzzing;
using Samverkan.GraphQL.Conformance.KitchenSink;

if (args is ["--fuzz", ..]) return Fuzz(args);
if (args is ["--serve", ..]) return await KitchenServer.RunAsync(args.ElementAtOrDefault(1));

// JSON lines in, JSON lines out, until the input ends; anything else goes to standard error. Questions may be nested as deep as they like.
const int StackSize = 256 * 1024 * 1024;
var asking = new Thread(Ask, StackSize);
asking.Start();
asking.Join();
return 0;

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

// --fuzz [--inputs N] [--seed N] [--first N]: the same numbers give the same inputs.
static int Fuzz(string[] args)
{
    long Option(string name, long otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? long.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
    var fuzzer = new Fuzzer((int)Option("--seed", 1), Console.Out);
    fuzzer.Run(Option("--first", 0), Option("--inputs", 1_000_000), TimeSpan.MaxValue);
    Console.WriteLine($"{fuzzer.Inputs} inputs, {fuzzer.Accepted} accepted, {fuzzer.Faults.Count} faults.");
    return fuzzer.Faults.Count == 0 ? 0 : 1;
}
