using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.Host;

/// <summary>The page on which a reader tries the graph, with a few of the example questions in its first document.</summary>
internal static partial class IdePage
{
    /// <summary>Questions of different kinds, without a fragment of the same name.</summary>
    private static readonly string[] first =
        ["q01-responsible-for-regional-development", "q04-gaps-after-the-termination", "q06-agreements-that-bind-my-municipality", "q22-where-it-is-unclear-who-does-what"];

    public static void MapIdePage(this WebApplication app, string path)
    {
        if (!app.Configuration.GetValue("GraphQL:Ide", defaultValue: true)) return;

        // Who opens the bare address wants to look round.
        app.MapGet("/", () => Results.Redirect(path + "/"));
        app.MapBananaCakePop(path, new BananaCakePopOptions
        {
            Title = "Samverkan",
            Endpoint = path,
            Folder = Path.Combine(AppContext.BaseDirectory, "ide"),
            FirstDocument = FirstDocument(app.Environment.ContentRootPath),
            Installation = "npm ci --prefix host/ide",
        });
    }

    /// <summary>What stands in a new document: the chosen questions, from the folder of the examples.</summary>
    public static string FirstDocument(string contentRoot) => string.Join('\n',
        from name in first
        let file = Path.Combine(contentRoot, "examples", name)
        where File.Exists(file + ".graphql")
        select WithValues(File.ReadAllText(file + ".graphql"), File.ReadAllText(file + ".variables.json")));

    /// <summary>The operation with the values of its variables written where they are used: the page opens without variables, and cannot read texts as their defaults.</summary>
    /// <remarks>Texts and lists of texts are the same in JSON and in GraphQL; values of other kinds do not stand in the examples chosen here.</remarks>
    private static string WithValues(string document, string variables)
    {
        using var values = JsonDocument.Parse(variables);
        return Variable().Replace(
            VariableDefinitions().Replace(document, "${operation}"),
            variable => values.RootElement.TryGetProperty(variable.Groups["name"].Value, out var value) ? value.GetRawText() : "null");
    }

    [GeneratedRegex(@"^(?<operation>query \w+)\([^)]*\)", RegexOptions.Multiline)]
    private static partial Regex VariableDefinitions();

    [GeneratedRegex(@"\$(?<name>\w+)")]
    private static partial Regex Variable();
}
