using System.Net.Sockets;
using System.Text;

namespace Samverkan.Host.Tests.Operations;

public sealed class StopTests
{
    [Fact]
    public async Task A_request_to_stop_ends_with_exit_code_zero()
    {
        using var folder = new TemporaryFolder();
        await using var host = HostProcess.Start("--Storage:Seed=none", $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}");
        await host.ReadyAsync();

        host.Terminate();

        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Equal("", host.Errors);
    }

    [Fact]
    public async Task A_request_that_has_begun_is_answered_before_the_end()
    {
        using var folder = new TemporaryFolder();
        await using var host = HostProcess.Start("--Storage:Seed=none", $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}");
        await host.ReadyAsync();
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", host.Address.Port);
        await using var stream = client.GetStream();
        const string body = """{"query":"{ __typename }"}""";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body[..10]}"));
        await AcceptedAsync(host);

        host.Terminate();
        await ClosingAsync(host);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body[10..]));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.Contains("\"__typename\":\"Query\"", answer, StringComparison.Ordinal);
        Assert.Equal(0, await host.ExitCodeAsync());
    }

    /// <summary>Another request answered later than ours was sent: the server has seen ours too.</summary>
    private static Task AcceptedAsync(HostProcess host) => host.ReadyAsync();

    private static async Task ClosingAsync(HostProcess host)
    {
        while (!host.Output.Any(line => line.Contains("shutting down", StringComparison.Ordinal))) await Task.Delay(10);
    }
}
