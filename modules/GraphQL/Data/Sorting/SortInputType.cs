using System.Linq.Expressions;

namespace Samverkan.GraphQL.Data;

/// <summary>A direction of sorting. What has no value comes last in ascending order and first in descending order.</summary>
public enum SortEnumType
{
    /// <summary>The least first; texts by Swedish rules: … z å ä ö, case ignored, then exact.</summary>
    Asc,

    /// <summary>The greatest first.</summary>
    Desc,
}

/// <summary>Which fields of something clients may sort by. Derive from <see cref="SortInputType{T}"/>.</summary>
public abstract class SortInputType
{
    private protected SortInputType()
    {
    }

    internal abstract SortDescription Describe();
}

/// <summary>The input by which lists of <typeparamref name="T"/> are sorted. Without a configuration of its own it has every field that has an order.</summary>
public class SortInputType<T> : SortInputType
{
    /// <summary>Says which fields there are.</summary>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor)
    {
    }

    internal sealed override SortDescription Describe()
    {
        var description = new SortDescription(typeof(T), GetType());
        Configure(new SortInputTypeDescriptor<T>(description));
        return description;
    }
}

public interface ISortInputTypeDescriptor<T>
{
    /// <summary>The name in the graph; that of <typeparamref name="T"/> with SortInput when left out.</summary>
    ISortInputTypeDescriptor<T> Name(string name);

    ISortInputTypeDescriptor<T> Description(string description);

    /// <summary>Offers no field that is not named here.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>The rows are computed, not asked of a database: texts are folded when they are compared.</summary>
    ISortInputTypeDescriptor<T> InMemory();

    /// <summary>Offers a property, or what can be reached from one.</summary>
    ISortFieldDescriptor<T> Field<TField>(Expression<Func<T, TField>> property);
}

public interface ISortFieldDescriptor<T>
{
    ISortFieldDescriptor<T> Name(string name);

    ISortFieldDescriptor<T> Description(string description);

    /// <summary>Takes the field away again.</summary>
    ISortFieldDescriptor<T> Ignore();

    /// <summary>The sort type of the object that it leads to.</summary>
    ISortFieldDescriptor<T> Type<TSort>()
        where TSort : SortInputType, new();

    /// <summary>Where the text is kept as <see cref="Folding"/> makes it: what lies there decides, and the text itself where that is the same. A database needs it.</summary>
    ISortFieldDescriptor<T> FoldedIn(Expression<Func<T, string?>> folded);
}
