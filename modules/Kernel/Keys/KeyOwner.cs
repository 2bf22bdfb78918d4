using MediatR;

namespace Samverkan.Kernel;

/// <summary>Who is asked for keys with these beginnings, and how.</summary>
/// <param name="Prefixes">Up to the slash, for example org.</param>
/// <param name="Ask">Sends the owner's own question.</param>
internal sealed record KeyOwner(
    IReadOnlyList<string> Prefixes, Func<IMediator, IReadOnlyList<string>, CancellationToken, Task<KeysFound<Guid>>> Ask)
{
    public static KeyOwner Of(IReadOnlyList<string> prefixes, Func<IReadOnlyList<string>, IRequest<KeysFound<Guid>>> question)
        => new(prefixes, (mediator, keys, cancellationToken) => mediator.Send(question(keys), cancellationToken));

    public static KeyOwner Of<TId>(IReadOnlyList<string> prefixes, Func<IReadOnlyList<string>, IRequest<KeysFound<TId>>> question)
        where TId : struct, INodeId<TId>
        => new(prefixes, async (mediator, keys, cancellationToken) =>
        {
            var found = await mediator.Send(question(keys), cancellationToken);
            return new KeysFound<Guid>(found.Ids.ToDictionary(id => id.Key, id => id.Value.Value), found.Nearest);
        });
}
