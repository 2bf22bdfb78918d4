namespace Samverkan.Host.Tests.Kit;

public sealed class SnapshotTests
{
    [Fact]
    public void The_same_text_has_no_difference() => Assert.Null(Difference("a\r\nb\n", "a\nb"));

    [Fact]
    public void A_difference_shows_the_lines_around_it()
    {
        var shown = Difference("1\n2\n3\n4\n5\n6\n7", "1\n2\n3\n4\nfive\n6\n7");

        Assert.Equal("  3\n  4\n- 5\n+ five\n  6\n  7\n", shown!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_nobody_has_accepted_fails_and_is_left_to_be_read()
    {
        using var folder = new TemporaryFolder();
        using var answer = System.Text.Json.JsonDocument.Parse("""{"name":"Östersund"}""");

        await Assert.ThrowsAsync<Xunit.Sdk.FailException>(() => VerifyFile(answer, folder.File("a.verified.json")));
        Assert.Contains("Östersund", await File.ReadAllTextAsync(folder.File("a.received.json")), StringComparison.Ordinal);

        File.Move(folder.File("a.received.json"), folder.File("a.verified.json"));
        await VerifyFile(answer, folder.File("a.verified.json"));
    }
}
