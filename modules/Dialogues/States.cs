using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues;

/// <summary>The states that records of this module have in their documents.</summary>
internal static class States
{
    private const string Member = "state";

    /// <summary>Gives a new record a state when none was given.</summary>
    public static void Begin<T>(this Draft draft, T state)
        where T : struct, Enum
        => draft.Part[Member] ??= GraphNames.Of(state);

    /// <summary>Refuses a state that the record cannot take from the one that it has; to stay is always allowed.</summary>
    public static void Step<T>(this Draft draft, Func<T, T, bool> canBecome)
        where T : struct, Enum
    {
        var before = draft.Before!.Find(draft.Part.TextOf("key")!)!.TextOf(Member);
        if (Read<T>(before) is not { } from || Read<T>(draft.Part.TextOf(Member)) is not { } to || from.Equals(to) || canBecome(from, to)) return;

        var next = Enum.GetValues<T>().Where(state => canBecome(from, state)).Select(state => GraphNames.Of(state)).ToList();
        draft.Fault($"input.{Member}", $"What is {before} cannot become {draft.Part.TextOf(Member)}.", next.Count == 0 ? "the state that it has, which is the last one" : $"{string.Join(" or ", next)}, or the state that it has", FaultKind.State, before);
    }

    private static T? Read<T>(string? name)
        where T : struct, Enum
        => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(state => GraphNames.Of(state!.Value) == name);
}
