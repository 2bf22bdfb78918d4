using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Host.Exports;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>The columns of the five sheets. Where a column holds what one of the files for readers holds as well, it has the same heading.</summary>
internal static class RegisterSheets
{
    private static readonly string[] anyone = ["org", "group", "unit", "body", "post"];

    public static Sheet Organizations(Words words) => new(
        "organizations",
        "Organisationer",
        [
            Key("org/kommun-2309"),
            new NamesPart(words),
            Word<OrganizationKind>("kinds", new("kinds", "Slag", "Kinds") { Help = "Vad för slags organisation det är.", HelpEnglish = "What sort of organization it is.", IsRequired = true, HasSeveral = true, Words = typeof(OrganizationKind), Others = ["Organisationstyp", "Typ", "Kind"] }, words),
            new CodesPart(),
            Text("legalForm", new("legalForm", "Juridisk form", "Legal form") { Help = "Till exempel ideell förening, när källorna säger det.", HelpEnglish = "For example a non-profit association, where the sources say so." }),
            new ValuePart("county", new("county", "Län", "County") { Help = "Koden för länet som den hör till, två siffror.", HelpEnglish = "The code of the county that it belongs to, two figures.", Example = "23" }, new CodeKind(2)),
            new PeriodPart(),
            Attested(),
            new CitationsPart(words),
        ])
    {
        Collection = "organizations",
        TitleEnglish = "Organizations",
        Summary = "En rad för varje organisation: regioner, kommuner, länsstyrelser, förbund och andra.",
        SummaryEnglish = "A row for each organization: regions, municipalities, county administrative boards, federations and others.",
    };

    public static Sheet Tasks(Words words) => new(
        "tasks",
        "Uppgifter",
        [
            Key("task/yearly-account"),
            Text("name", new("name", "Namn", "Name") { Help = "Vad som ska göras eller svaras för.", HelpEnglish = "What is to be done or answered for.", Example = "Årlig redovisning", IsRequired = true, Others = ["Uppgift", "Task"] }),
            Text("nameEn", new("nameEn", "Namn på engelska", "Name in English") { Help = "Samma på engelska.", HelpEnglish = "The same in English." }),
            Word<TaskKind>("kind", new("kind", "Uppgiftsslag", "Kind") { Help = "Vad uppgiften vilar på. Tomt när källorna inte säger det.", HelpEnglish = "What the task rests on. Empty where the sources do not say.", Words = typeof(TaskKind), Others = ["Slag"] }, words),
            Text("synonyms", new("synonyms", "Synonymer", "Synonyms") { Help = "Andra ord för samma uppgift.", HelpEnglish = "Other words for the same task.", HasSeveral = true }),
            Reference("topics", new("topics", "Sakområden", "Topics") { Help = "Nycklar för sakområden.", HelpEnglish = "Keys of topics.", Example = "topic/infrastructure", HasSeveral = true, Others = ["Sakområde", "Topic"] }, "topic"),
            Reference("parent", new("parent", "Överordnad uppgift", "Parent") { Help = "Nyckeln för uppgiften som den är en del av.", HelpEnglish = "The key of the task that it is a part of.", Example = "task/municipal-cooperation" }, "task"),
            Reference("agreement", new("agreement", "Överenskommelse", "Agreement") { Help = "Nyckeln för överenskommelsen som den följer av.", HelpEnglish = "The key of the agreement that it follows from.", Example = "agreement/RUN-34-2018" }, "agreement"),
            Reference("area", new("area", "Område i överenskommelsen", "Area") { Help = "Nyckeln för överenskommelsens samverkansområde.", HelpEnglish = "The key of the agreement's area.", Example = "area/RUN-34-2018-1", Others = ["Område"] }, "area"),
            Reference("obligation", new("obligation", "Åtagande", "Obligation") { Help = "Nyckeln för åtagandet i överenskommelsen.", HelpEnglish = "The key of the obligation in the agreement.", Example = "obligation/RUN-34-2018-2" }, "obligation"),
            new PeriodPart(),
            Attested(),
            new CitationsPart(words),
        ])
    {
        Collection = "tasks",
        TitleEnglish = "Tasks",
        Summary = "En rad för varje uppgift som någon ska göra eller svara för.",
        SummaryEnglish = "A row for each task that someone is to do or answer for.",
    };

