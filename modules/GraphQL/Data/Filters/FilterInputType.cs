using System.Linq.Expressions;

namespace Samverkan.GraphQL.Data;

/// <summary>Which fields of something clients may filter by, and how. Derive from <see cref="FilterInputType{T}"/>.</summary>
public abstract class FilterInputType
{
    private protected FilterInputType()
    {
    }

    internal abstract FilterDescription Describe();
}

/// <summary>The input by which lists of <typeparamref name="T"/> are filtered. Without a configuration of its own it has every field that can be compared.</summary>
public class FilterInputType<T> : FilterInputType
{
    /// <summary>Says which fields there are.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor)
    {
    }

    internal sealed override FilterDescription Describe()
    {
        var description = new FilterDescription(typeof(T), GetType());
        Configure(new FilterInputTypeDescriptor<T>(description));
        return description;
    }
}

/// <summary>The operations on a text. Derive from it to offer fewer of them: name those in the configuration.</summary>
public class StringOperationFilterInputType : FilterInputType
{
    /// <summary>Says which operations there are; all of them when it names none.</summary>
    protected virtual void Configure(IFilterOperationsDescriptor descriptor)
    {
    }

    internal sealed override FilterDescription Describe()
    {
        var description = new FilterDescription(typeof(string), GetType());
        Configure(new FilterOperationsDescriptor(description));
        return description;
    }
}

public interface IFilterOperationsDescriptor
{
    /// <summary>The name in the graph; that of the class without Type when left out.</summary>
    IFilterOperationsDescriptor Name(string name);

    /// <summary>Offers one of <see cref="DefaultFilterOperations"/>.</summary>
    IFilterOperationsDescriptor Operation(int operation);
}

public interface IFilterInputTypeDescriptor<T>
{
    /// <summary>The name in the graph; that of <typeparamref name="T"/> with FilterInput when left out.</summary>
    IFilterInputTypeDescriptor<T> Name(string name);

    IFilterInputTypeDescriptor<T> Description(string description);

    /// <summary>Offers no field that is not named here.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Whether there is a field <c>and</c>; there is by default.</summary>
    IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);

    /// <summary>Whether there is a field <c>or</c>; there is by default.</summary>
    IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);

    /// <summary>The rows are computed, not asked of a database: texts are folded when they are compared.</summary>
    IFilterInputTypeDescriptor<T> InMemory();

    /// <summary>Offers a property, or what can be reached from one. A collection becomes a filter over its items.</summary>
    IFilterFieldDescriptor<T> Field<TField>(Expression<Func<T, TField>> property);

    /// <summary>Offers a field with a meaning of its own.</summary>
    /// <param name="name">In the graph.</param>
    /// <param name="meaning">What a given input asks of a row; null when it asks nothing.</param>
    IFilterFieldDescriptor<T> Field<TInput>(string name, Func<TInput, Expression<Func<T, bool>>?> meaning)
        where TInput : class;
}

public interface IFilterFieldDescriptor<T>
{
    IFilterFieldDescriptor<T> Name(string name);

    IFilterFieldDescriptor<T> Description(string description);

    /// <summary>Takes the field away again.</summary>
    IFilterFieldDescriptor<T> Ignore();

    /// <summary>The operations on it, or the filter of the object or the items that it leads to.</summary>
    IFilterFieldDescriptor<T> Type<TFilter>()
        where TFilter : FilterInputType, new();

    /// <summary>It is a global id of the things that <typeparamref name="TNode"/> stands for.</summary>
    IFilterFieldDescriptor<T> ID<TNode>();

    /// <summary>
    /// Where the text is kept as <see cref="Folding"/> makes it: contains, startsWith and endsWith look there. A database needs it, for it
    /// ignores case in its own way.
    /// </summary>
    IFilterFieldDescriptor<T> FoldedIn(Expression<Func<T, string?>> folded);
}
