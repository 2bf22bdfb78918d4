using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Validation;

namespace Samverkan.Benchmarks;

/// <summary>The rows of the budgets, measured in one go: everything that is a ratio is raced in short alternating slices.</summary>
internal static class Rows
{
    private const int Connections = 2;
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(800);

    public static async Task RunAsync(string file, int assignments, IReadOnlyList<string> only)
    {
        await LargeRegister.EnsureAsync(file, assignments);
        var report = new Report();
        if (Wanted("http")) await HttpAsync(file, report);
        if (Wanted("process")) await InProcessAsync(file, report);
        if (Wanted("growth")) await GrowthAsync(file, report);
        if (Wanted("engine")) await EngineAloneAsync(report);
        if (Wanted("cold")) await NeverSeenAsync(file, report);
        if (Wanted("start")) await Start.MeasureAsync(file, report);

        bool Wanted(string row) => only.Count == 0 || only.Contains(row);
    }

    private static async Task HttpAsync(string file, Report report)
    {
        await using var ours = await ServerProcess.StartAsync(file);
        await using var hand = await ServerProcess.StartAsync(file);
        await RaceAsync("List of 50 rows with three fields of other modules each, over HTTP", Questions.ListBody, Questions.ListPath);
        await RaceAsync("Look-up by id, over HTTP", Questions.ByIdBody, Questions.ByIdPath);

        async Task RaceAsync(string what, Func<int, byte[]> body, Func<int, string> path)
        {
            byte[][] posts = [.. Enumerable.Range(0, 600).Select(turn => Client.Post(body(turn)))];
            byte[][] gets = [.. Enumerable.Range(0, 600).Select(turn => Client.Get(path(turn)))];
            SameBytes(ours.Address, hand.Address, posts, gets);
            var outcome = await Race.RunAsync(
                slice => Race.OverHttp(ours, turn => posts[turn % posts.Length], Connections, slice),
                slice => Race.OverHttp(hand, turn => gets[turn % gets.Length], Connections, slice),
                Long);
            report.Row(what, outcome, $"; {Report.Kilobytes(await AllocatedAsync(ours, posts))} allocated a request, by hand {Report.Kilobytes(await AllocatedAsync(hand, gets))}", 0.6);
        }
    }

    private static void SameBytes(Uri ours, Uri hand, byte[][] posts, byte[][] gets)
    {
        using var left = new Client(ours);
        using var right = new Client(hand);

        // The first answer comes from a process in which nothing is compiled yet.
        left.Ask(posts[0]);
        for (var i = 0; i < posts.Length; i++)
        {
            var (answer, byHand) = (left.Ask(posts[i]).ToArray(), right.Ask(gets[i]).ToArray());
            if (!answer.SequenceEqual(byHand)) throw new InvalidOperationException($"The answers differ:\n{Encoding.UTF8.GetString(answer)}\n{Encoding.UTF8.GetString(byHand)}");
        }
    }

    private static async Task<double> AllocatedAsync(ServerProcess server, byte[][] requests)
    {
        using var client = new Client(server.Address);
        var before = await server.AllocatedAsync();
        foreach (var request in requests) client.Ask(request);
        return (await server.AllocatedAsync() - before) / (double)requests.Length;
    }

    private static async Task InProcessAsync(string file, Report report)
    {
        await using var app = Server.Build(file);
        var hand = new HandWritten(file);
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        await RaceAsync(
            "The list, in process",
            [.. Questions.Days.Select(day => Engine.Request(Questions.List, new { asOf = day.ToString("O", CultureInfo.InvariantCulture), first = Questions.PageSize }))],
            turn => hand.List(Questions.Days[turn % Questions.Days.Length], Questions.PageSize, output));
        await RaceAsync(
            "The look-up, in process",
            [.. Questions.Ids.Select(id => Engine.Request(Questions.ById, new { id, asOf = "2024-01-01" }))],
            turn => hand.ById(Questions.Ids[turn % Questions.Ids.Length], new DateOnly(2024, 1, 1), output));

        async Task RaceAsync(string what, GraphQLRequest[] requests, Action<int> byHand)
        {
            void Ours(int turn) => Ask(app, requests[turn % requests.Length], output);
            void Hand(int turn)
            {
                output.ResetWrittenCount();
                byHand(turn);
            }

            for (var i = 0; i < requests.Length; i++)
            {
                Ours(i);
                var answer = output.WrittenSpan.ToArray();
                Hand(i);
                if (!output.WrittenSpan.SequenceEqual(answer)) throw new InvalidOperationException("The answers differ.");
            }

            var outcome = await Race.RunAsync(slice => Race.InProcess(Ours, slice), slice => Race.InProcess(Hand, slice), Short);
            report.Row(what, outcome, $"; {Report.Kilobytes(Memory.PerCall(Ours))} allocated, by hand {Report.Kilobytes(Memory.PerCall(Hand))}");
        }
    }

