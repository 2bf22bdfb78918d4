using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Commands;

/// <summary>The table of the register's rules: each of the thirty has a test that names it, and the table names each test.</summary>
public sealed partial class InvariantTableTests
{
    [Fact]
    public void Each_rule_has_a_test_and_the_table_names_it()
    {
        var tests = Tree.Sources("tests").SelectMany(file => TestName().Matches(Tree.Read(file)).Select(found => found.Groups["name"].Value)).Order(StringComparer.Ordinal).ToList();
        var named = TableName().Matches(Tree.Read("host/docs/invariants.md")).Select(found => found.Groups["name"].Value).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(tests, named);
        var numbers = tests.Select(test => int.Parse(test.AsSpan(4, 2), CultureInfo.InvariantCulture)).Distinct().ToList();
        Assert.Equal(Enumerable.Range(1, 30), numbers);
    }

    [GeneratedRegex(@"(void|Task) (?<name>INV_\d\d_\w+)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    [GeneratedRegex(@"`(?<name>INV_\d\d_\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex TableName();
}
