using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>The data sets of all modules, by their names.</summary>
internal sealed class DataSets
{
    public DataSets(IEnumerable<DataSet> sets)
    {
        All = [.. sets.OrderBy(set => set.Name, StringComparer.Ordinal)];
        if (All.GroupBy(set => set.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InvalidOperationException($"There are two data sets {twice.Key}.");
    }

    public IReadOnlyList<DataSet> All { get; }
}
