using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance.KitchenSink;

internal readonly record struct DishId(Guid Value) : INodeId<DishId>
{
    public static DishId From(Guid value) => new(value);

    /// <summary>The same for a number in every run.</summary>
    public static DishId Of(int number) => new(new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));
}

/// <summary>Something with a name.</summary>
[InterfaceType]
[GraphQLName("Named")]
internal interface INamed
{
    /// <summary>The name.</summary>
    string Name { get; }
}

/// <summary>Something that is kept in a kitchen.</summary>
[InterfaceType]
[GraphQLName("Kept")]
internal interface IKept : INamed
{
    /// <summary>The shelf it stands on, counted from one.</summary>
    int Shelf { get; }
}

/// <summary>What can be found.</summary>
[UnionType]
[GraphQLName("Find")]
internal interface IFind;

/// <summary>How hot something is.</summary>
internal enum Heat
{
    /// <summary>Not at all.</summary>
    Cold,

    /// <summary>A little.</summary>
    Warm,

    /// <summary>Do not touch.</summary>
    VeryHot,

    /// <summary>A word of earlier times.</summary>
    [GraphQLDeprecated("Say VERY_HOT.")]
    Scalding,
}

/// <summary>Something to eat.</summary>
[GraphQLName("Dish")]
internal sealed record DishView(int Number) : IKept, IFind
{
    /// <summary>The global id.</summary>
    [ID]
    public DishId Id => DishId.Of(Number);

    public string Name => $"Dish {Number}";

    public int Shelf => Number % 5 + 1;

    /// <summary>How hot it is.</summary>
    public Heat Heat => (Heat)(Number % 3);

    /// <summary>What it weighs, in kilograms.</summary>
    public double Weight => Number / 4.0;

    /// <summary>Its earlier name.</summary>
    [GraphQLDeprecated("Say name.")]
    public string? OldName => null;

    /// <summary>Always fails, and is null then.</summary>
    public string? Broken() => throw new GraphQLException("BROKEN", "This field always fails.");

    /// <summary>Always fails, and takes the dish with it.</summary>
    public string Shattered() => throw new GraphQLException("SHATTERED", "This field always fails.");

    /// <summary>The dish that is eaten after it; null after the last.</summary>
    public DishView? Next() => Number < KitchenQueries.Count ? new(Number + 1) : null;
}

/// <summary>Something to cook with.</summary>
[GraphQLName("Pot")]
internal sealed record PotView(string Name, int Shelf, double Liters) : IKept, IFind;

/// <summary>Somebody who cooks.</summary>
[GraphQLName("Cook")]
internal sealed record CookView(string Name) : INamed, IFind;

/// <summary>Scalars of many kinds.</summary>
[GraphQLName("Scalars")]
internal sealed record ScalarsView(int? Number, double? Fraction, bool? Flag, string? Text, DateOnly? Day, DateTimeOffset? Moment, Guid? Uuid, [property: GraphQLIgnore] string? AnyId)
{
    /// <summary>An id of any kind.</summary>
    [ID]
    public string? Id => AnyId;
}

/// <summary>How something is to be cooked.</summary>
internal sealed record RecipeInput
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>For how many.</summary>
    [DefaultValueSyntax("4")]
    public int Servings { get; init; }

    /// <summary>How hot.</summary>
    [DefaultValueSyntax("WARM")]
    public Heat Heat { get; init; }

    /// <summary>What goes in.</summary>
    [DefaultValueSyntax("[\"water\", \"salt\"]")]
    public IReadOnlyList<string> Ingredients { get; init; } = [];

    /// <summary>What is cooked beside it.</summary>
    public RecipeInput? Side { get; init; }
}

/// <summary>How something is to be cooked.</summary>
[GraphQLName("Recipe")]
internal sealed record RecipeView(string Name, int Servings, Heat Heat, IReadOnlyList<string> Ingredients, RecipeView? Side);

/// <summary>Which dish: exactly one way to say it.</summary>
[OneOf]
internal sealed record DishByInput
{
    /// <summary>By its global id.</summary>
    [ID<DishView>]
    public DishId? Id { get; init; }

    /// <summary>By its name.</summary>
    public string? Name { get; init; }

    /// <summary>By its number.</summary>
    public int? Number { get; init; }
}
