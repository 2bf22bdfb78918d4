using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types;

/// <summary>What a mutation comes to: a value, or errors that the user can act on.</summary>
public interface IFieldResult
{
    bool IsSuccess { get; }

    /// <summary>Null when it failed.</summary>
    object? Value { get; }

    /// <summary>At least one when it failed; null when it did not.</summary>
    IReadOnlyList<object>? Errors { get; }

    /// <summary>What the user should know although it went well; shown where the payloads of the graph have warnings.</summary>
    IReadOnlyList<object> Warnings { get; }
}

/// <summary>A value, or errors that the mutation declares with <see cref="ErrorAttribute"/>; said without throwing.</summary>
public class FieldResult<T> : IFieldResult
{
    public FieldResult(T value) => Value = value;

    public FieldResult(object error) => Errors = [error];

    /// <summary>A thing that the engine is to load through its owner, as it is after the change.</summary>
    /// <param name="reference">To a thing of the type that the graph shows.</param>
    public FieldResult(NodeRef reference) => Reference = reference;

    /// <summary>Things that the engine is to load through their owner, as they are after the change; the payload shows a list.</summary>
    /// <param name="references">To things of the type that the graph shows.</param>
    public FieldResult(IReadOnlyList<NodeRef> references) => References = references;

    /// <exception cref="ArgumentException">There is no error among them.</exception>
    public FieldResult(IReadOnlyList<object> errors)
        => Errors = errors.Count > 0 ? errors : throw new ArgumentException("A failure has at least one error.", nameof(errors));

    public bool IsSuccess => Errors is null;

    /// <summary>The default when it failed.</summary>
    public T? Value { get; }

    public IReadOnlyList<object>? Errors { get; }

    public IReadOnlyList<object> Warnings { get; init; } = [];

    /// <summary>Null when the value itself is given.</summary>
    public NodeRef? Reference { get; }

    /// <summary>Null unless many things are to be loaded.</summary>
    public IReadOnlyList<NodeRef>? References { get; }

    object? IFieldResult.Value => !IsSuccess ? null : Reference is { } reference ? reference : References ?? (object?)Value;

    public static implicit operator FieldResult<T>(T value) => new(value);

    public static implicit operator T?(FieldResult<T> result) => result.Value;
}

/// <summary>A value, or errors of the type named; the mutation declares it with <see cref="ErrorAttribute"/>.</summary>
public sealed class FieldResult<T, TError> : FieldResult<T>
    where TError : notnull
{
    public FieldResult(T value)
        : base(value)
    {
    }

    public FieldResult(TError error)
        : base((object)error)
    {
    }

    public static implicit operator FieldResult<T, TError>(T value) => new(value);

    public static implicit operator FieldResult<T, TError>(TError error) => new(error);
}

/// <summary>A value, or errors of the types named; the mutation declares them with <see cref="ErrorAttribute"/>.</summary>
public sealed class FieldResult<T, TError1, TError2> : FieldResult<T>
    where TError1 : notnull
    where TError2 : notnull
{
    public FieldResult(T value)
        : base(value)
    {
    }

    public FieldResult(TError1 error)
        : base((object)error)
    {
    }

    public FieldResult(TError2 error)
        : base((object)error)
    {
    }

    public static implicit operator FieldResult<T, TError1, TError2>(T value) => new(value);

    public static implicit operator FieldResult<T, TError1, TError2>(TError1 error) => new(error);

    public static implicit operator FieldResult<T, TError1, TError2>(TError2 error) => new(error);
}

/// <summary>A value, or errors of the types named; the mutation declares them with <see cref="ErrorAttribute"/>.</summary>
public sealed class FieldResult<T, TError1, TError2, TError3> : FieldResult<T>
    where TError1 : notnull
    where TError2 : notnull
    where TError3 : notnull
{
    public FieldResult(T value)
        : base(value)
    {
    }

    public FieldResult(TError1 error)
        : base((object)error)
    {
    }

    public FieldResult(TError2 error)
        : base((object)error)
    {
    }

    public FieldResult(TError3 error)
        : base((object)error)
    {
    }

    public static implicit operator FieldResult<T, TError1, TError2, TError3>(T value) => new(value);

    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError1 error) => new(error);

    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError2 error) => new(error);

    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError3 error) => new(error);
}
