using System.Net;
using System.Net.Http.Headers;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore;

public sealed class SchemaDownloadTests(ZooHost zoo) : IClassFixture<ZooHost>
{
    [Theory]
    [InlineData("/graphql?sdl", null)]
    [InlineData("/graphql/schema.graphql", "schema.graphql")]
    [InlineData("/graphql/schema", "schema.graphql")]
    [InlineData("/graphql/sdl", "schema.graphql")]
    public async Task The_schema_is_there_as_text(string path, string? fileName)
    {
        using var response = await zoo.Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(fileName, response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("interface Animal", text, StringComparison.Ordinal);
        Assert.NotEmpty(Parser.Parse(new SourceText(text)).Definitions);
    }

    [Fact]
    public async Task A_schema_that_has_not_changed_is_not_sent_again()
    {
        var address = new Uri("/graphql/schema.graphql", UriKind.Relative);
        using var first = await zoo.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(first.Headers.ETag!));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(new EntityTagHeaderValue("\"another\"")));

        async Task<HttpStatusCode> StatusAsync(EntityTagHeaderValue known)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.IfNoneMatch.Add(known);
            using var response = await zoo.Client.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Some_types_alone_can_be_asked_for()
    {
        var text = await zoo.Client.GetStringAsync(new Uri("/graphql?sdl&types=Lion,Loudness,Lion", UriKind.Relative));

        Assert.Equal(["Lion", "Loudness"], Parser.Parse(new SourceText(text)).Definitions.OfType<TypeDefinition>().Select(type => type.Name.Value));
    }

    [Theory]
    [InlineData("", 400, "HC0058")]
    [InlineData("Lion,", 400, "HC0058")]
    [InlineData("Lion!", 400, "HC0059")]
    [InlineData("<script>", 400, "HC0059")]
    [InlineData("Unicorn", 404, "HC0060")]
    public async Task A_type_that_is_not_there_is_named(string types, int status, string code)
    {
        using var response = await zoo.Client.GetAsync(new Uri($"/graphql?sdl&types={Uri.EscapeDataString(types)}", UriKind.Relative));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(code, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
