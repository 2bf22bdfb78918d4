using System.Buffers;

namespace Samverkan.GraphQL.Pipeline;

/// <summary>Takes an answer in pieces from a pool, so that one that grows too large can still be taken back.</summary>
internal sealed class AnswerBuffer(int most) : IBufferWriter<byte>, IDisposable
{
    private const int Piece = 16 * 1024;

    /// <summary>A writer asks for room for the longest form that a text could get; it seldom has it.</summary>
    private const int MostExpansion = 6;

    private readonly List<(byte[] Bytes, int Length)> full = [];
    private byte[] current = [];
    private int used;
    private bool isRefused;

    public int Length { get; private set; }

    /// <summary>Whether all that was written has got room.</summary>
    public bool IsWhole => !isRefused && Length <= most;

    public void Advance(int count) => (used, Length) = (used + count, Length + count);

    public Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint).AsMemory(used);

    public Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint).AsSpan(used);

    public void CopyTo(IBufferWriter<byte> output)
    {
        foreach (var (bytes, length) in full) output.Write(bytes.AsSpan(0, length));
        output.Write(current.AsSpan(0, used));
    }

    public void Dispose()
    {
        foreach (var (bytes, _) in full) ArrayPool<byte>.Shared.Return(bytes);
        if (current.Length > 0) ArrayPool<byte>.Shared.Return(current);
        (current, used) = ([], 0);
        full.Clear();
    }

    /// <exception cref="TooLargeException">There is too much already, or what comes cannot have room.</exception>
    private byte[] Room(int sizeHint)
    {
        isRefused |= sizeHint / MostExpansion > most - Length;
        if (!IsWhole) throw new TooLargeException();
        if (current.Length > 0 && current.Length - used >= Math.Max(sizeHint, 1)) return current;
        if (current.Length > 0) full.Add((current, used));
        (current, used) = (ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, Piece)), 0);
        return current;
    }

    /// <summary>Ends the writing.</summary>
    internal sealed class TooLargeException() : Exception("The answer is larger than it may be.");
}
