namespace Samverkan.GraphQL.Validation;

/// <summary>Names that look like a misspelled one.</summary>
internal sealed class Suggestions(bool isAllowed)
{
    private const int Most = 5;

    /// <summary>Comparing costs time, and a hostile document can ask for a hundred misspelled names.</summary>
    private int comparisonsLeft = 5_000;

    /// <returns>A sentence with a blank before it, or nothing.</returns>
    public string For(string name, IEnumerable<string> known)
    {
        if (!isAllowed || comparisonsLeft <= 0) return "";
        var threshold = (int)(name.Length * 0.4) + 1;
        var near = new List<(int Distance, string Name)>();
        foreach (var each in known)
        {
            if (--comparisonsLeft < 0) break;
            var distance = Distance(name, each, threshold);
            if (distance <= threshold) near.Add((distance, each));
        }

        return Ask(near.OrderBy(each => each.Distance).ThenBy(each => each.Name, StringComparer.Ordinal).Select(each => each.Name));
    }

    public string Ask(IEnumerable<string> names, string how = "")
    {
        if (!isAllowed) return "";
        var quoted = names.Take(Most).Select(name => $"\"{name}\"").ToArray();
        return quoted.Length switch
        {
            0 => "",
            1 => $" Did you mean {how}{quoted[0]}?",
            2 => $" Did you mean {how}{quoted[0]} or {quoted[1]}?",
            _ => $" Did you mean {how}{string.Join(", ", quoted[..^1])}, or {quoted[^1]}?",
        };
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour; only another case is one step.</summary>
    private static int Distance(string left, string right, int threshold)
    {
        if (left == right) return 0;
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase)) return 1;
        if (Math.Abs(left.Length - right.Length) > threshold) return int.MaxValue;

        var (before, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var cell = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1])) cell = Math.Min(cell, before[j - 2] + 1);
                row[j] = cell;
                smallest = Math.Min(smallest, cell);
            }

            if (smallest > threshold) return int.MaxValue;
            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
