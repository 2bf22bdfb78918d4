using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;
using Samverkan.Host.Tests.Questions;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Host.Tests.Commands;

/// <summary>The whole of the seed data entered by hand, one mutation after another, into a register that begins empty.</summary>
public sealed class SeedByCommandsTests(SeedByCommandsTests.EmptyApp app) : IClassFixture<SeedByCommandsTests.EmptyApp>
{
    /// <summary>For each array of the files the mutation that records one of its records, and the one that says more of it later.</summary>
    private static readonly Dictionary<string, (string Record, string Update)> Wholes = new()
    {
        ["documents"] = ("recordDocument", "updateDocumentDetails"),
        ["organizations"] = ("recordOrganization", "updateOrganizationDetails"),
        ["groups"] = ("recordGroup", "updateGroupDetails"),
        ["units"] = ("recordUnit", "updateUnitDetails"),
        ["bodies"] = ("recordBody", "updateBodyDetails"),
        ["posts"] = ("recordPost", "updatePostDetails"),
        ["termsOfOffice"] = ("recordTermOfOffice", "updateTermOfOfficeDetails"),
        ["topics"] = ("recordTopic", "updateTopicDetails"),
        ["decisions"] = ("recordDecision", "updateDecisionDetails"),
        ["agreements"] = ("recordAgreement", "updateAgreementDetails"),
        ["tasks"] = ("recordTask", "updateTaskDetails"),
        ["roleAssignments"] = ("assignRole", "updateRoleAssignmentDetails"),
        ["handovers"] = ("planHandover", "updateHandoverDetails"),
        ["arenas"] = ("recordArena", "updateArenaDetails"),
        ["meetings"] = ("recordMeeting", "updateMeetingDetails"),
        ["matters"] = ("recordMatter", "updateMatterDetails"),
        ["annualFocus"] = ("setAnnualFocus", "updateAnnualFocusDetails"),
        ["arenaPlans"] = ("recordArenaPlan", "updateArenaPlanDetails"),
        ["followUps"] = ("recordFollowUp", "updateFollowUpDetails"),
        ["followUpPlans"] = ("recordFollowUpPlan", "updateFollowUpPlanDetails"),
        ["changes"] = ("recordChange", "updateChangeDetails"),
        ["contradictions"] = ("recordContradiction", ""),
        ["informationProducts"] = ("recordInformationProduct", "updateInformationProductDetails"),
        ["rounds"] = ("openRound", "updateRoundDetails"),
        ["statements"] = ("recordStatement", "updateStatementDetails"),
        ["judgements"] = ("recordJudgement", "updateJudgementDetails"),
        ["findings"] = ("recordFinding", "updateFindingDetails"),
        // What a need says of its state must fit what has been done about it: it waits until all of that is there.
        ["needs"] = ("recordNeed", ""),
        ["actions"] = ("recordAction", "updateActionDetails"),
        ["forwardings"] = ("forward", "updateForwardingDetails"),
        ["priorities"] = ("recordPriority", "updatePriorityDetails"),
        ["reportedUnclarities"] = ("reportUnclarity", "updateUnclarityDetails"),
    };

