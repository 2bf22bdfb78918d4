using System.Text;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Tests.Validation;

/// <summary>Random documents that are made of what the schema has are valid, and stay so when they are printed.</summary>
public sealed class ValidByConstructionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void They_validate(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var text = new DocumentMaker(random).Make();
            var printed = Printer.Print(Parse(text));
            Assert.Equal(printed, Printer.Print(Parse(printed)));
            foreach (var document in (string[])[text, printed])
            {
                var errors = DocumentValidator.Validate(Rules.Schema, Parse(document), ValidationOptions.Reference);
                Assert.True(errors.Count == 0, $"{string.Join("\n", errors.Select(error => error.Message))}\n{document}");
            }
        }
    }

    private static Document Parse(string text) => Parser.Parse(new SourceText(text), ParserOptions.Trusted);

    private sealed class DocumentMaker(Random random)
    {
        private readonly List<string> variables = [];
        private readonly StringBuilder fragments = new();
        private int count;

        public string Make()
        {
            var selection = Selection(Rules.Schema.QueryType!, 0);
            var defined = variables.Count == 0 ? "" : $"({string.Join(", ", variables)})";
            return $"query Q{defined} {selection} {fragments}";
        }

        /// <summary>Every field has an alias of its own, so that all can be merged.</summary>
        private string Selection(NamedType type, int depth)
        {
            var parts = new List<string> { $"t{count++}: __typename" };
            for (var i = random.Next(1, 5); i > 0; i--) parts.Add(Part(type, depth));
            return $"{{ {string.Join(" ", parts)} }}";
        }

        private string Part(NamedType type, int depth)
        {
            var choice = random.Next(10);
            if (choice < 2 && depth < 5) return Fragment(type, depth, isNamed: choice == 0);
            if (type is not FieldsType { Fields: var fields } || depth > 5) return $"t{count++}: __typename @onField(size: 1)";
            var field = fields.ElementAt(random.Next(fields.Count));
            var arguments = field.Arguments.Where(argument => argument.IsRequired || random.Next(4) == 0).Select(argument => $"{argument.Name}: {Value(argument.Type, 0)}").ToArray();
            var given = arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})";
            var directive = random.Next(6) == 0 ? $" @skip(if: {Value(new NonNullType(Scalars.Boolean), 0)})" : "";
            return $"f{count++}: {field.Name}{given}{directive}{(field.Type.IsLeaf ? "" : $" {Selection(field.Type.Named, depth + 1)}")}";
        }

        private string Fragment(NamedType type, int depth, bool isNamed)
        {
            var possible = Rules.Schema.PossibleTypes(type);
            var on = possible[random.Next(possible.Count)];
            var selection = Selection(on, depth + 1);
            if (!isNamed) return $"... on {on} {selection}";
            var name = $"F{count++}";
            fragments.Append("fragment ").Append(name).Append(" on ").Append(on).Append(' ').Append(selection).Append(' ');
            return $"...{name}";
        }

        private string Value(GraphQLType type, int depth)
        {
            if (depth == 0 && random.Next(3) == 0)
            {
                variables.Add($"$v{count}: {type}");
                return $"$v{count++}";
            }

            if (!type.IsNonNull && random.Next(4) == 0) return "null";
            return type.Nullable switch
            {
                ListType list => random.Next(4) == 0 && list.Item is NonNullType ? Value(list.Item, 1) : $"[{Value(list.Item, 1)}, {Value(list.Item, 1)}]",
                EnumType values => values.Values.ElementAt(random.Next(values.Values.Count)).Name,
                InputObjectType { IsOneOf: true } => $"{{ number: {random.Next(100)} }}",
                InputObjectType input => Fields(input, depth),
                var scalar => scalar.Named.Name switch
                {
                    "Int" => $"{random.Next(-5, 5)}",
                    "Float" => "1.5e3",
                    "Boolean" => "true",
                    "ID" => "7",
                    _ => "\"text \\u{1F600}\"",
                },
            };
        }

        private string Fields(InputObjectType input, int depth)
        {
            var fields = input.Fields.Where(field => field.IsRequired || (depth < 3 && random.Next(3) == 0));
            return $"{{ {string.Join(", ", fields.Select(field => $"{field.Name}: {Value(field.Type, depth + 1)}"))} }}";
        }
    }
}
