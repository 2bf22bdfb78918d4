using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Schemas;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Conformance;

/// <summary>Questions about schemas, and about documents on a schema.</summary>
internal static class SchemaQuestions
{
    private static readonly Dictionary<string, Schema> Known = new(StringComparer.Ordinal);

    /// <summary>Whether the definitions are well formed, on top of a schema if there is one.</summary>
    public static Answer Sdl(Question question)
    {
        var document = Parser.Parse(question.Source, ParserOptions.Trusted);
        return new Answer(SdlValidator.Validate(document, question.Text("schema") is { } text ? Build(text) : null));
    }

    /// <summary>Whether the type system is valid.</summary>
    public static Answer Schema(Question question)
    {
        var source = question.Source;
        var document = Parser.Parse(source, ParserOptions.Trusted);
        var errors = SdlValidator.Validate(document);
        return new Answer(errors.Count > 0 ? errors : SchemaValidator.Validate(SdlSchemaBuilder.Build(document), source));
    }

    /// <summary>Whether an executable document is valid on a schema.</summary>
    public static Answer Validate(Question question)
    {
        var schema = Build(question.Text("schema") ?? "type Query { field: String }");
        return new Answer(DocumentValidator.Validate(schema, Parser.Parse(question.Source, ParserOptions.Trusted), ValidationOptions.Reference));
    }

    private static Schema Build(string text)
    {
        if (!Known.TryGetValue(text, out var schema)) Known[text] = schema = SdlSchemaBuilder.Build(text);
        return schema;
    }
}