    /// <summary>For parts that have keys, the mutation that adds one.</summary>
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["agreements.events"] = "addAgreementEvent",
        ["agreements.areas"] = "addAgreementArea",
        ["agreements.obligations"] = "addObligation",
        ["agreements.purposes"] = "addPurpose",
        ["agreements.priorityAreas"] = "addPriorityArea",
        ["agreements.perspectives"] = "addPerspective",
        ["agreements.annualPlans"] = "addAnnualPlan",
        ["agreements.followOnAssignments"] = "addFollowOnAssignment",
        ["arenas.mandates"] = "setMandate",
        ["arenas.seats"] = "setSeat",
        ["arenas.relations"] = "relateArenas",
        ["meetings.agenda"] = "addAgendaItem",
        ["matters.steps"] = "planMatterStep",
        ["rounds.questions"] = "addDialogueQuestion",
    };

    private readonly HashSet<string> recorded = [];
    private HttpClient administrator = null!;

    [Fact]
    public async Task The_register_is_the_same_and_answers_the_same()
    {
        administrator = await app.SignedInAsync(AccountRole.Administrator);
        var wanted = Wholes.Keys.SelectMany(collection => Seeded(collection).Select(document => (Collection: collection, Document: document))).ToList();
        var waiting = wanted.SelectMany(record => Steps(record.Collection, record.Document)).ToList();
        while (waiting.Count > 0)
        {
            var later = new List<Step>();
            var behind = new HashSet<(string, string)>();
            foreach (var step in waiting)
            {
                // Parts have an order: none overtakes one of its list that still waits.
                var list = (step.Mutation, step.Whole ?? "");
                if ((step.Whole is null || !behind.Contains(list)) && await TryAsync(step)) continue;
                if (step.Whole is not null) behind.Add(list);
                later.Add(step);
            }

            Assert.True(later.Count < waiting.Count, $"Nothing can be recorded any more: {string.Join("; ", later.Take(5).Select(step => $"{step.Mutation} {step.Document["key"]} waits for {string.Join(", ", Unknown(step))}"))}");
            waiting = later;
        }

        var documents = await AllAsync();
        foreach (var (collection, document) in wanted)
            Assert.True(JsonNode.DeepEquals(Plain(document), Plain(documents[(string)document["key"]!])), $"{collection} {document["key"]} is\n{Documents.Write(Plain(documents[(string)document["key"]!]))}\nand should be\n{Documents.Write(Plain(document))}");
        Assert.Equal(wanted.Count, documents.Count);

        foreach (var example in Example.All.Where(example => example.Name.StartsWith('q') || example.Name.StartsWith('Q')))
        {
            using var answer = await app.QueryAsync(example.Query, example.Variables);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(example.Answer)), JsonNode.Parse(answer.RootElement.GetRawText())), $"{example.Name} answers {answer.RootElement.GetRawText()}");
        }
    }

    /// <summary>One mutation that is to be sent when what it points at is there.</summary>
    /// <param name="Mutation">Its name.</param>
    /// <param name="Document">The members that it is to give.</param>
    /// <param name="Whole">The key of the whole that it adds a part to, or of what it says more of; null for a new record.</param>
    /// <param name="Update">Says the rest later, where some of it points at what is not there yet; null when nothing can.</param>
    private sealed record Step(string Mutation, JsonObject Document, string? Whole, string? Update);

    private static IEnumerable<Step> Steps(string collection, JsonObject document)
    {
        var (record, update) = Wholes[collection];
        var parts = Parts.Keys.Where(part => part.StartsWith(collection + ".", StringComparison.Ordinal)).Select(part => part.Split('.')[1]).ToList();
        var whole = new JsonObject(document.Where(member => !parts.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        yield return new Step(record, whole, null, update.Length > 0 ? update : null);
        foreach (var part in parts)
            foreach (var one in document[part] as JsonArray ?? []) yield return new Step(Parts[$"{collection}.{part}"], one!.AsObject(), (string)document["key"]!, null);
    }

    private async Task<bool> TryAsync(Step step)
    {
        if (step.Whole is { } whole && !recorded.Contains(whole)) return false;
        var input = InputOf(step.Mutation);
        var deferred = new JsonObject();
        var given = new JsonObject();
        foreach (var (name, value) in step.Document)
        {
            var one = new JsonObject { [name] = value!.DeepClone() };
            if (Unknown(one, (string?)step.Document["key"]).Any() && step.Update is not null && !IsRequired(input, name)) deferred[name] = value.DeepClone();
            else given[name] = value.DeepClone();
        }

        if (Unknown(given, (string?)step.Document["key"]).Any()) return false;
        var sent = InputJson(input, given);
        if (step.Whole is not null)
        {
            sent["id"] = step.Whole;
            sent["version"] = await VersionAsync(step.Whole);
        }

        await SendAsync(step.Mutation, sent);
        foreach (var (key, _) in Documents.KeyedIn(given)) recorded.Add(key);
        if (deferred.Count > 0) await LaterAsync(step, deferred);
        return true;
    }

    private readonly List<(Step Step, JsonObject Members)> rest = [];

    private async Task LaterAsync(Step step, JsonObject members)
    {
        rest.Add((step, members));
        await Task.CompletedTask;
    }

    private async Task SendAsync(string mutation, JsonObject input)
    {
        using var answer = await app.QueryAsync(
            $"mutation Enter($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ message path }} }} }} }}", new { input }, client: administrator);
        var root = answer.RootElement;
        Assert.True(!root.TryGetProperty("errors", out _) && root.GetProperty("data").GetProperty(mutation).GetProperty("errors").ValueKind == JsonValueKind.Null, $"{mutation} {input}: {root.GetRawText()}");
    }

    /// <summary>The keys that the members point at and that are not recorded.</summary>
    private IEnumerable<string> Unknown(Step step) => Unknown(step.Document, (string?)step.Document["key"]);

    private IEnumerable<string> Unknown(JsonNode? node, string? own) => node switch
    {
        JsonObject members => members.Where(member => member.Key != "key").SelectMany(member => Unknown(member.Value, own)),
        JsonArray elements => elements.SelectMany(element => Unknown(element, own)),
        JsonValue value when value.TryGetValue<string>(out var text) && app.Keys.Contains(text) && text != own && !recorded.Contains(text) => [text],
        _ => [],
    };

    private InputObjectType InputOf(string mutation)
        => (InputObjectType)app.Services.GetRequiredService<Schema>().MutationType!.Fields.Single(field => field.Name == mutation).Arguments.Single().Type.Named;

    private static bool IsRequired(InputObjectType input, string member) => FieldOf(input, member) is { Type.IsNonNull: true };

    private static InputValueDefinition? FieldOf(InputObjectType input, string member)
        => new[] { member, member + "Id", member.TrimEnd('s') + "Ids", member + "Ids", Irregular.GetValueOrDefault(member) ?? member }.Select(name => input.Fields.FirstOrDefault(field => field.Name == name)).FirstOrDefault(field => field is not null);

    private static readonly Dictionary<string, string> Irregular = new() { ["from"] = "fromIds", ["topics"] = "topicIds" };

    private static JsonObject InputJson(InputObjectType input, JsonObject members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (FieldOf(input, name) is not { } field) throw new InvalidOperationException($"{input.Name} cannot be told {name}.");
            json[field.Name] = ValueJson(field.Type.Named, value!);
        }

        return json;
    }

    private static JsonNode? ValueJson(NamedType type, JsonNode value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(element => ValueJson(type, element!))]),
        JsonObject members when type is InputObjectType input => InputJson(input, members),
        JsonValue text when type.Name == "ValidPeriodInput" => Period((string)text!),
        _ => value.DeepClone(),
    };

    private static JsonObject Period(string text)
    {
        var (first, last) = (text.Split('/')[0], text.Split('/')[1]);
        return new JsonObject { ["firstDay"] = Day(first), ["firstDayKind"] = Kind(first), ["lastDay"] = Day(last), ["lastDayKind"] = Kind(last) };

        static string? Day(string bound) => bound is "" or ".." ? null : bound;
        static string? Kind(string bound) => bound switch { "" => "UNKNOWN", ".." => "OPEN", _ => null };
    }

    private Task<int> VersionAsync(string key) => app.VersionOfAsync(key);

    private async Task<Dictionary<string, JsonObject>> AllAsync()
    {
        foreach (var (step, members) in rest)
        {
            var sent = InputJson(InputOf(step.Update!), members);
            sent["id"] = (string)step.Document["key"]!;
            sent["version"] = await VersionAsync((string)step.Document["key"]!);
            await SendAsync(step.Update!, sent);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var all = new Dictionary<string, JsonObject>();
        var documents = scope.ServiceProvider.GetRequiredService<RegisterDocuments>();
        foreach (var collection in documents.Modules.SelectMany(module => module.Collections))
            await foreach (var document in documents.ReadAsync(collection, CancellationToken.None)) all[(string)document["key"]!] = document;
        return all;
    }

    /// <summary>Without lists that are empty, which say the same as no list.</summary>
    private static JsonNode Plain(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Value is not JsonArray { Count: 0 }).Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : (JsonNode?)Plain(member.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(element => Plain(element!))]),
        _ => node.DeepClone(),
    };

    private static IEnumerable<JsonObject> Seeded(string collection)
        => Directory.EnumerateFiles(Path.Combine(Tree.Host, "seed", "jamtland-harjedalen"), "*.json")
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject()[collection] as JsonArray ?? []).Select(document => document!.AsObject());

    /// <summary>The application on an empty register.</summary>
    public sealed class EmptyApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none"];

        /// <summary>All keys of the seed data.</summary>
        internal HashSet<string> Keys { get; } = [.. Wholes.Keys.SelectMany(Seeded).SelectMany(Documents.KeyedIn).Select(part => part.Key)];

        internal async Task<int> VersionOfAsync(string key)
        {
            await using var scope = Services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<RecordStore>().FindAsync([key], CancellationToken.None))[key].Version;
        }
    }
}