    private static async Task GrowthAsync(string file, Report report)
    {
        await using var app = Server.Build(file);
        var output = new ArrayBufferWriter<byte>(4 * 1024 * 1024);
        var requests = LargeRegister.Growth.Select(size => Engine.Request(Questions.Growth, new { key = LargeRegister.GrowthKey(size) })).ToArray();
        for (var i = 0; i < 40; i++)
            foreach (var request in requests) Ask(app, request, output);

        var costs = requests.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < 15; round++)
        {
            for (var i = 0; i < requests.Length; i++)
                costs[i].Add((await Race.InProcess(_ => Ask(app, requests[i], output), Short)).Cpu / LargeRegister.Growth[i]);
        }

        var perRow = costs.Select(Race.Median).ToArray();
        var statements = requests.Select(request => Statements.Of(() => Ask(app, request, output))).ToArray();
        report.Row(
            "Growth from 50 over 500 to 5,000 rows",
            $"{string.Join(", ", perRow.Select(Report.Micro))} a row; {string.Join(", ", statements)} statements",
            "time for a row ± 20 %, statements constant",
            perRow[^1] <= perRow[0] * 1.2 && statements.Distinct().Count() == 1);
    }

    private static void Ask(WebApplication app, GraphQLRequest request, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        using var scope = app.Services.CreateScope();
        var outcome = app.Services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, output, CancellationToken.None).GetAwaiter().GetResult();
        if (outcome.Errors.Count > 0) throw new InvalidOperationException(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static async Task EngineAloneAsync(Report report)
    {
        await using var services = SampleGraph.Build();
        var engine = new Engine(services.Executor(), services);
        var records = Engine.Request(SampleGraph.ThousandObjects);
        engine.Ask(records);
        var answer = engine.Written.ToArray();
        engine.WriteRecords();
        if (!engine.Written.SequenceEqual(answer)) throw new InvalidOperationException("The answers differ.");

        var outcome = await Race.RunAsync(slice => Race.InProcess(_ => engine.Ask(records), slice), slice => Race.InProcess(_ => engine.WriteRecords(), slice), Short);
        var objects = Memory.ObjectsPerCall(_ => engine.Ask(records)) / SampleData.Records.Length;
        report.Row(
            "Engine alone, 1,000 objects of 10 scalars in memory",
            string.Create(CultureInfo.InvariantCulture, $"{1 / outcome.CpuRatio:0.00} × the time of Utf8JsonWriter by hand ({Report.Micro(outcome.Ours.Cpu)} against {Report.Micro(outcome.Hand.Cpu)}); {objects:0.000} allocations for an object, {Report.Kilobytes(Memory.PerCall(_ => engine.Ask(records)))} in all"),
            "≤ 2 ×, ≤ 1 allocation for an object",
            outcome.CpuRatio >= 0.5 && objects <= 1);

        var page = Engine.Request(SampleGraph.FiftyRows, new { first = 50 });
        var share = await Race.RunAsync(slice => Race.InProcess(_ => engine.Ask(page), slice), slice => Race.InProcess(_ => engine.WriteRecords(), slice), Short);
        var large = Memory.LargeBytes(() => engine.Ask(page));
        report.Row(
            "Engine's share of the list of 50 rows: cached document, data in memory",
            $"{Report.Micro(share.Ours.Cpu)}; {Report.Kilobytes(Memory.PerCall(_ => engine.Ask(page)))} allocated, {Report.Kilobytes(large)} on the large object heap",
            "≤ 50 µs, nothing on the large object heap",
            share.Ours.Cpu <= 50 && large == 0);
    }

    private static async Task NeverSeenAsync(string file, Report report)
    {
        await using var app = Server.Build(file);
        var executor = app.Services.GetRequiredService<RequestExecutor>();
        var accesses = new FieldAccesses(executor.Schema);
        var unseen = new UnseenDocuments();
        void Prepare(int turn)
        {
            var document = Parser.Parse(new SourceText(unseen.Next()), executor.Options.Parser);
            if (DocumentValidator.Validate(executor.Schema, document, executor.Options.Validation) is [var fault, ..]) throw new InvalidOperationException(fault.Message);
            new PlanCompiler(executor.Schema, accesses, document).Compile(document.Operations.First());
        }

        var costs = new List<double>();
        for (var i = 0; i < 20; i++) costs.Add((await Race.InProcess(Prepare, Short)).Cpu);
        var cost = Race.Median(costs[10..]);
        report.Row(
            $"Document never seen, {unseen.Next().Length} bytes: parse, validate, plan",
            $"{Report.Micro(cost)}; {Report.Kilobytes(Memory.PerCall(Prepare))} allocated",
            "≤ 1 ms",
            cost <= 1_000);
    }
}
