using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Kit;

// A small graph of mutations, with one of each kind of error.

internal readonly record struct GoodsId(Guid Value) : INodeId<GoodsId>
{
    public static GoodsId From(Guid value) => new(value);
}

/// <summary>Something for sale.</summary>
[GraphQLName("Goods")]
internal sealed record GoodsView([property: ID] GoodsId Id, string Name, int Price)
{
    public static GoodsView Lamp { get; } = new(new(new Guid("01890a5d-0000-7000-8000-0000000000aa")), "Lamp", 10);
}

/// <summary>What stands in the way.</summary>
[InterfaceType]
[GraphQLName("Error")]
internal interface IShopError
{
    /// <summary>In words.</summary>
    string Message { get; }

    /// <summary>For programs.</summary>
    string Code { get; }

    /// <summary>Where in the input.</summary>
    IReadOnlyList<string>? Path { get; }
}

internal abstract record ShopError(string Code, string Message) : IShopError
{
    public IReadOnlyList<string>? Path { get; init; }
}

/// <summary>A value says it: it is the error itself.</summary>
internal sealed record GoodsNotFoundError([property: ID<GoodsView>] GoodsId GoodsId) : ShopError("NOT_FOUND", "There are no such goods.");

/// <summary>Made by a constructor of an exception.</summary>
internal sealed record PriceError : ShopError
{
    public PriceError(ArgumentOutOfRangeException exception)
        : base("PRICE", $"No good price: {exception.ParamName}.")
    {
    }
}

/// <summary>Made by static methods, of an exception or of a value.</summary>
internal sealed record StateError(string CurrentState) : ShopError("NOT_ALLOWED_IN_STATE", "Not now.")
{
    public static StateError CreateErrorFrom(InvalidOperationException exception) => new(exception.Message);

    public static StateError CreateErrorFrom(TimeSpan wait) => new($"closed for {wait.TotalHours:0} hours");
}

/// <summary>Shown as it is thrown.</summary>
internal sealed class LockedException(string by) : Exception("Somebody has locked it."), IShopError
{
    public string By { get; } = by;

    public string Code => "LOCKED";

    public IReadOnlyList<string>? Path => null;
}

internal sealed record PlainError(string Message, string Code, IReadOnlyList<string>? Path);

/// <summary>Made by a service that needs another one.</summary>
internal sealed class PlainErrorFactory(ZooLog log) : IPayloadErrorFactory<PlainError, TimeoutException>
{
    public PlainError CreateErrorFrom(TimeoutException from)
    {
        log.Add("factory");
        return new PlainError(from.Message, "LATE", null);
    }
}

internal sealed record ShopWarning(string Code, string Message);

internal enum Sign
{
    Open,
    Closed,
}

[QueryType]
internal static class ShopQueries
{
    public static string GetShop() => "Corner";
}

[MutationType]
internal static class ShopMutations
{
    [Error<GoodsNotFoundError>]
    [Error<PriceError>]
    [Error<LockedException>]
    [Error<StateError>]
    [Error(typeof(PlainErrorFactory))]
    public static async Task<FieldResult<GoodsView>> SetPriceAsync([ID<GoodsView>] GoodsId id, int price, ZooLog log, string? note = "none")
    {
        await Task.Yield();
        log.Add($"price {price} {note}");
        return price switch
        {
            0 => new FieldResult<GoodsView>(new GoodsNotFoundError(id)),
            1 => throw new ArgumentOutOfRangeException(nameof(price)),
            2 => throw new LockedException("me"),
            3 => throw new InvalidOperationException("SOLD"),
            4 => new(TimeSpan.FromHours(2)),
            5 => throw new TimeoutException("Too late."),
            6 => throw new AggregateException(new LockedException("a"), new LockedException("b")),
            7 => throw new AggregateException(new LockedException("a"), new FormatException("secret")),
            8 => throw new FormatException("secret"),
            9 => new((IReadOnlyList<object>)[new GoodsNotFoundError(id), new StateError("x") { Path = ["input", "price"] }]),
            10 => throw new GraphQLException("NO", "Not today."),
            11 => new(new ShopWarning("undeclared", "")),
            12 => new(GoodsView.Lamp with { Price = price }) { Warnings = [new ShopWarning("CHEAP", "That is cheap.")] },
            13 => throw new ArgumentNullException(nameof(price)),
            _ => GoodsView.Lamp with { Price = price },
        };
    }

    public static Sign Turn(Sign to) => to;

    public static IReadOnlyList<GoodsView> Restock() => [GoodsView.Lamp];

    public static RenameGoodsPayload RenameGoods(RenameGoodsInput input) => new(GoodsView.Lamp with { Name = input.Name });

    [Error<StateError>]
    [UseMutationConvention(InputTypeName = "BuyIn", InputArgumentName = "order", PayloadTypeName = "BuyOut", PayloadFieldName = "bought", PayloadErrorTypeName = "BuyFault")]
    public static FieldResult<GoodsView, StateError> Buy(int count) => count > 0 ? GoodsView.Lamp : new StateError("EMPTY");

    [UseMutationConvention(Disable = true)]
    public static string Say(string text) => text;
}

internal sealed record RenameGoodsInput
{
    public required string Name { get; init; }
}

internal sealed record RenameGoodsPayload(GoodsView Goods);
