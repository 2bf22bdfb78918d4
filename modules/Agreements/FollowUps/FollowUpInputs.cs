using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.FollowUps;

/// <summary>What is told to record a follow-up.</summary>
internal sealed record RecordFollowUpInput : RecordInput
{
    /// <summary>What sort of follow-up it is (typ av uppföljning).</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>What is followed up (föremål): the id or key of an agreement or a body.</summary>
    [ID]
    public required string SubjectId { get; init; }

    /// <summary>The year that it is about (avser år).</summary>
    public int? YearCovered { get; init; }

    /// <summary>When it was done (genomförd): 2021-06-02, 2021-06 or 2021.</summary>
    public string? PerformedOn { get; init; }

    /// <summary>The decision that ordered it (beslut om uppföljning): its id, or its key.</summary>
    [ID]
    [Member("orderedBy")]
    public string? OrderedById { get; init; }

    /// <summary>Who does it (genomförs av): its id, or its key.</summary>
    [ID]
    [Member("performedBy")]
    public string? PerformedById { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required FollowUpState State { get; init; }

    /// <summary>What it looks at (inriktning), in Swedish.</summary>
    public string? Focus { get; init; }

    /// <summary>The same in English.</summary>
    public string? FocusEn { get; init; }

    /// <summary>The document in which it is told (dokument): its id, or its key.</summary>
    [ID]
    public string? DocumentId { get; init; }

    /// <summary>Whether it is known what came out of it (resultatet känt).</summary>
    public required bool ResultsKnown { get; init; }
}

/// <summary>What is told to change what is known of a follow-up. What is left out stays; null takes away.</summary>
internal sealed record UpdateFollowUpDetailsInput : ChangeInput
{
    /// <summary>What sort of follow-up it is (typ av uppföljning).</summary>
    public Optional<FollowUpKind> Kind { get; init; }

    /// <summary>What is followed up (föremål): the id or key of an agreement or a body.</summary>
    [ID]
    public Optional<string> SubjectId { get; init; }

    /// <summary>The year that it is about (avser år).</summary>
    public Optional<int?> YearCovered { get; init; }

    /// <summary>When it was done (genomförd): 2021-06-02, 2021-06 or 2021.</summary>
    public Optional<string?> PerformedOn { get; init; }

    /// <summary>The decision that ordered it (beslut om uppföljning): its id, or its key.</summary>
    [ID]
    [Member("orderedBy")]
    public Optional<string?> OrderedById { get; init; }

    /// <summary>Who does it (genomförs av): its id, or its key.</summary>
    [ID]
    [Member("performedBy")]
    public Optional<string?> PerformedById { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public Optional<FollowUpState> State { get; init; }

    /// <summary>What it looks at (inriktning), in Swedish.</summary>
    public Optional<string?> Focus { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> FocusEn { get; init; }

    /// <summary>The document in which it is told (dokument): its id, or its key.</summary>
    [ID]
    public Optional<string?> DocumentId { get; init; }

    /// <summary>Whether it is known what came out of it (resultatet känt).</summary>
    public Optional<bool> ResultsKnown { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to record a plan for follow-ups.</summary>
internal sealed record RecordFollowUpPlanInput : RecordInput
{
    /// <summary>The body that follows up (organ): its id, or its key.</summary>
    [ID]
    public required string BodyId { get; init; }

    /// <summary>The year (år).</summary>
    public required int Year { get; init; }

    /// <summary>The decision that adopted the plan (beslut): its id, or its key.</summary>
    [ID]
    public string? DecisionId { get; init; }

    /// <summary>What is to be followed up, and when (punkter), all of it.</summary>
    public required IReadOnlyList<FollowUpPlanItemInput> Items { get; init; }
}

/// <summary>What is told to change what is known of a plan for follow-ups. What is left out stays; null takes away.</summary>
internal sealed record UpdateFollowUpPlanDetailsInput : ChangeInput
{
    /// <summary>The body that follows up (organ): its id, or its key.</summary>
    [ID]
    public Optional<string> BodyId { get; init; }

    /// <summary>The year (år).</summary>
    public Optional<int> Year { get; init; }

    /// <summary>The decision that adopted the plan (beslut): its id, or its key.</summary>
    [ID]
    public Optional<string?> DecisionId { get; init; }

    /// <summary>What is to be followed up, and when (punkter), all of it.</summary>
    public Optional<IReadOnlyList<FollowUpPlanItemInput>> Items { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>One thing that a plan says is to be followed up (punkt i uppföljningsplan).</summary>
internal sealed record FollowUpPlanItemInput
{
    /// <summary>What is to be followed up (föremål): the id or key of an agreement or a body.</summary>
    [ID]
    public required string SubjectId { get; init; }

    /// <summary>In which month (månad), 1 to 12; left out when the plan does not say.</summary>
    public int? Month { get; init; }
}
