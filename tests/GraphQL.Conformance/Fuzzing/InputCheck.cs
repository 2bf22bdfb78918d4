using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Schemas;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Conformance.Fuzzing;

/// <summary>Gives an input to the part of the engine that it is for, with the limits of a host, and looks at what comes back.</summary>
/// <remarks>What is thrown here is a fault of the engine.</remarks>
internal sealed class InputCheck
{
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();
    private readonly RequestExecutor executor = new(SdlSchemaBuilder.Build(Corpus.Schema), new RequestOptions(), new JsonSource());
    private readonly JsonElement root = JsonDocument.Parse(Corpus.Data).RootElement;
    private readonly ArrayBufferWriter<byte> output = new(4096);

    /// <summary>How many inputs were read without a fault of theirs, so that more than the first check was met.</summary>
    public long Accepted { get; private set; }

    public void Check(InputKind kind, byte[] bytes)
    {
        switch (kind)
        {
            case InputKind.Document: Document(bytes); break;
            case InputKind.Schema: SchemaText(bytes); break;
            case InputKind.Piece: Piece(bytes); break;
            default: Request(bytes); break;
        }
    }

    private void Document(byte[] bytes)
    {
        var source = new SourceText(bytes);
        if (Read(source, Parser.Parse) is { } document)
        {
            Look(source, DocumentValidator.Validate(executor.Schema, document, ValidationOptions.Reference));
            Reprint(document);
        }

        Run(new GraphQLRequest { Document = bytes, RootValue = root });
    }

    private void SchemaText(byte[] bytes)
    {
        var source = new SourceText(bytes);
        if (Read(source, Parser.Parse) is not { } document) return;
        Reprint(document);
        Look(source, SdlValidator.Validate(document, executor.Schema));
        var errors = SdlValidator.Validate(document);
        Look(source, errors);
        if (errors.Count > 0) return;

        var schema = SdlSchemaBuilder.Build(document);
        Look(source, SchemaValidator.Validate(schema, source));
        var printed = SchemaPrinter.Print(schema);
        if (!string.IsNullOrWhiteSpace(printed)) Require(SchemaPrinter.Print(SdlSchemaBuilder.Build(printed)) == printed, "A printed schema is read as another one.");
    }

    private void Piece(byte[] bytes)
    {
        var source = new SourceText(bytes);
        _ = Read(source, Parser.ParseValue)?.ToString();
        _ = Read(source, Parser.ParseConstValue)?.ToString();
        _ = Read(source, Parser.ParseType)?.ToString();
        _ = Read(source, static (text, _) => Parser.ParseCoordinate(text))?.ToString();
    }

    private void Request(byte[] bytes)
    {
        try
        {
            Run(RequestReader.FromBody(bytes) with { RootValue = root });
        }
        catch (GraphQLException fault)
        {
            Require(fault.Error.Message.Length is > 0 and < 1_000, "A refusal says nothing, or too much.");
        }
    }

    private void Run(GraphQLRequest request)
    {
        output.ResetWrittenCount();
        var outcome = executor.ExecuteAsync(request, NoServices, output, CancellationToken.None).GetAwaiter().GetResult();
        Look(new SourceText(request.Document), outcome.Errors);
        Require(outcome.HasData || outcome.Errors.Count > 0, "Nothing ran and nothing is told.");
        Require(!outcome.Errors.Any(error => error.Code == "INTERNAL_ERROR" && error.Path is null), "An error of the engine is told as one of the request.");
        if (outcome.HasData) Accepted++;

        var reader = new Utf8JsonReader(output.WrittenSpan);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) _ = reader.GetString();
        }
    }

    /// <returns>Null when the text is none.</returns>
    private T? Read<T>(SourceText source, Func<SourceText, ParserOptions?, T> read)
        where T : class
    {
        try
        {
            var made = read(source, null);
            Accepted++;
            return made;
        }
        catch (SyntaxException fault)
        {
            Require(fault.Message.StartsWith("Syntax Error: ", StringComparison.Ordinal), "A syntax error does not say that it is one.");
            Look(source, fault.Location);
            return null;
        }
    }

    private static void Reprint(Document document)
    {
        var printed = Printer.Print(document);
        Require(Printer.Print(Parser.Parse(new SourceText(printed), ParserOptions.Trusted)) == printed, "A printed document is read as another one.");
    }

    private static void Look(SourceText source, IReadOnlyList<GraphQLError> errors)
    {
        foreach (var error in errors)
        {
            Require(error.Message.Length is > 0 and < 10_000, "An error says nothing, or too much.");
            foreach (var location in error.Locations) Look(source, location);
        }
    }

    private static void Look(SourceText source, Location location)
        => Require(location.Line > 0 && location.Column > 0 && location.Line + location.Column <= source.Utf8.Length + 2, $"{location} is outside the text.");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new FuzzException(otherwise);
    }
}

/// <summary>The engine answered, and answered wrong.</summary>
internal sealed class FuzzException(string message) : Exception(message);
