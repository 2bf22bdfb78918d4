using Samverkan.Arenas.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Introductions;

/// <summary>Who is new and to be introduced (målgrupp). It chooses among arenas and posts; what no source puts on a level is shown to everybody.</summary>
internal enum Audience
{
    /// <summary>A new head of administration (ny förvaltningschef): arenas of politicians and of those who lead, and posts of both sorts. Not what is for officials alone.</summary>
    NewHeadOfAdministration,

    /// <summary>A new elected representative (ny politiker): arenas of politicians and elected posts.</summary>
    NewPolitician,

    /// <summary>A new member of the staff (ny medarbetare): arenas of officials and posts of officials.</summary>
    NewStaff,
}

internal static class Audiences
{
    public static bool Meets(this Audience audience, ArenaLevel level) => level switch
    {
        ArenaLevel.Political => audience is not Audience.NewStaff,
        ArenaLevel.Leadership => audience is Audience.NewHeadOfAdministration,
        ArenaLevel.Officials => audience is Audience.NewStaff,
        _ => true,
    };

    public static bool LooksFor(this Audience audience, PostKind kind) => audience switch
    {
        Audience.NewPolitician => kind is PostKind.Elected,
        Audience.NewStaff => kind is PostKind.Official,
        _ => true,
    };
}
