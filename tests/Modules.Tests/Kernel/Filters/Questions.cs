using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Filters;

/// <summary>Rows, filters and orders at random, full of what databases disagree about.</summary>
internal sealed class Questions(int seed)
{
    private const string Letters = "aAbBzZåÅäÄöÖéÉe%_\\|0";

    private static readonly string[] Comparisons = ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Texts = ["eq", "neq", "in", "nin", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] Sortable = ["text", "note", "number", "amount", "weight", "day", "flag"];

    private readonly Random random = new(seed);
    private readonly List<Row> rows = [];

    public List<Row> Rows(int count)
    {
        var owners = Enumerable.Range(0, 4).Select(rank => new Owner { Id = Id(), Rank = rank }).ToList();
        for (var i = 0; i < count; i++)
        {
            var owner = Rarely() ? null : owners[random.Next(owners.Count)];
            rows.Add(new Row
            {
                Id = new TopicId(Id()),
                Key = $"row/{i:000}",
                Text = Text(),
                Note = Maybe(Text),
                Number = Number(),
                Amount = Rarely() ? null : Number(),
                Weight = Rarely() ? null : Weight(),
                Day = Rarely() ? null : Day(),
                Flag = random.Next(2) == 0,
                Standing = Rarely() ? null : (Standing)random.Next(Enum.GetValues<Standing>().Length),
                Code = Id(),
                Owner = owner,
                OwnerId = owner?.Id,
                Parts = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Part { Id = Id(), Word = Maybe(Text), Size = Rarely() ? null : Number() })],
            });
        }

        return rows;
    }

    public JsonObject Where(int depth = 0)
    {
        var where = new JsonObject();
        for (var i = random.Next(depth == 0 ? 1 : 0, 3); i > 0; i--)
        {
            var (name, value) = random.Next(depth < 3 ? 13 : 11) switch
            {
                0 => ("text", Operations(Texts, () => Text(), Text)),
                1 => ("note", Operations(Texts, () => Text(), Text)),
                2 => ("number", Operations(Comparisons, () => Number())),
                3 => ("amount", Operations(Comparisons, () => Number())),
                4 => ("day", Operations(Comparisons, () => Day().ToString("O", CultureInfo.InvariantCulture))),
                5 => ("flag", Operations(["eq", "neq"], () => random.Next(2) == 0)),
                6 => ("standing", Operations(["eq", "neq", "in", "nin"], () => Any(Enum.GetValues<Standing>()).ToString().ToUpperInvariant(), isEnum: true)),
                7 => ("id", Operations(["eq", "neq", "in", "nin"], () => GlobalId.Encode("Row", Any(rows).Id.Value))),
                8 => ("code", Operations(Comparisons, () => Any(rows).Code.ToString())),
                9 => ("weight", Operations(Comparisons, () => Weight())),
                10 => ("owner", new JsonObject { ["rank"] = Operations(Comparisons, () => random.Next(4)) }),
                11 => ("parts", Parts()),
                _ => (Any(["and", "or"]), (JsonNode)new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Where(depth + 1))])),
            };
            where[name] = value;
        }

        return where;
    }

    public JsonArray Order() => new([.. Enumerable.Range(0, random.Next(3)).Select(_ =>
    {
        var element = new JsonObject();
        for (var i = random.Next(1, 3); i > 0; i--) element[Any(Sortable)] = Any(["ASC", "DESC"]);
        return element;
    })]);

    public int Size(int most) => random.Next(1, most);

    private JsonObject Parts()
    {
        var part = new JsonObject();
        if (random.Next(2) == 0) part["word"] = Operations(Texts, () => Text(), Text);
        if (random.Next(2) == 0) part["size"] = Operations(Comparisons, () => Number());
        return random.Next(4) switch
        {
            0 => new JsonObject { ["any"] = random.Next(2) == 0 },
            1 => new JsonObject { ["all"] = part },
            2 => new JsonObject { ["none"] = part },
            _ => new JsonObject { ["some"] = part },
        };
    }

    private JsonObject Operations(string[] names, Func<JsonNode> value, Func<string>? text = null, bool isEnum = false)
    {
        var asked = new JsonObject();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var name = Any(names);
            asked[name] = name is "in" or "nin"
                ? new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Rarely() && !isEnum ? null : value())])
                : Rarely() && !isEnum ? null : value();
        }

        if (text is not null && Rarely())
            asked[Any(["and", "or"])] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Operations(names, value))]);
        return asked;
    }

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Letters[random.Next(Letters.Length)]));

    private string? Maybe(Func<string> text) => Rarely() ? null : text();

    private int Number() => random.Next(-3, 4);

    private double Weight() => random.Next(-4, 5) / 2.0;

    private DateOnly Day() => new DateOnly(2022, 12, 29).AddDays(random.Next(6));

    private bool Rarely() => random.Next(4) == 0;

    private Guid Id()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
