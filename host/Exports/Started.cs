namespace Samverkan.Host.Exports;

/// <summary>A sequence whose first member is read before anybody asks for it.</summary>
internal sealed class Started<T>(IAsyncEnumerator<T> members) : IAsyncEnumerable<T>, IAsyncDisposable
{
    private bool any;

    public async Task StartAsync() => any = await members.MoveNextAsync();

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        for (; any; any = await members.MoveNextAsync()) yield return members.Current;
    }

    public ValueTask DisposeAsync() => members.DisposeAsync();
}
