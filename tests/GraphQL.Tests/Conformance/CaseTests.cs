using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.GraphQL.Tests.Conformance;

/// <summary>The cases of our own, by section of the specification, asked of the program as suites from outside ask it.</summary>
/// <remarks>A line of a file is a question with the answer that it must get; a line with a schema alone gives the schema of those below it.</remarks>
public sealed class CaseTests
{
    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("2-language", 155)]
    [InlineData("3-type-system", 95)]
    [InlineData("4-introspection", 48)]
    [InlineData("5-validation", 140)]
    [InlineData("6-execution", 180)]
    public async Task Each_gets_its_answer(string file, int atLeast)
    {
        var (questions, answers) = (new List<string>(), new List<string>());
        JsonNode? schema = null;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Cases", $"{file}.jsonl")))
        {
            var question = JsonNode.Parse(line)!.AsObject();
            if (!question.ContainsKey("id"))
            {
                schema = question["schema"];
                continue;
            }

            var answer = question["answer"]!.AsObject();
            question.Remove("answer");
            if (!question.ContainsKey("schema") && schema is not null) question["schema"] = schema.DeepClone();
            answer.Insert(0, "id", question["id"]!.DeepClone());
            questions.Add(question.ToJsonString(plain));
            answers.Add(answer.ToJsonString(plain));
        }

        Assert.True(questions.Count >= atLeast, questions.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(answers, (await Ask(questions)).Select(line => JsonNode.Parse(line)!.ToJsonString(plain)));
    }

    [Fact]
    public async Task Rubbish_gets_an_answer_and_does_not_stop_the_others()
    {
        string[] lines =
        [
            """{"id":1,"document":"{ field }"}""", "rubbish", """{"id":2,"document":"a}""", """{"id":3,"op":"dance"}""", """{"op":null,"id":[4]}""", "", "null", """{"id":5,"schema":7,"document":{"a":1}}""",
            """{"id":6,"op":"lex"}""", """{"id":7,"op":"execute","root":[1],"variables":[2],"operationName":{}}""", new string('[', 100_000), """{"id":8,"op":"parse","document":"{ a }"}""",
        ];
        Assert.Equal(
            [
                """{"id":1,"errors":[]}""",
                """{"errors":[{"message":"The question is no JSON.","locations":[]}]}""",
                """{"id":2,"errors":[{"message":"The question is no JSON.","locations":[]}]}""",
                """{"id":3,"unsupported":true}""",
                """{"id":[4],"errors":[{"message":"Syntax Error: Unexpected <EOF>.","locations":[{"line":1,"column":1}]}]}""",
                """{"errors":[{"message":"A question is a JSON object.","locations":[]}]}""",
                """{"id":5,"errors":[{"message":"Syntax Error: Unexpected <EOF>.","locations":[{"line":1,"column":1}]}]}""",
                """{"id":6,"errors":[],"token":{"kind":"<EOF>","line":1,"column":1}}""",
                """{"id":7,"errors":[{"message":"The document is empty. Give an operation in query, for example { __typename }.","locations":[{"line":1,"column":1}]}]}""",
                """{"errors":[{"message":"The question is no JSON.","locations":[]}]}""",
                """{"id":8,"errors":[]}""",
            ],
            await Ask(lines));
    }

    [Theory]
    [InlineData("parseValue", "[", 100_000)]
    [InlineData("parseType", "[", 100_000)]
    [InlineData("parse", "{a", 100_000)]
    [InlineData("validate", "{a ...on Query{", 5_000)]
    public async Task What_is_nested_too_deep_is_told_so(string operation, string piece, int count)
    {
        var line = JsonSerializer.Serialize(new { id = 1, op = operation, document = new System.Text.StringBuilder().Insert(0, piece, count).ToString() });
        var answer = Assert.Single(await Ask([line]));
        Assert.Contains("Syntax Error: ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_and_variables_may_be_as_deep_as_they_like()
    {
        var deep = new string('[', 50_000) + new string(']', 50_000);
        var data = $"{{\"any\":{deep},\"list\":{deep}}}";
        var answer = Assert.Single(await Ask(["""{"id":1,"op":"execute","schema":"scalar Any type Query { any: Any list: [Int] }","document":"{ any list }","root":""" + data + "}"]));
        Assert.Contains($"\"any\":{deep}", answer, StringComparison.Ordinal);
        Assert.Contains("[\"list\",0]", answer, StringComparison.Ordinal);
    }

    private static async Task<string[]> Ask(IEnumerable<string> lines)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samverkan.GraphQL.Conformance.dll")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        foreach (var line in lines) await program.StandardInput.WriteLineAsync(line);
        program.StandardInput.Close();
        var answers = await output;
        await program.WaitForExitAsync();
        Assert.Equal(0, program.ExitCode);
        return answers.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