    public static Sheet RoleAssignments(Words words) => new(
        "roleAssignments",
        "Rolltilldelningar",
        [
            Key("assignment/ra-01"),
            Reference("task", new("task", "Uppgift", "Task") { Help = "Uppgiftens nyckel.", HelpEnglish = "The key of the task.", Example = "task/yearly-account", IsRequired = true, Others = ["Uppgiftens nyckel"] }, "task"),
            Reference("holder", new("holder", "Innehavare", "Holder") { Help = "Vem som har rollen: en nyckel, eller för en organisation kommunkoden eller det officiella namnet. Aldrig en person.", HelpEnglish = "Who has the role: a key, or for an organization the municipality code or the official name. Never a person.", Example = "org/region-jh", IsRequired = true, Others = ["Innehavarens nyckel"] }, anyone),
            Word<Role>("role", new("role", "Roll", "Role") { Help = "Vad innehavaren är för uppgiften.", HelpEnglish = "What the holder is to the task.", IsRequired = true, Words = typeof(Role) }, words),
            Word<Standing>("standing", new("standing", "Ställning", "Standing") { Help = "Om det gäller, är föreslaget eller är tänkt.", HelpEnglish = "Whether it holds, is proposed or is meant.", IsRequired = true, Words = typeof(Standing) }, words),
            Word<ShareKind>("share", new("share", "Fördelning", "Share") { Help = "Om rollen innehas ensam. Tomt: källorna säger det inte.", HelpEnglish = "Whether the role is held alone. Empty: the sources do not say.", Words = typeof(ShareKind) }, words),
            Text("shareNote", new("shareNote", "Fördelningen i ord", "Share note") { Help = "Hur de som delar rollen fördelar den.", HelpEnglish = "How those who share the role divide it.", Others = ["Fördelning i ord"] }),
            new ValuePart("territory", new("territory", "Territorium", "Territory") { Help = "Koder för kommunerna där det gäller. Tomt: hela länet.", HelpEnglish = "Codes of the municipalities in which it holds. Empty: the whole county.", Example = "2309; 2313", HasSeveral = true }, new CodeKind(4)),
            Reference("basis", new("basis", "Grund", "Basis") { Help = "Nyckeln för överenskommelsen eller beslutet som det vilar på.", HelpEnglish = "The key of the agreement or the decision that it rests on.", Example = "agreement/RUN-34-2018", Others = ["Grundens nyckel"] }, "agreement", "decision"),
            new PeriodPart(),
            Attested(),
            new CitationsPart(words),
        ])
    {
        Collection = "roleAssignments",
        TitleEnglish = "Role assignments",
        Summary = "En rad för varje roll som någon har i en uppgift under en tid.",
        SummaryEnglish = "A row for each role that someone has in a task for a time.",
    };

    public static Sheet Seats(Words words) => new(
        "seats",
        "Platser",
        [
            Key("seat/regionens-samverkansrad-region"),
            Reference("stakeholder", new("stakeholder", "Deltagare", "Participant") { Help = "Vem platsen är till för: en nyckel, eller för en organisation kommunkoden eller det officiella namnet. Aldrig en person.", HelpEnglish = "Whom the seat is for: a key, or for an organization the municipality code or the official name. Never a person.", Example = "org/kommun-2309", IsRequired = true, Others = ["Stakeholder", "Deltagarens nyckel"] }, anyone),
            Reference("appointedBy", new("appointedBy", "Utses av", "Appointed by") { Help = "Vem som utser den som sitter där.", HelpEnglish = "Who appoints whoever sits there.", Example = "org/kommun-2309" }, anyone),
            new ValuePart("count", new("count", "Antal", "Count") { Help = "Hur många sådana platser det är. Tomt: källorna säger det inte.", HelpEnglish = "How many such seats there are. Empty: the sources do not say.", Example = "2" }, new NumberKind()),
            Word<SeatCapacity>("capacity", new("capacity", "Egenskap", "Capacity") { Help = "Som vad man har platsen.", HelpEnglish = "As what one has the seat.", IsRequired = true, Words = typeof(SeatCapacity) }, words),
            Reference("representedByPost", new("representedByPost", "Befattning", "Post") { Help = "Nyckeln för befattningen eller uppdraget som platsen följer.", HelpEnglish = "The key of the post that goes with the seat.", Example = "post/regiondirektor", Others = ["Represented by post", "Uppdrag"] }, "post"),
            new PeriodPart(),
            Attested(),
            new CitationsPart(words),
        ])
    {
        Collection = "arenas",
        Owner = new("seats", new("arena", "Arena", "Arena") { Help = "Nyckeln för arenan där platsen finns.", HelpEnglish = "The key of the arena in which the seat is.", Example = "arena/regionens-samverkansrad", IsRequired = true, Others = ["Arenans nyckel"] }),
        TitleEnglish = "Seats",
        Summary = "En rad för varje plats i en arena: vem som deltar och som vad.",
        SummaryEnglish = "A row for each seat in an arena: who takes part, and as what.",
    };

