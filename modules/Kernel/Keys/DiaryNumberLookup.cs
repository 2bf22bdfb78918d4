using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel;

/// <summary>A row with a number in the register of an organization.</summary>
public interface IRegistered
{
    /// <summary>Readable and stable.</summary>
    string Key { get; }

    /// <summary>As the source writes it; null when it has none.</summary>
    DiaryNumber? DiaryNumber { get; }

    /// <summary>The organization in whose register it stands; null when the sources do not say.</summary>
    StakeholderId? RegisteredById { get; }
}

/// <summary>How a diary number finds its row.</summary>
public static class DiaryNumberLookup
{
    /// <summary>The one row with the number; null when there is none. Letters are only compared without case when nothing is written exactly so.</summary>
    /// <param name="rows">All that may be meant.</param>
    /// <param name="diaryNumber">As the client writes it.</param>
    /// <param name="registeredBy">The organization whose register is meant; any when null.</param>
    /// <param name="noun">What is looked for, for the sentence that says that there are several.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <exception cref="GraphQLException">AMBIGUOUS_DIARY_NUMBER: several rows have the number.</exception>
    public static async Task<TRow?> FindByDiaryNumberAsync<TRow>(
        this IQueryable<TRow> rows, string diaryNumber, StakeholderId? registeredBy, string noun, CancellationToken cancellationToken)
        where TRow : class, IRegistered
    {
        if (string.IsNullOrWhiteSpace(diaryNumber)) return null;

        var number = new DiaryNumber(diaryNumber.Trim());
        var meant = registeredBy is null ? rows : rows.Where(row => row.RegisteredById == registeredBy);
        var found = await FirstTwoAsync(meant.Where(row => row.DiaryNumber == number), cancellationToken);
        if (found.Count == 0) found = await OtherwiseWrittenAsync(meant, number.Raw, cancellationToken);
        return found.Count < 2 ? found.SingleOrDefault() : throw new GraphQLException(
            "AMBIGUOUS_DIARY_NUMBER",
            $"More than one {noun} has the diary number {number.Raw}. Give organization the key of the one whose register you mean.");
    }

    private static async Task<List<TRow>> OtherwiseWrittenAsync<TRow>(IQueryable<TRow> rows, string number, CancellationToken cancellationToken)
        where TRow : class, IRegistered
    {
        var numbers = await rows.Where(row => row.DiaryNumber != null).Select(row => new { row.Key, row.DiaryNumber }).ToListAsync(cancellationToken);
        var keys = numbers.Where(one => string.Equals(one.DiaryNumber!.Raw, number, StringComparison.OrdinalIgnoreCase)).Select(one => one.Key).ToList();
        return keys.Count == 0 ? [] : await FirstTwoAsync(rows.Where(row => keys.Contains(row.Key)), cancellationToken);
    }

    private static Task<List<TRow>> FirstTwoAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class, IRegistered
        => rows.AsNoTracking().OrderBy(row => row.Key).Take(2).ToListAsync(cancellationToken);
}
