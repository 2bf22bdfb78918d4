using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Kit;

// A small graph with one of each thing that execution must get right.

/// <summary>A day that is handed down.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class OnDayAttribute() : InheritedArgumentAttribute("day")
{
    public static int Asked { get; set; }

    public override object Default(IServiceProvider services)
    {
        Asked++;
        return new DateOnly(2000, 1, 1);
    }

    public override GraphQLError? Refuse(object? value, bool allowsNull)
        => value is null && !allowsNull ? new GraphQLError("A day is needed.") { Code = "DAY_REQUIRED" } : null;
}

internal readonly record struct AnimalId(Guid Value) : INodeId<AnimalId>
{
    public static AnimalId From(Guid value) => new(value);
}

/// <summary>Something that lives in the zoo.</summary>
[InterfaceType]
[GraphQLName("Animal")]
internal abstract record AnimalView
{
    /// <summary>The id.</summary>
    [ID]
    public required AnimalId Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Who looks after it; null for nobody.</summary>
    [GraphQLIgnore]
    public int? KeeperNumber { get; init; }
}

/// <summary>A lion.</summary>
[GraphQLName("Lion")]
internal sealed record LionView : AnimalView, IFavourite
{
    /// <summary>How loud.</summary>
    public Loudness Roar { get; init; }
}

/// <summary>An owl.</summary>
[GraphQLName("Owl")]
internal sealed record OwlView : AnimalView
{
    /// <summary>How wide its wings are.</summary>
    public double? Wingspan { get; init; }

    /// <summary>A value that is never there.</summary>
    public string Missing => null!;
}

/// <summary>A keeper.</summary>
[GraphQLName("Keeper")]
internal sealed record KeeperView : IFavourite
{
    /// <summary>The number.</summary>
    public required int Number { get; init; }

    /// <summary>Names.</summary>
    public IReadOnlyList<string?> Names { get; init; } = ["Post", null];
}

[UnionType]
[GraphQLName("Favourite")]
internal interface IFavourite;

/// <summary>How loud something is.</summary>
internal enum Loudness
{
    /// <summary>Hardly heard.</summary>
    VeryQuiet,

    /// <summary>Heard far.</summary>
    Loud,
}

/// <summary>Which animals.</summary>
internal sealed record AnimalFilter
{
    /// <summary>The name; null for no name.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>Any of these.</summary>
    public IReadOnlyList<Loudness>? Loudness { get; init; }
}

internal sealed class KeeperLoader(IBatchScheduler scheduler, DataLoaderOptions options, ZooLog log)
    : BatchDataLoader<int, KeeperView>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, KeeperView>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Add($"keepers {string.Join(',', keys)}");
        await Task.Yield();
        return keys.Where(key => key < 100).ToDictionary(key => key, key => new KeeperView { Number = key });
    }
}

/// <summary>What was asked of the outside, in order.</summary>
internal sealed class ZooLog
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    public void Add(string line)
    {
        lock (lines) lines.Add(line);
    }
}

[QueryType]
internal static class ZooQueries
{
    public static readonly AnimalView[] All =
    [
        new LionView { Id = new(new Guid("01890a5d-0000-7000-8000-000000000001")), Name = "Leo", Roar = Loudness.Loud, KeeperNumber = 1 },
        new OwlView { Id = new(new Guid("01890a5d-0000-7000-8000-000000000002")), Name = "Uggla \"ö\"", Wingspan = 1.5, KeeperNumber = 2 },
        new LionView { Id = new(new Guid("01890a5d-0000-7000-8000-000000000003")), Name = "Nala", KeeperNumber = 1 },
        new OwlView { Id = new(new Guid("01890a5d-0000-7000-8000-000000000004")), Name = "Alba", Wingspan = double.NaN },
    ];

    /// <summary>All animals.</summary>
    /// <param name="where">Which.</param>
    public static IEnumerable<AnimalView> GetAnimals(AnimalFilter? where = null)
        => All.Where(each => where is null || !where.Name.HasValue || each.Name == where.Name.Value);

