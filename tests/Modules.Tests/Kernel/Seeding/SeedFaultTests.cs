using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Seeding;
using Samverkan.Modules.Tests.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Seeding;

public sealed class SeedFaultTests
{
    [Theory]
    [InlineData("name", "\"name\": \"x\"", "", "The member is missing. Expected a text")]
    [InlineData("name", "\"name\": \"x\"", "\"name\": 7", "This is a number that does not fit. Expected a text")]
    [InlineData("name", "\"name\": \"x\"", "\"name\": \" \"", "The text is empty or cannot be read.")]
    [InlineData("name", "\"name\": \"x\"", "\"name\": \"\\ud83c\"", "The text is empty or cannot be read.")]
    [InlineData("name", "\"name\": \"x\"", "\"name\": \"skriv till namn@exempel.se\"", "The text has an e-mail address (INV-10).")]
    [InlineData("name", "\"name\": \"x\"", "\"name\": \"ring 063-14 00 00\"", "The text has a telephone number (INV-10).")]
    [InlineData("standing", "\"standing\": \"WANTED\"", "\"standing\": \"Wanted\"", "'Wanted' is not known here. Expected one of ESTABLISHED, PROPOSED, INTENDED, WANTED, REJECTED")]
    [InlineData("period", "\"good\"", "\"period\": \"2022\", \"good\"", "'2022' is not a period.")]
    [InlineData("period", "\"good\"", "\"period\": \"2022/2021\", \"good\"", "The period 2022/2021 ends before it begins (INV-01).")]
    [InlineData("attestedOn[1]", "\"good\"", "\"attestedOn\": [\"2021\", \"2021-02-30\"], \"good\"", "'2021-02-30' is not a date.")]
    [InlineData("occurredOn", "\"good\"", "\"occurredOn\": \"2021-13\", \"good\"", "'2021-13' is not a date. Expected a year, a month or a day that exists")]
    [InlineData("tags", "\"good\"", "\"tags\": \"a\", \"good\"", "This is a text. Expected a list in [ ]")]
    [InlineData("parts[0]", "\"good\"", "\"parts\": [1], \"good\"", "This is a number that does not fit. Expected an object")]
    [InlineData("parts[0].namn", "\"good\"", "\"parts\": [{ \"name\": \"a\", \"namn\": \"b\" }], \"good\"", "Nobody reads this member. Expected one of attestedOn, name, period")]
    [InlineData("good", "\"good\": true", "\"good\": \"true\"", "This is a text. Expected true or false")]
    [InlineData("basis", "\"good\"", "\"basis\": \"sample/onne\", \"good\"", "Nothing has the key 'sample/onne'. Expected a key that some record has, such as sample/one")]
    [InlineData("basis", "\"good\"", "\"basis\": \"doc/000\", \"good\"", "'doc/000' cannot be a key here. Expected sample, a slash")]
    [InlineData("basis", "\"good\"", "\"basis\": \"other/x\", \"good\"", "'other/x' cannot be a key here.")]
    [InlineData("key", "\"sample/one\"", "\"doc/000\"", "'doc/000' cannot be a key here.")]
    [InlineData("citations", "{ \"document\": \"doc/000\", \"evidence\": \"STATED\" }", "", "The member is missing. Expected one citation at least (INV-06)")]
    [InlineData("citations[0].rule", "\"STATED\"", "\"DERIVED\"", "The member is missing. Expected the rule by which it was derived or assumed (INV-06)")]
    [InlineData("citations[0].document", "\"document\": \"doc/000\"", "\"document\": \"doc/001\"", "Nothing has the key 'doc/001'.")]
    [InlineData("citations[0].phrase", "\"STATED\"", "\"STATED\", \"phrase\": \"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\"", "The quotation is too long. Expected 15 words at most")]
    public async Task What_is_wrong_is_told_with_its_place_and_what_was_expected(string place, string good, string bad, string told)
    {
        const string Json = """{ "documents": [{ "key": "doc/000" }], "samples": [{ "key": "sample/one", "name": "x", "standing": "WANTED", "good": true, "citations": [{ "document": "doc/000", "evidence": "STATED" }] }] }""";

        var faults = await FaultsAsync(Json.Replace(good, bad, StringComparison.Ordinal).Replace(", ,", ",", StringComparison.Ordinal));

        var fault = Assert.Single(faults);
        Assert.StartsWith($"first/sample.json $.samples[0].{place}: {told}", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_rule_is_a_fault_of_the_record()
    {
        var faults = await FaultsAsync("""{ "documents": [{ "key": "doc/000" }], "samples": [{ "key": "sample/one", "name": "x", "standing": "WANTED", "good": false, "size": 0, "citations": [] }] }""");

        Assert.Equal("first/sample.json $.samples[0]: A sample is good or has a size (INV-99). Expected a record that keeps the rule.", Assert.Single(faults).ToString());
    }

    [Theory]
    [InlineData("{ \"samples\": [\n  {,\n] }", "line 2, byte 4")]
    [InlineData("", "line 1, byte 1")]
    [InlineData("{ \"samples\": [], \"samples\": [] }", "This is no JSON: Duplicate property 'samples'")]
    [InlineData("[]", "$: This is a list. Expected an object")]
    [InlineData("{ \"sampels\": [] }", "$.sampels: Nobody reads this member. Expected one of $schema, documents, samples")]
    public async Task A_file_that_cannot_be_read_is_told_with_its_place(string json, string told)
        => Assert.Contains(told, Assert.Single(await FaultsAsync(json)).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task All_faults_of_all_files_are_told_at_once_and_nothing_is_written()
    {
        await using var database = await SeedLoaderTests.CreateAsync(
            "first,second,third,fourth",
            ("first", """{ "documents": [{ "key": "doc/000" }, { "key": "doc/000" }] }"""),
            ("second", """{ "documents": [{ "key": "doc/000" }, {}] }"""));
        Directory.CreateDirectory(Path.Combine(database.Folder, "seed", "third"));

        var exception = await Assert.ThrowsAsync<SeedException>(() => database.Services.SeedAsync());

        Assert.Equal(
            """
            The seed data has 5 faults, and nothing has been written. Correct the files and start again.
              first/sample.json $.documents[1].key: The key 'doc/000' stands in first/sample.json $.documents[0].key already. Expected a key that no other record has, or addTo in its place.
              second/sample.json $.documents[0].key: The key 'doc/000' stands in first/sample.json $.documents[0].key already. Expected a key that no other record has, or addTo in its place.
              second/sample.json $.documents[1].key: The member is missing. Expected a text.
              third/sample.json $: The file is missing. Expected one file for each module in each set; an empty one is {}.
              fourth $: There is no such set of data. Expected one of first, second, third, or none, in Storage:Seed.
            """,
            exception.Message);
        Assert.Equal(0, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Theory]
    [InlineData("RUN/34/2018")]
    [InlineData("2018-06-02 och 2019-01-01/2022-12-31")]
    [InlineData("000_f017291736f655ef.txt")]
    [InlineData("§ 123, 10 000 kronor, 2303")]
    [InlineData("0,5 procent")]
    public void What_only_looks_like_a_number_is_no_telephone(string text) => Assert.Null(PersonalData.In(text));

    [Theory]
    [InlineData("063-14 75 00")]
    [InlineData("tel. 0730-12 34 56")]
    [InlineData("+46 63 14 75 00")]
    [InlineData("+46(0)63-147500")]
    [InlineData("0701234567")]
    public void A_telephone_number_is_found_however_it_is_written(string text) => Assert.Equal("a telephone number", PersonalData.In(text));

    private static async Task<IReadOnlyList<SeedFault>> FaultsAsync(string json)
    {
        await using var database = await SeedLoaderTests.CreateAsync("first", ("first", json));
        return (await Assert.ThrowsAsync<SeedException>(() => database.Services.SeedAsync())).Faults;
    }
}
