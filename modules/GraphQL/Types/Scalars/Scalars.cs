using System.Text.Json;

namespace Samverkan.GraphQL.Types;

/// <summary>The scalars that the engine knows. They hold nothing of a schema, so all schemas share them.</summary>
public static class Scalars
{
    public static ScalarType Int { get; } = new IntScalar();

    public static ScalarType Float { get; } = new FloatScalar();

    public static ScalarType String { get; } = new StringScalar();

    public static ScalarType Boolean { get; } = new BooleanScalar();

    public static ScalarType ID { get; } = new IdScalar();

    public static ScalarType LocalDate { get; } = new LocalDateScalar();

    public static ScalarType DateTime { get; } = new DateTimeScalar();

    public static ScalarType Uuid { get; } = new UuidScalar();

    public static ScalarType Json { get; } = new JsonScalar();

    /// <summary>The five of the language itself; every schema has them.</summary>
    public static IReadOnlyList<ScalarType> BuiltIn { get; } = [Int, Float, String, Boolean, ID];

    /// <summary>The scalar that a C# type stands for; null when it stands for none.</summary>
    public static ScalarType? For(Type type)
        => type == typeof(string) ? String
            : type == typeof(int) ? Int
            : type == typeof(bool) ? Boolean
            : type == typeof(double) ? Float
            : type == typeof(DateOnly) ? LocalDate
            : type == typeof(DateTimeOffset) ? DateTime
            : type == typeof(Guid) ? Uuid
            : type == typeof(JsonElement) ? Json
            : null;
}
