using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Schemas;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Conformance;

/// <summary>Questions about schemas, and about documents on a schema.</summary>
internal static class SchemaQuestions
{
    /// <summary>Whether the definitions are well formed, on top of a schema if there is one.</summary>
    public static Answer Sdl(Question question)
    {
        var document = Parser.Parse(question.Source, Schemas.Reading);
        return new Answer(SdlValidator.Validate(document, question.Text("schema") is { } text ? Schemas.Of(text).Schema : null));
    }

    /// <summary>Whether the type system is valid.</summary>
    public static Answer Schema(Question question)
    {
        var source = question.Source;
        var document = Parser.Parse(source, Schemas.Reading);
        var errors = SdlValidator.Validate(document);
        return new Answer(errors.Count > 0 ? errors : SchemaValidator.Validate(SdlSchemaBuilder.Build(document), source));
    }

    /// <summary>Whether an executable document is valid on a schema.</summary>
    public static Answer Validate(Question question)
    {
        return new Answer(DocumentValidator.Validate(Schemas.Of(question.SchemaText).Schema, Parser.Parse(question.Source, Schemas.Reading), ValidationOptions.Reference));
    }
}
