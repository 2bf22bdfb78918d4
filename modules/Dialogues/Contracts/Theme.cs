namespace Samverkan.Dialogues.Contracts;

/// <summary>What something that was said or concluded is about (tema).</summary>
public enum Theme
{
    /// <summary>How far an agreement is fulfilled (måluppfyllelse).</summary>
    Fulfilment,

    /// <summary>Which arenas there are, for what purpose and with which mandate (samverkansarenor).</summary>
    Arenas,

    /// <summary>Agendas, and the way that matters take (dagordningar och ärendegång).</summary>
    Agendas,

    /// <summary>Taking part from afar (digitalt deltagande).</summary>
    DigitalParticipation,

    /// <summary>Who does what (rollfördelning).</summary>
    RoleDivision,

    /// <summary>Forums that are missed (forum som saknas).</summary>
    MissingForums,

    /// <summary>How those who are new are introduced (introduktion).</summary>
    Introduction,

    /// <summary>Information and statistics (information och statistik).</summary>
    Information,

    /// <summary>Processes that go across the whole (övergripande processer).</summary>
    Processes,

    /// <summary>What is to come first (prioriteringar).</summary>
    Priorities,
}
