namespace Samverkan.Arenas.Contracts;

/// <summary>What sort of arena it is (arenatyp). A process is a task, and a reconciliation a step at a body: neither is an arena.</summary>
public enum ArenaKind
{
    /// <summary>A council (råd).</summary>
    Council,

    /// <summary>A board that several organizations have together (gemensam nämnd).</summary>
    JointBoard,

    /// <summary>A network (nätverk).</summary>
    Network,

    /// <summary>A forum for dialogue (dialogforum).</summary>
    DialogueForum,

    /// <summary>A meeting of those who lead (ledningsmöte).</summary>
    LeadershipMeeting,

    /// <summary>A group that prepares what others treat (beredningsgrupp).</summary>
    PreparatoryGroup,

    /// <summary>An exchange of staff or managers (utbyte).</summary>
    Exchange,

    /// <summary>A course or a conference (kurs, konferens).</summary>
    Event,
}

/// <summary>On which level those meet who take part (nivå).</summary>
public enum ArenaLevel
{
    /// <summary>Elected representatives (politisk).</summary>
    Political,

    /// <summary>Officials (tjänsteperson).</summary>
    Officials,

    /// <summary>Those who lead the organizations (ledning).</summary>
    Leadership,

    /// <summary>More than one level (blandad).</summary>
    Mixed,

    /// <summary>The sources do not say (okänd).</summary>
    Unknown,
}

/// <summary>How one can take part (deltagandeform).</summary>
public enum ParticipationMode
{
    /// <summary>Only where the others are (på plats).</summary>
    InPerson,

    /// <summary>There or from somewhere else (både och).</summary>
    Hybrid,

    /// <summary>Only from somewhere else (digitalt).</summary>
    Digital,

    /// <summary>Nobody has documented it (okänt).</summary>
    Unknown,
}

/// <summary>How clear a mandate is (tydlighet).</summary>
public enum Clarity
{
    /// <summary>A source lays it down (dokumenterat).</summary>
    Documented,

    /// <summary>Someone has said that it is unclear (påtalat otydligt).</summary>
    Unclear,

    /// <summary>No source lays it down, and nobody has said that it is unclear (okänt).</summary>
    Unknown,
}

/// <summary>What an arena may do with a matter (mandattyp).</summary>
public enum MandateKind
{
    /// <summary>Decide it (besluta).</summary>
    Decide,

    /// <summary>Give advice or an opinion (råda).</summary>
    Advise,

    /// <summary>Prepare it for those who decide (bereda).</summary>
    Prepare,

    /// <summary>Recommend what is to be decided (rekommendera).</summary>
    Recommend,

    /// <summary>Consult each other (samråda).</summary>
    Consult,

    /// <summary>Inform each other (informera).</summary>
    Inform,

    /// <summary>Coordinate what each does (samordna).</summary>
    Coordinate,

    /// <summary>Influence those who decide elsewhere (påverka).</summary>
    Influence,

    /// <summary>Nothing of this: it has no mandate and needs none (inget).</summary>
    None,
}

/// <summary>As what someone has a seat (egenskap).</summary>
public enum SeatCapacity
{
    /// <summary>As a member (ledamot).</summary>
    Member,

    /// <summary>As the chair (ordförande).</summary>
    Chair,

    /// <summary>As the one who calls the others together (sammankallande).</summary>
    Convener,

    /// <summary>As the secretary (sekreterare).</summary>
    Secretary,

    /// <summary>Called in beside the members (adjungerad).</summary>
    CoOpted,

    /// <summary>As one of two or more sides of equal standing (partner).</summary>
    Partner,
}

/// <summary>What one arena is to another (relationstyp).</summary>
public enum ArenaRelationKind
{
    /// <summary>It prepares what the other treats (bereder för).</summary>
    PreparesFor,

    /// <summary>It reports to the other (rapporterar till).</summary>
    ReportsTo,

    /// <summary>It raises questions with the other (lyfter frågor till).</summary>
    RaisesTo,

    /// <summary>Both treat the same (överlappar).</summary>
    OverlapsWith,

    /// <summary>It takes the place of the other (ersätter).</summary>
    Replaces,

    /// <summary>Some or all of its members sit in the other as well (delar ledamöter).</summary>
    SameMembers,
}
