using System.Linq.Expressions;

namespace Samverkan.GraphQL.Data;

/// <summary>What a filter type says of itself.</summary>
/// <param name="of">The rows, or the value, that it filters.</param>
/// <param name="declared">The class that says it.</param>
internal sealed class FilterDescription(Type of, Type declared)
{
    public Type Of { get; } = of;

    public Type Declared { get; } = declared;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    public bool HasAnd { get; set; } = true;

    public bool HasOr { get; set; } = true;

    public bool IsInMemory { get; set; }

    public List<FilterFieldDescription> Fields { get; } = [];

    public List<int> Operations { get; } = [];
}

/// <summary>What is said of one field.</summary>
internal sealed class FilterFieldDescription
{
    /// <summary>From the row to the value; null for a field with a meaning of its own.</summary>
    public LambdaExpression? Property { get; init; }

    /// <summary>The class of the input of a field with a meaning of its own.</summary>
    public Type? Input { get; init; }

    public Func<object, LambdaExpression?>? Meaning { get; init; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsIgnored { get; set; }

    public FilterInputType? Filter { get; set; }

    public Type? Node { get; set; }

    public LambdaExpression? Folded { get; set; }
}

internal sealed class FilterOperationsDescriptor(FilterDescription description) : IFilterOperationsDescriptor
{
    public IFilterOperationsDescriptor Name(string name)
    {
        description.Name = name;
        return this;
    }

    public IFilterOperationsDescriptor Operation(int operation)
    {
        description.Operations.Add(operation);
        return this;
    }
}

internal sealed class FilterInputTypeDescriptor<T>(FilterDescription description) : IFilterInputTypeDescriptor<T>
{
    public IFilterInputTypeDescriptor<T> Name(string name)
    {
        description.Name = name;
        return this;
    }

    public IFilterInputTypeDescriptor<T> Description(string text)
    {
        description.Description = text;
        return this;
    }

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly()
    {
        description.IsExplicit = true;
        return this;
    }

    public IFilterInputTypeDescriptor<T> AllowAnd(bool allow)
    {
        description.HasAnd = allow;
        return this;
    }

    public IFilterInputTypeDescriptor<T> AllowOr(bool allow)
    {
        description.HasOr = allow;
        return this;
    }

    public IFilterInputTypeDescriptor<T> InMemory()
    {
        description.IsInMemory = true;
        return this;
    }

    public IFilterFieldDescriptor<T> Field<TField>(Expression<Func<T, TField>> property)
        => Add(new FilterFieldDescription { Property = property });

    public IFilterFieldDescriptor<T> Field<TInput>(string name, Func<TInput, Expression<Func<T, bool>>?> meaning)
        where TInput : class
        => Add(new FilterFieldDescription { Name = name, Input = typeof(TInput), Meaning = given => meaning((TInput)given) });

    private FilterFieldDescriptor<T> Add(FilterFieldDescription field)
    {
        description.Fields.Add(field);
        return new FilterFieldDescriptor<T>(field);
    }
}

internal sealed class FilterFieldDescriptor<T>(FilterFieldDescription field) : IFilterFieldDescriptor<T>
{
    public IFilterFieldDescriptor<T> Name(string name)
    {
        field.Name = name;
        return this;
    }

    public IFilterFieldDescriptor<T> Description(string description)
    {
        field.Description = description;
        return this;
    }

    public IFilterFieldDescriptor<T> Ignore()
    {
        field.IsIgnored = true;
        return this;
    }

    public IFilterFieldDescriptor<T> Type<TFilter>()
        where TFilter : FilterInputType, new()
    {
        field.Filter = new TFilter();
        return this;
    }

    public IFilterFieldDescriptor<T> ID<TNode>()
    {
        field.Node = typeof(TNode);
        return this;
    }

    public IFilterFieldDescriptor<T> FoldedIn(Expression<Func<T, string?>> folded)
    {
        field.Folded = folded;
        return this;
    }
}
