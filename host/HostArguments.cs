namespace Samverkan.Host;

/// <summary>The command line: the words that choose what to do, and the options that go on to the configuration.</summary>
internal sealed record HostArguments
{
    /// <summary>Options of one word; all others are names of settings, such as <c>--Storage:Seed</c>.</summary>
    private static readonly string[] Known = ["urls", "seed", "contentRoot", "environment", "output", "format", "sheet", "language", "encoding", "faults", "reason", "account", "help", "allowedHosts", "role", "organization", "expires"];

    /// <summary>Options that have no value.</summary>
    private static readonly string[] Flags = ["preview", "force"];

    /// <summary>What stands without dashes, for example <c>schema export</c>; empty when the register is to be served.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Options by name, without their dashes; a name is the same in any letter case.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    public bool IsSchemaCommand => Words is ["schema", "export" or "print"] or ["schema", "check", ..] or ["schema", "diff"] or ["schema", "diff", _] or ["schema", "diff", _, _];

    public bool IsComponentsCommand => Words is ["components"];

    public bool IsTokenCommand => Words is ["token", "create" or "list"] or ["token", "revoke", _];

    public bool IsStorageCommand => Words is ["backup"] or ["restore", _] or ["check"] or ["check", _];

    public bool IsTemplateCommand => Words is ["import", "template", _];

    public bool IsImportCommand => Words is ["import", _, ..] && !IsTemplateCommand;

    public bool IsExportCommand => Words is ["export"];

    /// <summary>Whether something else is to be done than to serve the register.</summary>
    public bool IsCommand => IsSchemaCommand || IsComponentsCommand || IsTokenCommand || IsTemplateCommand || IsImportCommand || IsExportCommand || IsStorageCommand;

    public static HostArguments Read(params IReadOnlyList<string> args)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(args[i]);
                continue;
            }

            var option = args[i][2..];
            if (option is "help") throw new StartFault(Usage);
            if (Flags.Contains(option, StringComparer.OrdinalIgnoreCase))
            {
                options[option] = "true";
                continue;
            }

            var equals = option.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? option : option[..equals];
            if (!name.Contains(':', StringComparison.Ordinal) && !Known.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new StartFault($"There is no option --{name}.\n{Usage}");
            if (equals < 0 && i + 1 == args.Count) throw new StartFault($"The option --{name} has no value.\n{Usage}");
            options[name] = equals < 0 ? args[++i] : option[(equals + 1)..];
        }

        var arguments = new HostArguments { Words = words, Options = options };
        if (words is not [] && !arguments.IsCommand) throw new StartFault($"There is no command '{string.Join(' ', words)}'.\n{Usage}");
        return arguments;
    }

    private const string Usage = """
        Without a command the register is served. Commands:
          schema print                    the schema, on standard output
          schema export [--output FILE]   the schema, into FILE (schema/schema.graphql beside the project when left out)
          schema check [FILE|FOLDER]...   whether these documents fit the schema (the examples and the trusted documents when left out);
                                          exit code 1 and every fault with its place when one does not
          schema diff [OLD [NEW]]         what has changed between two schema files, and whether it is safe, dangerous or breaking
                                          (OLD is schema/schema.graphql, NEW the schema of the code, when left out); exit code 1 when breaking
          components                      the works of others that the program contains, as a CycloneDX bill of materials
          token create --account NAME --role reader|editor|administrator [--organization org/kommun-2309] [--expires 2027-01-01|90d]
                                          a token for an account of a function, never of a person; it is printed once
          token list                      which tokens there are, and which of them count
          token revoke ACCOUNT|ID         ends all tokens of an account, or one
          backup --output FILE [--force]  a copy of the register in one file, whole or not at all, while it is being served too; --force replaces FILE
          restore FILE                    puts a backup in the place of the register, which is kept under another name; not while it is served
          check [FILE]                    whether the register (or a backup) is whole; exit code 1 and every fault when it is not
          import FILE... [--preview] [--sheet NAME] [--reason TEXT] [--account NAME] [--encoding utf-8|windows-1252] [--faults FILE]
                                          takes records into the register, all or none: JSON as the seed has it, or sheets as CSV or XLSX;
                                          --preview shows what would come of it; exit code 1 and every fault with its place when something is wrong
          import template NAME [--output FILE.xlsx|FILE.csv] [--language sv|en]
                                          an empty sheet to fill in: organizations, tasks, roleAssignments, seats or statements
          export [--output FOLDER] [--format json|csv|xlsx] [--sheet NAME,NAME] [--language sv|en]
                                          the register as files that import reads back: JSON is all of it, a file for each module
        Options:
          --urls http://localhost:5080    where to listen
          --seed SET[,SET]                loads these sets beside those of the setting Storage:Seed
          --NAME:NAME VALUE               any setting, for example --Storage:ConnectionString "Data Source=data/samverkan.db"
        """;
}
