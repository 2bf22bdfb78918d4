using System.Globalization;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution.Reference;

/// <summary>An object of the sample data: its type, and the values of its fields, each made when it is first asked for.</summary>
internal sealed class SampleObject(string type, Func<string, object?> make)
{
    private readonly Dictionary<string, object?> known = [];

    public string Type { get; } = type;

    public object? this[string field] => known.TryGetValue(field, out var value) ? value : known[field] = make(field);
}

/// <summary>A value that fails when it is asked for.</summary>
internal sealed class SampleFailure
{
    public static SampleFailure Instance { get; } = new();
}

/// <summary>A value that no leaf can show.</summary>
internal sealed class SampleMisfit
{
    public static SampleMisfit Instance { get; } = new();
}

/// <summary>A value that tells its arguments.</summary>
internal sealed class SampleEcho
{
    public static SampleEcho Instance { get; } = new();

    public static string Text(IEnumerable<KeyValuePair<string, object?>> arguments)
        => string.Join(";", arguments.Select(argument => $"{argument.Key}={Text(argument.Value)}"));

    private static string Text(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(",", items.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

internal sealed class SampleSource : FieldSource
{
    public override object? Value(object parent, FieldDefinition field, IReadOnlyList<KeyValuePair<string, object?>> arguments) => ((SampleObject)parent)[field.Name] switch
    {
        SampleFailure => throw Failing(),
        SampleEcho => SampleEcho.Text(arguments),
        object?[] items => Array.ConvertAll(items, Item),
        var value => value,
    };

    public override string? TypeName(object value) => (value as SampleObject)?.Type;

    private static object? Item(object? value) => value switch
    {
        SampleFailure => Failing(),
        object?[] items => Array.ConvertAll(items, Item),
        _ => value,
    };

    private static GraphQLException Failing() => new("FAILS", "It fails.");
}
