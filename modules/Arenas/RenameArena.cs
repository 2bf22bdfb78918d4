using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

/// <summary>What is told to give an arena another name from a day on.</summary>
internal sealed record RenameArenaInput : ChangeInput
{
    /// <summary>The new name (namn).</summary>
    public required string Name { get; init; }

    /// <summary>Which sort of its names it is to be (användning); the official one when left out.</summary>
    public NameUse? Use { get; init; }

    /// <summary>The first day of the new name (från och med). The name that was used until then has its last day the day before.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those of the arena.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class RenameArena
{
    /// <summary>Gives an arena another name from a day on (byt namn på samverkansarena); on days before, it goes by the old one.</summary>
    /// <param name="input">Which name and from when.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaView>> RenameArenaAsync(RenameArenaInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaView>(input, user, cancellationToken, draft => Rename(draft, input));

    private static void Rename(Draft draft, RenameArenaInput input)
    {
        var use = GraphNames.Of(input.Use ?? NameUse.Official);
        var before = input.FirstDay.DayNumber > 0 ? input.FirstDay.AddDays(-1) : input.FirstDay;
        foreach (var name in draft.Part.PartsOf("names").Where(name => name.TextOf("use") == use && Periods.IsOpen(name)))
        {
            if (Periods.Of(name).FirstDay is { } first && first.Earliest >= input.FirstDay)
                draft.Fault("input.firstDay", $"The name {name.TextOf("text")} begins later (INV-03).", $"a day after {first}");
            else Periods.End(name, before.ToString("O", CultureInfo.InvariantCulture));
        }

        if (draft.Part.PartsOf("names").Any(name => name.TextOf("use") == use && Periods.Of(name).LastDay?.Latest >= input.FirstDay))
            draft.Fault("input.firstDay", "On that day it has another name of the same use (INV-03).", "a day after the last day of that name");

        draft.Add("names", new JsonObject { ["text"] = input.Name, ["use"] = use, ["period"] = $"{input.FirstDay:yyyy-MM-dd}/" });
        draft.ComesFrom($"names[{draft.Part.PartsOf("names").Count() - 1}].text", "name");
        draft.AddAll("citations");
    }
}
