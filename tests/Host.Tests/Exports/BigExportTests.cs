using System.IO.Compression;
using System.Net;
using System.Xml;

namespace Samverkan.Host.Tests.Exports;

/// <summary>A large register is given away with little memory, from one snapshot, without anybody having to wait with a change.</summary>
public sealed class BigExportTests(BigRegister register) : IClassFixture<BigRegister>
{
    private const long Most = 100 * 1024 * 1024;
    private const string FewHold = "1900-01-01";

    [LinuxFact]
    public async Task Two_hundred_thousand_rows_take_less_than_a_hundred_megabytes()
    {
        // What the program needs for the first file of a kind it keeps: it is made once, as of a day on which few hold.
        foreach (var format in (string[])["csv", "json", "xlsx"]) Assert.InRange(await RowsAsync(format, FewHold), 1, 100);

        foreach (var format in (string[])["csv", "json", "xlsx"])
        {
            var before = register.Resident;
            register.ForgetPeak();

            var rows = await RowsAsync(format, BigRegister.Day);

            Assert.InRange(rows, BigRegister.Rows, BigRegister.Rows + 100);
            Assert.True(register.Peak - before < Most, $"{format}: {(register.Peak - before) / 1024:N0} KiB more than the {before / 1024:N0} KiB before.");
        }
    }

    [Fact]
    public async Task A_change_meanwhile_is_neither_held_up_nor_seen()
    {
        using var answer = await AskAsync("csv", BigRegister.Day);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        Assert.Equal(0xEF, stream.ReadByte());

        await using (var connection = await register.OpenAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE rolemap_assignment SET standing = 'Rejected' WHERE key = 'assignment/z-199999'";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        var rows = await LinesAsync(stream) - 7;
        Assert.InRange(rows, BigRegister.Rows, BigRegister.Rows + 100);
        Assert.Equal(rows - 1, await RowsAsync("csv", BigRegister.Day));
    }

    [Fact]
    public async Task Who_finds_no_room_is_asked_to_wait_and_who_goes_away_makes_room()
    {
        var first = await AskAsync("csv", BigRegister.Day);
        using var second = await AskAsync("csv", BigRegister.Day);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
        Assert.Contains("LIMIT_CONCURRENT_EXECUTIONS", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        first.Dispose();
        Assert.InRange(await RowsAsync("csv", FewHold), 1, 100);
    }

    private async Task<int> RowsAsync(string format, string day)
    {
        using var answer = await AskAsync(format, day);
        for (var tries = 0; answer.StatusCode == HttpStatusCode.ServiceUnavailable && tries < 100; tries++)
        {
            // Whoever has gone away is noticed with the next rows.
            await Task.Delay(100);
            using var again = await AskAsync(format, day);
            if (again.StatusCode == HttpStatusCode.OK) return await CountAsync(format, again);
        }

        return await CountAsync(format, answer);
    }

    private static async Task<int> CountAsync(string format, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        return format switch
        {
            "csv" => await LinesAsync(stream) - 7,
            "json" => await TimesAsync(stream, "{\"key\":"u8.ToArray()),
            _ => await SheetRowsAsync(stream) - 1,
        };
    }

    private static Task<int> LinesAsync(Stream stream) => TimesAsync(stream, "\r\n"u8.ToArray());

    /// <summary>How often some bytes come in a stream that is too long to be kept.</summary>
    private static async Task<int> TimesAsync(Stream stream, byte[] wanted)
    {
        var (buffer, kept, times) = (new byte[64 * 1024], 0, 0);
        while (await stream.ReadAsync(buffer.AsMemory(kept)) is var read and > 0)
        {
            var seen = buffer.AsSpan(0, kept + read);
            for (var at = seen.IndexOf(wanted); at >= 0; at = seen.IndexOf(wanted))
            {
                times++;
                seen = seen[(at + wanted.Length)..];
            }

            kept = Math.Min(wanted.Length - 1, seen.Length);
            seen[^kept..].ToArray().CopyTo(buffer, 0);
        }

        return times;
    }

    private static async Task<int> SheetRowsAsync(Stream stream)
    {
        using var file = new MemoryStream();
        await stream.CopyToAsync(file);
        await using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        await using var sheet = await archive.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync();
        using var xml = XmlReader.Create(sheet, new XmlReaderSettings { Async = true });
        var rows = 0;
        while (await xml.ReadAsync())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" }) rows++;
        return rows;
    }

    private Task<HttpResponseMessage> AskAsync(string format, string day)
        => register.Client.GetAsync(new Uri($"/export/role-map.{format}?asOf={day}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
}