    public static Sheet Statements(Words words) => new(
        "statements",
        "Utsagor",
        [
            Key("statement/st-01"),
            Reference("round", new("round", "Dialogomgång", "Round") { Help = "Nyckeln för dialogomgången där det sades. Antingen den eller Påtalad i.", HelpEnglish = "The key of the round of dialogues in which it was said. Either this or Said in.", Example = "round/RUN-34-2018-1", Others = ["Dialogomgångens nyckel"] }, "round"),
            Reference("saidIn", new("saidIn", "Påtalad i", "Said in") { Help = "Nyckeln för arenan eller organet där det sades, om det inte var i en dialogomgång.", HelpEnglish = "The key of the arena or body in which it was said, when it was not in a round.", Example = "arena/regionens-samverkansrad" }, "arena", "body"),
            Reference("dialogue", new("dialogue", "Dialog", "Dialogue") { Help = "Nyckeln för dialogen med en kommun, om det är känt i vilken det sades.", HelpEnglish = "The key of the dialogue with a municipality, where it is known in which it was said." }, "dialogue"),
            Reference("question", new("question", "Fråga", "Question") { Help = "Nyckeln för frågan som det är ett svar på.", HelpEnglish = "The key of the question that it answers.", Example = "question/RUN-34-2018-1-1" }, "question"),
            Text("textSv", new("textSv", "Utsaga", "Statement") { Help = "Vad som sades, nära källans ord.", HelpEnglish = "What was said, close to the words of the source.", IsRequired = true, Others = ["Text"] }),
            Text("textEn", new("textEn", "Utsaga på engelska", "Statement in English") { Help = "Samma på engelska.", HelpEnglish = "The same in English.", IsRequired = true, Others = ["Text på engelska"] }),
            Word<Theme>("theme", new("theme", "Tema", "Theme") { Help = "Vad det handlar om.", HelpEnglish = "What it is about.", IsRequired = true, Words = typeof(Theme) }, words),
            Word<Attribution>("who", new("who", "Upphov", "Attribution") { Help = "Hur många eller vem som sade det, så som källan har det.", HelpEnglish = "How many or who said it, as the source has it.", IsRequired = true, Words = typeof(Attribution) }, words),
            new ValuePart("count", new("count", "Antal kommuner", "Count") { Help = "Hur många kommuner som sade det. Tomt: källan säger det inte.", HelpEnglish = "How many municipalities said it. Empty: the source does not say.", Example = "6", Others = ["Antal", "Number of municipalities"] }, new NumberKind()),
            Word<StatementSign>("sign", new("sign", "Tecken", "Sign") { Help = "Om något fungerar, inte fungerar eller efterfrågas.", HelpEnglish = "Whether something works, does not, or is asked for.", IsRequired = true, Words = typeof(StatementSign) }, words),
            Reference("saidBy", new("saidBy", "Sagt av", "Said by") { Help = "De som källan nämner: nycklar, eller för organisationer kommunkod eller officiellt namn. Aldrig personer.", HelpEnglish = "Those whom the source names: keys, or for organizations municipality codes or official names. Never persons.", Example = "org/kommun-2309; org/kommun-2313", HasSeveral = true, Others = ["Sagt av: nycklar"] }, anyone),
            Reference("relayedBy", new("relayedBy", "Återgivet av", "Relayed by") { Help = "Vem som berättar att det sades.", HelpEnglish = "Who tells that it was said.", Example = "org/region-jh" }, "org", "body", "unit"),
            Reference("topics", new("topics", "Sakområden", "Topics") { Help = "Nycklar för sakområden.", HelpEnglish = "Keys of topics.", Example = "topic/infrastructure", HasSeveral = true, Others = ["Sakområde", "Topic"] }, "topic"),
            Reference("concerns", new("concerns", "Berör", "Concerns") { Help = "Nycklar för det som det handlar om.", HelpEnglish = "Keys of what it is about.", Example = "agreement/RUN-34-2018", HasSeveral = true }),
            new CitationsPart(words),
        ])
    {
        Collection = "statements",
        TitleEnglish = "Statements",
        Summary = "En rad för varje utsaga i en dialog, en arena eller ett organ.",
        SummaryEnglish = "A row for each statement in a dialogue, an arena or a body.",
    };

    private static ValuePart Key(string example) => new(
        "key",
        new("key", "Nyckel", "Key") { Help = "Läsbar och oföränderlig: typen, ett snedstreck, och bokstäver, siffror och bindestreck. En nyckel som finns ändras, en ny läggs till.", HelpEnglish = "Readable and stable: the type, a slash, and letters, figures and hyphens. A key that is there is changed, a new one is added.", Example = example, IsRequired = true },
        new TextKind());

    private static ValuePart Attested() => new(
        "attestedOn",
        new("attestedOn", "Belagd", "Attested on") { Help = "Dagar då en källa visar att det finns eller gäller.", HelpEnglish = "Days on which a source shows that it is there or holds.", Example = "2021-06-02; 2022", HasSeveral = true, Others = ["Attested"] },
        new DateKind());

    private static ValuePart Text(string member, SheetColumn column) => new(member, column, new TextKind());

    private static ValuePart Word<TWord>(string member, SheetColumn column, Words words)
        where TWord : struct, Enum
        => new(member, column, new WordKind(typeof(TWord), words));

    private static ValuePart Reference(string member, SheetColumn column, params string[] prefixes) => new(member, column, new ReferenceKind(prefixes));
}
