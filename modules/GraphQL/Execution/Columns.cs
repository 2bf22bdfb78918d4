using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>All objects of one type that one selection of the document has led to: the unit that fields are resolved for.</summary>
internal sealed class ObjectBatch(ObjectPlan plan, InheritedValues inherited)
{
    public ObjectPlan Plan { get; } = plan;

    /// <summary>The arguments that hold here because they were given above.</summary>
    public InheritedValues Inherited { get; } = inherited;

    public List<object> Items { get; } = [];

    /// <summary>One for each field of the plan; null for a field that is left out, or read while writing.</summary>
    public Column?[] Columns { get; } = new Column?[plan.Fields.Length];
}

/// <summary>The values of one field for all objects of a batch.</summary>
internal sealed class Column(int count)
{
    /// <summary>Stands for the index of every object.</summary>
    public const int All = -1;

    /// <summary>What the resolver gave for each object; a <see cref="Failure"/> where it failed.</summary>
    public object?[] Values { get; } = new object?[count];

    /// <summary>For a field with selections: where the objects it led to are.</summary>
    public Slot[]? Slots { get; set; }

    /// <summary>What holds below the field.</summary>
    public InheritedValues Inherited { get; set; } = InheritedValues.None;

    /// <summary>What holds below single objects instead, where a resolver has set a state; null where none has.</summary>
    public InheritedValues?[]? States { get; private set; }

    /// <summary>Sets a state for what lies below one object, or below all of them.</summary>
    /// <remarks>Resolvers of one column can run beside each other.</remarks>
    public void Set(int index, string key, object? value)
    {
        lock (Values)
        {
            if (index == All)
            {
                Inherited = new InheritedValues(Inherited, key, value);
                return;
            }

            States ??= new InheritedValues?[Values.Length];
            States[index] = new InheritedValues(States[index] ?? Inherited, key, value);
        }
    }
}

/// <summary>A place in the answer that holds an object, a list or nothing.</summary>
/// <param name="Target">An <see cref="ObjectBatch"/>, a <see cref="Slot"/> array for a list, a <see cref="Failure"/>, or null.</param>
/// <param name="Index">Which object of the batch.</param>
internal readonly record struct Slot(object? Target, int Index);

/// <summary>Takes the place of a value that could not be found.</summary>
internal sealed class Failure(GraphQLError error)
{
    /// <summary>Without path and locations: they are known when the answer is put together.</summary>
    public GraphQLError Error { get; } = error;

    /// <summary>The part of the document that it is about, where that is not the field itself.</summary>
    public SyntaxNode? Place { get; init; }
}
