using Samverkan.GraphQL.AspNetCore;

namespace Samverkan.Host;

/// <summary>The page on which a reader tries the graph, with a few of the example questions in its tabs.</summary>
internal static class IdePage
{
    /// <summary>Questions of different kinds; more tabs than these would show only the beginnings of their titles.</summary>
    private static readonly (string Title, string Example)[] first =
    [
        ("Vem ansvarar?", "q01-responsible-for-regional-development"),
        ("Vilka luckor?", "q04-gaps-after-the-termination"),
        ("Vad binder mig?", "q06-agreements-that-bind-my-municipality"),
        ("Vad är oklart?", "q22-where-it-is-unclear-who-does-what"),
        ("Vad ändrades?", "q24-what-changed-at-new-year"),
    ];

    public static void MapIdePage(this WebApplication app, string path)
    {
        // A page is a shell: what it shows it asks for, with the reader's token where one is needed.
        var pages = app.MapGroup("").AllowAnonymous();

        // Who opens the bare address wants to look round.
        pages.MapGet("/", () => Results.Redirect(path + "/"));
        pages.MapBananaCakePop(path, new BananaCakePopOptions
        {
            Title = "Samverkan",
            Endpoint = path,
            Folder = Path.Combine(AppContext.BaseDirectory, "ide"),
            Documents = Documents(app.Environment.ContentRootPath),
            Installation = "npm ci --prefix host/ide",
        });
    }

    /// <summary>The chosen questions with their variables, from the folder of the examples.</summary>
    public static IReadOnlyList<BananaCakePopDocument> Documents(string contentRoot) =>
    [
        .. from each in first
           let file = Path.Combine(contentRoot, "examples", each.Example)
           where File.Exists(file + ".graphql")
           select new BananaCakePopDocument(each.Title, File.ReadAllText(file + ".graphql"), File.ReadAllText(file + ".variables.json")),
    ];
}
