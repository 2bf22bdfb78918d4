using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Schemas;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Conformance;

/// <summary>The schemas that were asked about last: most questions are about the schema of the question before.</summary>
internal static class Schemas
{
    private const int MostKept = 200;

    /// <summary>No limit of a host; only nesting ends somewhere, for the stack's sake.</summary>
    public static readonly ParserOptions Reading = ParserOptions.Trusted with { MaxAllowedRecursionDepth = 10_000 };

    private static readonly RequestOptions Running = new()
    {
        ExecutionTimeout = Timeout.InfiniteTimeSpan,
        OperationDocumentCacheSize = 0,
        Parser = Reading,
        Validation = ValidationOptions.Reference,
        Cost = new CostOptions { EnforceCostLimits = false },
    };

    private static readonly Dictionary<string, Built> Known = new(StringComparer.Ordinal);

    /// <exception cref="SyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The definitions do not go together.</exception>
    public static Built Of(string text)
    {
        if (Known.TryGetValue(text, out var known)) return known;
        if (Known.Count == MostKept) Known.Clear();
        var source = new SourceText(text);
        return Known[text] = new Built(SdlSchemaBuilder.Build(Parser.Parse(source, Reading)), source);
    }

    /// <summary>A schema, and on demand what runs operations on it.</summary>
    internal sealed class Built(Schema schema, SourceText source)
    {
        private readonly Lazy<IReadOnlyList<GraphQLError>> faults = new(() => SchemaValidator.Validate(schema, source));
        private readonly Lazy<RequestExecutor> executor = new(() => new RequestExecutor(schema, Running, new JsonSource()));

        public Schema Schema => schema;

        /// <summary>What makes the schema no ground for operations.</summary>
        public IReadOnlyList<GraphQLError> Faults => faults.Value;

        public RequestExecutor Executor => executor.Value;
    }
}