    /// <summary>One lion.</summary>
    /// <param name="id">Its id.</param>
    [NodeResolver]
    public static LionView? GetLionById([ID] AnimalId id) => All.OfType<LionView>().FirstOrDefault(each => each.Id == id);

    /// <summary>Fails.</summary>
    public static string? GetBroken() => throw new InvalidOperationException("secret");

    /// <summary>Says no.</summary>
    public static string? GetRefused() => throw new GraphQLException("NO", "Not today.");

    /// <summary>Fails where it must not.</summary>
    public static string GetFatal() => throw new GraphQLException("NO", "Not today.");

    /// <summary>Things that are liked.</summary>
    public static IReadOnlyList<IFavourite> GetFavourites() => [(LionView)All[0], new KeeperView { Number = 7 }];

    /// <summary>The day.</summary>
    /// <param name="day">The day.</param>
    public static DayView GetDay([OnDay] DateOnly day) => new(day);

    /// <summary>What an argument was.</summary>
    /// <param name="loudness">How loud.</param>
    /// <param name="times">How often.</param>
    public static string Echo(Loudness loudness = Loudness.Loud, IReadOnlyList<int>? times = null)
        => $"{loudness} {(times is null ? "null" : string.Join('+', times))}";

    /// <summary>Animals by pages.</summary>
    /// <param name="paging">Which page.</param>
    [UsePaging(DefaultPageSize = 2, MaxPageSize = 3)]
    public static Connection<AnimalView> GetPaged(PagingArguments paging)
    {
        var page = All.Page(paging, each => each.Name);
        return new Connection<AnimalView> { Edges = page.Edges, PageInfo = page.PageInfo, TotalCount = page.TotalCount };
    }

    /// <summary>The whole herd (it is only said to be large).</summary>
    /// <param name="count">How many are expected.</param>
    [ListSize(SlicingArguments = ["count"], SlicingArgumentDefaultValue = 1, RequireOneSlicingArgument = false)]
    public static IEnumerable<AnimalView> GetHerd(int? count) => All.Take(count ?? 1);

    /// <summary>References.</summary>
    public static IReadOnlyList<NodeRef> GetReferences() => [new("Lion", All[2].Id.Value), new("Lion", Guid.Empty), new("Ghost", Guid.Empty)];
}

/// <summary>A day.</summary>
[GraphQLName("Day")]
internal sealed record DayView([property: GraphQLIgnore] DateOnly Own)
{
    /// <summary>The day that holds here.</summary>
    /// <param name="day">Another one.</param>
    public DateOnly? On([OnDay] DateOnly? day) => day;

    /// <summary>The day that holds here, none below all days.</summary>
    /// <param name="day">Another one.</param>
    public DateOnly? Sure([OnDay(InheritsNull = true)] DateOnly? day) => day;

    /// <summary>The same day, or all days.</summary>
    /// <param name="day">Another one.</param>
    public DayView Ever([OnDay] DateOnly? day) => new(day ?? default);

    /// <summary>Below.</summary>
    /// <param name="day">Another one.</param>
    public DayView Below([OnDay] DateOnly day) => new(day);
}

[ObjectType<AnimalView>]
internal static class AnimalNode
{
    /// <summary>Who looks after it.</summary>
    public static async Task<KeeperView?> GetKeeperAsync([Parent] AnimalView animal, KeeperLoader keepers, CancellationToken cancellationToken)
        => animal.KeeperNumber is { } number ? await keepers.LoadAsync(number, cancellationToken) : null;

    /// <summary>The name backwards.</summary>
    [BatchResolver]
    public static Task<List<string>> GetMirrorAsync([Parent] List<AnimalView> animals, ZooLog log)
    {
        log.Add($"mirror of {animals.Count}");
        return Task.FromResult(animals.ConvertAll(animal => string.Concat(animal.Name.Reverse())));
    }
}
