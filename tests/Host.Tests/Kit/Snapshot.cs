using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Samverkan.Host.Tests.Kit;

/// <summary>
/// Compares a text with the one that a person has read and accepted. Same file names as Verify: <c>Class.Method.verified.json</c>
/// beside the test, and <c>*.received.*</c> with what came instead. Nothing is accepted by itself: to accept, rename the received file.
/// </summary>
internal static class Snapshot
{
    // Å, ä and ö are read by a person: they stand as they are.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="answer">What the register answered.</param>
    /// <param name="discriminator">Tells the rows of a theory apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static Task Verify(JsonDocument answer, string? discriminator = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
        => Compare(JsonSerializer.Serialize(answer, Readable), Names(file, method, discriminator, "json"));

    /// <param name="text">What the code gave.</param>
    /// <param name="extension">What kind of text it is, without a dot.</param>
    /// <param name="discriminator">Tells the rows of a theory apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static Task Verify(string text, string extension = "txt", string? discriminator = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
        => Compare(text, Names(file, method, discriminator, extension));

    /// <summary>Compares with a named file that is a part of the product, such as the stored answer of an example.</summary>
    public static Task VerifyFile(JsonDocument answer, string verified)
        => Compare(JsonSerializer.Serialize(answer, Readable), (verified, verified.Replace(".verified.", ".received.", StringComparison.Ordinal)));

    /// <summary>The lines that differ, with two lines around them; null when the texts are the same.</summary>
    public static string? Difference(string verified, string received)
    {
        if (Lines(verified) == Lines(received)) return null;
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(Lines(verified), Lines(received)).Lines;
        var shown = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var near = lines.Take(i + 3).Skip(i - 2).Any(line => line.Type != ChangeType.Unchanged);
            if (!near) continue;
            shown.Append(lines[i].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " }).AppendLine(lines[i].Text);
        }

        return shown.ToString();
    }

    private static async Task Compare(string received, (string Verified, string Received) files)
    {
        var verified = File.Exists(files.Verified) ? await File.ReadAllTextAsync(files.Verified) : null;
        var difference = verified is null ? null : Difference(verified, received);
        if (verified is not null && difference is null)
        {
            File.Delete(files.Received);
            return;
        }

        await File.WriteAllTextAsync(files.Received, Lines(received) + "\n");
        Assert.Fail(verified is null
            ? $"Nothing has been accepted yet. Read {files.Received}, and rename it to {Path.GetFileName(files.Verified)} if it is right."
            : $"{files.Verified} differs (- accepted, + received):\n{difference}");
    }

    // Line ends and the last empty line are the editor's business.
    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static (string Verified, string Received) Names(string file, string method, string? discriminator, string extension)
    {
        var name = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + "." + method);
        if (discriminator is not null) name += "_" + discriminator;
        return ($"{name}.verified.{extension}", $"{name}.received.{extension}");
    }
}
