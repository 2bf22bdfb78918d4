using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Samverkan.Host;

namespace Samverkan.Benchmarks;

/// <summary>The product's host, with the hand-written endpoints beside the graph: both are served by the same middleware, log and server.</summary>
internal static class Server
{
    public static WebApplication Build(string file, string url = "http://127.0.0.1:0")
    {
        var app = SamverkanHost.Build([.. LargeRegister.Arguments(file), $"--urls={url}"]);
        var hand = new HandWritten(file);
        app.MapGet("/hand/list", (RequestDelegate)(http => AnswerAsync(http, output =>
            hand.List(Day(http), int.Parse(http.Request.Query["first"].ToString(), CultureInfo.InvariantCulture), output))));
        app.MapGet("/hand/organization", (RequestDelegate)(http => AnswerAsync(http, output => hand.ById(http.Request.Query["id"].ToString(), Day(http), output))));
        return app;
    }

    /// <summary>As a process of its own, until its standard input ends.</summary>
    public static async Task ServeAsync(string file)
    {
        await using var app = Build(file);
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == "bytes") await Console.Out.WriteLineAsync(GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture));
        }

        await app.StopAsync();
    }

    private static DateOnly Day(HttpContext http) => DateOnly.ParseExact(http.Request.Query["asOf"].ToString(), "O", CultureInfo.InvariantCulture);

    private static async Task AnswerAsync(HttpContext http, Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        write(output);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = output.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(output.WrittenMemory);
    }
}
