namespace Samverkan.Kernel;

/// <summary>What a search can find (sökbar typ). Each is called as its type in the graph; where two fit equally well, the one that stands first here comes first.</summary>
public enum SearchableType
{
    /// <summary>An organization (organisation).</summary>
    Organization,

    /// <summary>Several organizations that act together (krets).</summary>
    OrganizationGroup,

    /// <summary>An assembly, board or council (organ).</summary>
    Body,

    /// <summary>A part of an administration (förvaltningsenhet).</summary>
    Unit,

    /// <summary>A position or commission (befattning, uppdrag).</summary>
    Post,

    /// <summary>An agreement (överenskommelse).</summary>
    Agreement,

    /// <summary>A place of cooperation (samverkansarena).</summary>
    Arena,

    /// <summary>A question on its way through arenas and boards (ärende).</summary>
    Matter,

    /// <summary>A subject (sakområde).</summary>
    Topic,

    /// <summary>A task (uppgift).</summary>
    Task,

    /// <summary>A field of work of an agreement (avtalsområde).</summary>
    AgreementArea,

    /// <summary>A field that an agreement puts first (prioriterat område).</summary>
    PriorityArea,

    /// <summary>A point of view that belongs into all fields of an agreement (tvärperspektiv).</summary>
    CrossCuttingPerspective,

    /// <summary>Something that is wished for or needed (behov).</summary>
    Need,

    /// <summary>What was concluded from dialogues (slutsats).</summary>
    Finding,

    /// <summary>What someone wants to come first (prioritering).</summary>
    Priority,

    /// <summary>Something that was said (yttrande).</summary>
    Statement,

    /// <summary>One time that the municipalities are asked (dialogomgång).</summary>
    DialogueRound,

    /// <summary>Something that all municipalities are asked (fråga).</summary>
    DialogueQuestion,

    /// <summary>Something that is to be done because of a finding or a need (åtgärd).</summary>
    Action,

    /// <summary>That something was passed on to somebody who can do more about it (vidareförmedling).</summary>
    Forwarding,

    /// <summary>An item of the agenda of a meeting (dagordningspunkt).</summary>
    AgendaItem,

    /// <summary>What an agreement obliges someone to do (åtagande).</summary>
    Obligation,

    /// <summary>What an agreement is for (syfte).</summary>
    Purpose,

    /// <summary>What the parties are to be given to do after an agreement (uppdrag efter överenskommelsen).</summary>
    FollowOnAssignment,

    /// <summary>Something that has happened to an agreement (händelse).</summary>
    AgreementEvent,

    /// <summary>What the parties of an agreement do in a year (årsplan).</summary>
    AnnualPlan,

    /// <summary>That someone looks at what became of something (uppföljning).</summary>
    FollowUp,

    /// <summary>A decision or a proposal for one (beslut).</summary>
    Decision,

    /// <summary>A document that the register rests on or speaks of (källdokument).</summary>
    SourceDocument,

    /// <summary>Information or statistics that someone keeps (informationsprodukt).</summary>
    InformationProduct,

    /// <summary>That it has been said to be unclear who does what (rapporterad otydlighet).</summary>
    ReportedUnclarity,

    /// <summary>Sources that say different things (motsägelse).</summary>
    Contradiction,

    /// <summary>Something that changed who there is or who has a task (förändring).</summary>
    ChangeEvent,

    /// <summary>The time for which representatives are chosen (mandatperiod).</summary>
    TermOfOffice,
}
