using System.Net;
using System.Text.Json;

namespace Samverkan.Host.Tests.Exports;

/// <summary>The data sets that readers take home: the same rows as in the graph, with their day, source and licence, in each format.</summary>
public sealed class ExportTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    /// <summary>The data sets, each with the list of the graph that it repeats.</summary>
    public static TheoryData<string, string> Sets => new()
    {
        { "agreements", "agreements(asOf: $day)" },
        { "arenas", "arenas(asOf: $day)" },
        { "gaps", "gaps(asOf: $day)" },
        { "needs", "needs" },
        { "role-map", "roleMap(asOf: $day)" },
        { "statements", "statements" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Every_format_has_the_rows_of_the_graph_and_each_row_its_sources(string set, string list)
    {
        foreach (var day in (string[])["2015-06-30", "2021-06-02", "2023-01-01", "2023-01-15"])
        {
            using var answer = await app.QueryAsync($"{{ list: {list.Replace("$day", $"\"{day}\"", StringComparison.Ordinal)} {{ totalCount }} }}");
            var count = answer.RootElement.GetProperty("data").GetProperty("list").GetProperty("totalCount").GetInt32();

            var (csv, json, xlsx) = await FilesAsync(set, $"asOf={day}");

            Assert.Equal(count, csv.Rows.Count);
            Assert.Equal(count, json.GetProperty("rows").GetArrayLength());
            Assert.Equal(count, xlsx.Sheets[0].Rows.Count - 1);
            Assert.True(day == "2015-06-30" || count > 0, "There is nothing to compare.");
            Assert.Equal(csv.Rows.Count, csv.Rows.Select(row => row[0]).Distinct().Count());
            Assert.DoesNotContain("", csv.Column("Källor"));
            Assert.DoesNotContain("", csv.Column("Beläggning"));
        }
    }

    [Fact]
    public async Task Other_standings_are_taken_along_when_they_are_asked_for()
    {
        const string Asked = "standing: [ESTABLISHED, PROPOSED]";
        using var answer = await app.QueryAsync($"{{ roleMap(asOf: \"2023-01-15\", {Asked}) {{ totalCount }} arenas(asOf: \"2023-01-15\", {Asked}) {{ totalCount }} agreements(asOf: \"2023-01-15\", {Asked}) {{ totalCount }} }}");
        foreach (var (set, list) in ((string, string)[])[("role-map", "roleMap"), ("arenas", "arenas"), ("agreements", "agreements")])
        {
            var (csv, json, _) = await FilesAsync(set, "asOf=2023-01-15&standing=PROPOSED,ESTABLISHED");

            Assert.Equal(answer.RootElement.GetProperty("data").GetProperty(list).GetProperty("totalCount").GetInt32(), csv.Rows.Count);
            Assert.Contains("föreslaget", csv.Column("Ställning"));
            Assert.Contains("# Ställning: gällande, föreslaget", csv.Comments);
            Assert.Equal(["ESTABLISHED", "PROPOSED"], json.GetProperty("standing").EnumerateArray().Select(each => each.GetString()));
        }
    }

    [Fact]
    public async Task What_is_not_known_to_the_day_stays_so()
    {
        var (csv, json, xlsx) = await FilesAsync("role-map", "asOf=2015-06-30");

        var region = json.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == "assignment/ra-02");
        Assert.Equal("2015/..", region.GetProperty("period").GetString());
        Assert.Equal("2015", region.GetProperty("firstDay").GetString());
        Assert.Equal(JsonValueKind.Null, region.GetProperty("lastDay").ValueKind);
        Assert.Equal("OPEN", region.GetProperty("lastDayKind").GetString());
        Assert.Equal("UNCERTAIN", region.GetProperty("certainty").GetString());
        Assert.Contains("2015/..", csv.Column("Giltighetsperiod"));
        Assert.Contains("tills vidare", csv.Column("Giltighetsperiod: sista gränsen"));
        Assert.Contains(xlsx.Sheets[0].Rows, row => row.Values.Contains("2015/..") && row.Values.Contains("osäkert") && row.Values.Contains("Region Jämtland Härjedalen"));
    }

    [Fact]
    public async Task Each_file_says_of_which_day_it_is_and_from_where_and_under_which_terms()
    {
        var (csv, json, xlsx) = await FilesAsync("gaps", "asOf=2023-01-01");

        Assert.Equal(["# Datamängd: Luckor (gaps)", "# Per datum: 2023-01-01", "# Ställning: ej tillämpligt"], csv.Comments.Take(3));
        Assert.StartsWith("# Uttagen: 20", csv.Comments[3], StringComparison.Ordinal);
        Assert.Equal("# Källa: Samverkan, /export/gaps.csv?asOf=2023-01-01", csv.Comments[4]);
        Assert.StartsWith("# Licens: CC0 1.0", csv.Comments[5], StringComparison.Ordinal);
        Assert.Equal("gaps 2023-01-01 CC0 1.0", $"{json.GetProperty("dataset")} {json.GetProperty("asOf")} {json.GetProperty("licence").GetString()![..7]}");
        Assert.Equal(json.GetProperty("columns").GetArrayLength(), json.GetProperty("rows")[0].EnumerateObject().Count());
        Assert.Equal(["Luckor", "Om uttaget"], xlsx.Sheets.Select(sheet => sheet.Name));
        Assert.All(xlsx.Sheets, sheet => Assert.True(sheet is { HasFrozenHeadings: true, HasFormulas: false }));
        Assert.Contains(xlsx.Sheets[1].Rows, row => row.Values.Contains("Licens"));
        Assert.Contains(xlsx.Sheets[1].Rows, row => row.Values.Contains("causeKey"));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_file_has_a_name_with_its_day_and_HEAD_tells_of_it(string format, string type)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
        {
            using var request = new HttpRequestMessage(method, $"/export/role-map.{format}?asOf=2021-06-02");
            using var answer = await app.Client.SendAsync(request);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal($"attachment; filename=role-map-2021-06-02.{format}", answer.Content.Headers.ContentDisposition!.ToString());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal(method == HttpMethod.Head, (await answer.Content.ReadAsByteArrayAsync()).Length == 0);
        }
    }

    [Theory]
    [InlineData("role-map.pdf", 404, "UNKNOWN_FORMAT")]
    [InlineData("role-map", 404, "UNKNOWN_FORMAT")]
    [InlineData("role-map.CSV", 404, "UNKNOWN_FORMAT")]
    [InlineData("rolemap.csv", 404, "UNKNOWN_DATASET")]
    [InlineData("persons.csv", 404, "UNKNOWN_DATASET")]
    [InlineData(".csv", 404, "UNKNOWN_DATASET")]
    [InlineData("role-map.csv?asOf=2023-02-30", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=yesterday", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=0000-01-01", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=99999-01-01", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=2023-01", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=2023-01-01&asOf=2023-01-01", 400, "AS_OF_INVALID")]
    [InlineData("role-map.csv?asOf=1599-12-31", 400, "AS_OF_OUT_OF_RANGE")]
    [InlineData("role-map.csv?standing=HELD", 400, "STANDING_INVALID")]
    [InlineData("role-map.csv?standing=", 400, "STANDING_INVALID")]
    [InlineData("gaps.csv?standing=PROPOSED", 400, "UNKNOWN_PARAMETER")]
    [InlineData("role-map.csv?day=2023-01-01", 400, "UNKNOWN_PARAMETER")]
    public async Task What_cannot_be_given_is_refused_with_the_reason(string file, int status, string code)
    {
        using var answer = await app.Client.GetAsync(new Uri($"/export/{file}", UriKind.Relative));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        if (status == 404)
        {
            Assert.Contains("role-map", problem.RootElement.GetProperty("datasets").EnumerateArray().Select(each => each.GetString()));
            Assert.Contains("csv", problem.RootElement.GetProperty("formats").EnumerateArray().Select(each => each.GetString()));
        }
    }

    [Theory]
    [InlineData("/export/role-map.csv")]
    [InlineData("/export")]
    [InlineData("/export/dictionary.json")]
    public async Task Nothing_can_be_sent_there(string address)
    {
        using var answer = await app.Client.PostAsync(new Uri(address, UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    private async Task<(CsvFile Csv, JsonElement Json, XlsxFile Xlsx)> FilesAsync(string set, string query)
    {
        async Task<byte[]> GetAsync(string format) => await app.Client.GetByteArrayAsync(new Uri($"/export/{set}.{format}?{query}", UriKind.Relative));

        using var json = JsonDocument.Parse(await GetAsync("json"));
        return (CsvFile.Read(await GetAsync("csv"), skipped: 6), json.RootElement.Clone(), XlsxFile.Read(await GetAsync("xlsx")));
    }
}
