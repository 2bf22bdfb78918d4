namespace Samverkan.GraphQL.Execution;

/// <summary>A coerced input object: the fields that were given or have a default, in declared order; as written where that means something.</summary>
/// <remarks>
/// Coerced values are: null, the C# value of a scalar or enum value, an array of coerced values, or one of these. They do not know
/// which C# class a resolver wants; <see cref="InputConverter"/> does.
/// </remarks>
internal sealed class InputObject
{
    private readonly List<KeyValuePair<string, object?>> fields = [];

    public IReadOnlyList<KeyValuePair<string, object?>> Fields => fields;

    /// <summary>The value of a field; <see cref="ValueCoercion.Absent"/> when it has none.</summary>
    public object? Value(string name)
    {
        foreach (var (field, value) in fields)
        {
            if (field == name) return value;
        }

        return ValueCoercion.Absent;
    }

    public void Add(string name, object? value) => fields.Add(new(name, value));

    /// <summary>Puts the fields in the order in which they were written.</summary>
    public void OrderAs(IEnumerable<string> written)
    {
        var places = written.ToList();
        fields.Sort((one, other) => places.IndexOf(one.Key).CompareTo(places.IndexOf(other.Key)));
    }
}
