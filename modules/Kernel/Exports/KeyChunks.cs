using System.Linq.Expressions;

namespace Samverkan.Kernel;

/// <summary>Reads records a chunk at a time, in the order of their keys.</summary>
public static class KeyChunks
{
    /// <summary>The records of the chunk that is asked for.</summary>
    /// <param name="records">All that are meant.</param>
    /// <param name="key">Of a record: a text that is different for each.</param>
    /// <param name="question">Says after which key.</param>
    public static IQueryable<TRecord> Chunk<TRecord>(this IQueryable<TRecord> records, Expression<Func<TRecord, string>> key, DataQuestion question)
    {
        // As the database orders them, byte by byte.
        Expression<Func<string>> after = () => question.After;
        var isLater = Expression.GreaterThan(Expression.Call(typeof(string), nameof(string.Compare), null, key.Body, after.Body), Expression.Constant(0));
        return records.Where(Expression.Lambda<Func<TRecord, bool>>(isLater, key.Parameters)).OrderBy(key).Take(DataQuestion.Size);
    }
}
