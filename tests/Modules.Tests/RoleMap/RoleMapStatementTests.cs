using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.RoleMap;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>What a question costs the database follows the question, never the number of rows.</summary>
public sealed class RoleMapStatementTests
{
    private const int Times = 100;

    private static readonly string[] Questions =
    [
        """{ gaps(asOf: "2023-01-01", where: { cause: { eq: "agreement/RUN-34-2018" } }) { totalCount nodes { kind since { text } task { name } candidates { holder { name } } previous { holder { name } } cause { id } } } }""",
        """{ gaps(asOf: "2023-01-01", first: 100) { totalCount nodes { kind task { key } } } }""",
        """{ overlaps(asOf: "2022-03-03", first: 100, where: { standing: [ESTABLISHED, PROPOSED] }) { totalCount nodes { kind task { key } holders { name } } } }""",
        """{ difference(from: "2022-12-31", until: "2023-01-01") { ceased { holder { name } task { name } } newGaps { task { key } } } }""",
        """{ roleMap(asOf: "2021-06-02", first: 100) { totalCount nodes { key task { name } holder { name } basis { id } citations { phrase document { fileName } } } } }""",
        """{ tasks(asOf: "2021-06-02", first: 100) { totalCount nodes { key parent { key } children { key } assignments { role holder { name } } area { name } } } }""",
    ];

    [Fact]
    public async Task It_stays_the_same_when_the_data_is_multiplied_by_a_hundred()
    {
        await using var graph = await RoleMapGraph.SeededAsync();
        var few = await CountAsync(graph);

        await MultiplyAsync(graph);
        var many = await CountAsync(graph);

        Assert.Equal(few, many);
    }

    private static async Task<List<(string Question, int Statements)>> CountAsync(RoleMapGraph graph)
    {
        var counts = new List<(string, int)>();
        foreach (var question in Questions)
        {
            // The first asking may read what is then kept.
            await graph.QueryAsync(question);
            graph.Database.Statements.Clear();
            await graph.QueryAsync(question);
            counts.Add((question, graph.Database.Statements.Statements.Count));
        }

        return counts;
    }

    private static async Task MultiplyAsync(RoleMapGraph graph)
    {
        var tasks = await graph.Database.ReadAsync((RoleMapDb db) => db.Tasks.AsNoTracking().ToListAsync());
        var assignments = await graph.Database.ReadAsync((RoleMapDb db) => db.Assignments.AsNoTracking().ToListAsync());
        await graph.Database.WriteAsync<RoleMapDb>(db =>
        {
            for (var i = 1; i < Times; i++)
            {
                var copies = tasks.ToDictionary(task => task.Id, _ => new TaskId(Guid.CreateVersion7()));
                db.AddRange(tasks.Select(task => Copy(task, copies, i)));
                db.AddRange(assignments.Select(assignment => Copy(assignment, copies, i)));
            }
        });
    }

    private static TaskEntry Copy(TaskEntry task, Dictionary<TaskId, TaskId> copies, int i) => new()
    {
        Id = copies[task.Id],
        Key = After(task.Key, i),
        Name = task.Name,
        Synonyms = task.Synonyms,
        Parent = task.Parent is { } parent ? copies[parent] : null,
        Agreement = task.Agreement,
        Area = task.Area,
        Validity = new(task.Validity.Period, task.Validity.AttestedOn),
    };

    private static RoleAssignment Copy(RoleAssignment assignment, Dictionary<TaskId, TaskId> copies, int i) => new()
    {
        Key = After(assignment.Key, i),
        Task = copies[assignment.Task],
        Holder = assignment.Holder,
        Role = assignment.Role,
        Standing = assignment.Standing,
        Share = assignment.Share,
        ShareNote = assignment.ShareNote,
        Basis = assignment.Basis,
        Validity = new(assignment.Validity.Period, assignment.Validity.AttestedOn),
    };

    /// <summary>After all keys of the product's own data, so that the first page begins with the same rows.</summary>
    private static string After(string key, int i) => key.Replace("/", $"/z{i:000}-", StringComparison.Ordinal);
}
