using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance.KitchenSink;

[QueryType]
internal static class KitchenQueries
{
    /// <summary>How many dishes there are.</summary>
    public const int Count = 100;

    private static readonly DishView[] dishes = [.. Enumerable.Range(1, Count).Select(number => new DishView(number))];
    private static readonly PotView[] pots = [new("Pan", 1, 1.5), new("Kettle", 2, 3)];
    private static readonly CookView[] cooks = [new("Alma"), new("Åke")];

    /// <summary>A greeting.</summary>
    /// <param name="name">Who is greeted.</param>
    public static string Hello(string name = "world") => $"Hello {name}";

    /// <summary>Dishes, by their numbers.</summary>
    /// <param name="paging">Which page.</param>
    [UsePaging(DefaultPageSize = 10, MaxPageSize = 50)]
    public static Connection<DishView> GetDishes(PagingArguments paging)
    {
        var page = dishes.Page(paging, each => each.Name);
        return new Connection<DishView> { Edges = page.Edges, PageInfo = page.PageInfo, TotalCount = page.TotalCount };
    }

    /// <summary>A dish by its global id; null when there is none.</summary>
    /// <param name="id">The global id.</param>
    [NodeResolver]
    public static DishView? GetDishById([ID] DishId id) => Array.Find(dishes, each => each.Id == id);

    /// <summary>A dish; null when there is none.</summary>
    /// <param name="by">Which.</param>
    public static DishView? GetDish(DishByInput by)
        => Array.Find(dishes, each => by.Id is { } id ? each.Id == id : by.Name is { } name ? each.Name == name : each.Number == by.Number);

    /// <summary>All that has a name.</summary>
    public static IReadOnlyList<INamed> GetNamed() => [dishes[0], .. pots, .. cooks];

    /// <summary>All that is kept.</summary>
    public static IReadOnlyList<IKept> GetKept() => [dishes[0], .. pots];

    /// <summary>All whose names have the text in them.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<IFind> Find(string text)
        => [.. dishes.Concat<INamed>(pots).Concat(cooks).Where(each => each.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).Cast<IFind>()];

    /// <summary>The recipe as it was understood.</summary>
    /// <param name="recipe">The recipe.</param>
    public static RecipeView Cook(RecipeInput recipe)
        => new(recipe.Name, recipe.Servings, recipe.Heat, recipe.Ingredients, recipe.Side is { } side ? Cook(side) : null);

    /// <summary>The same rows, each of them doubled and turned round.</summary>
    /// <param name="rows">The rows.</param>
    public static IReadOnlyList<IReadOnlyList<int?>?> Matrix(IReadOnlyList<IReadOnlyList<int?>?> rows)
        => [.. rows.Select(row => row?.Reverse().Select(each => each * 2).ToList())];

    /// <summary>The values as they were understood.</summary>
    /// <param name="number">A number.</param>
    /// <param name="fraction">A fraction.</param>
    /// <param name="flag">Yes or no.</param>
    /// <param name="text">A text.</param>
    /// <param name="day">A day.</param>
    /// <param name="moment">A moment.</param>
    /// <param name="uuid">An identifier.</param>
    /// <param name="id">An id.</param>
    public static ScalarsView Scalars(int? number, double? fraction, bool? flag, string? text, DateOnly? day, DateTimeOffset? moment, Guid? uuid, [ID] string? id)
        => new(number, fraction, flag, text, day, moment, uuid, id);

    /// <summary>Always fails, and is null then.</summary>
    public static string? GetFailing() => throw new GraphQLException("FAILING", "This field always fails.");

    /// <summary>Always fails in a way that nobody has foreseen, and is null then.</summary>
    public static string? GetUnexpected() => throw new InvalidOperationException("Nobody may see this.");

    /// <summary>Always fails, and leaves no data at all.</summary>
    public static string GetFatal() => throw new GraphQLException("FATAL", "This field always fails.");

    /// <summary>Answers after a while.</summary>
    /// <param name="milliseconds">After how long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> GetSlowAsync(int milliseconds, CancellationToken cancellationToken)
    {
        await Task.Delay(Math.Clamp(milliseconds, 0, 60_000), cancellationToken);
        return milliseconds;
    }

    /// <summary>A greeting of earlier times.</summary>
    /// <param name="loud">How loud.</param>
    [GraphQLDeprecated("Say hello.")]
    public static string? GetHi([GraphQLDeprecated("It makes no difference.")] bool? loud = null) => loud is true ? "Hi!" : "Hi";
}
