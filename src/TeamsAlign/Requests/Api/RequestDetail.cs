namespace TeamsAlign.Requests.Api;

/// <summary>A request with everything a pane shows.</summary>
internal sealed record RequestDetail(RequestRow Row) : RequestRow(Row)
{
    // The copy constructor carries the row's values; the row itself is not shown twice.
    [System.Text.Json.Serialization.JsonIgnore]
    public RequestRow Row { get; } = Row;

    public required string Problem { get; init; }
    public string? WantedOutcome { get; init; }
    public SourceView? Source { get; init; }
    public required IReadOnlyList<DemandView> Demands { get; init; }
    public required IReadOnlyList<SimilarView> Similar { get; init; }

    /// <summary>What it came from, or what counts for it, of what was heard in the market.</summary>
    public required IReadOnlyList<HeardInView> Heard { get; init; }
    public AnswerView? Answer { get; init; }
    public string? SameAs { get; init; }
    public required IReadOnlyList<HistoryView> History { get; init; }

    /// <summary>The answers that are possible now and allowed to the viewer.</summary>
    public required IReadOnlyList<OfferedAnswer> Answers { get; init; }

    /// <summary>Why the viewer may not answer, where that is so.</summary>
    public string? MayNot { get; init; }

    /// <summary>Send it back with a change; another one by then is a conflict.</summary>
    public required string RowVersion { get; init; }
}

internal sealed record SourceView(string? Text, string? Link);

/// <param name="AmountText">Absent where the viewer may not see it.</param>
internal sealed record DemandDeal(string Key, string Name, string? Stage, bool Open, string? AmountText);

internal sealed record KeyAndName(string Key, string Name);

/// <param name="Informed">Where the request has shipped: whether the customer was told.</param>
internal sealed record DemandView(
    string Key, KeyAndName? Account, DemandDeal? Deal, DemandWeight Weight, string WeightText, string? Quote, string? QuoteLink,
    string AddedBy, DateTimeOffset AddedAt, string? ConfirmedBy, DateTimeOffset? ConfirmedAt, bool MayConfirm, InformedView? Informed);

/// <param name="By">Who told them; absent while nobody has.</param>
/// <param name="Whose">Whose it is to tell them.</param>
/// <param name="MayMark">Whether the viewer may say that they are informed, or take it back.</param>
/// <param name="Wording">What they can be told; absent where nothing may be said to them.</param>
/// <param name="MailDraft">Address that opens a mail with it.</param>
internal sealed record InformedView(string? By, DateTimeOffset? At, string? Whose, bool MayMark, string? Wording, string? MailDraft);

/// <param name="Key">Key of the signal.</param>
internal sealed record HeardInView(string Key, string Text, string By, DateTimeOffset At);

internal sealed record SimilarView(string Key, string Title, RequestStatus Status, string StatusText);

/// <param name="Wording">Words to pass on to the customer.</param>
/// <param name="MailDraft">Address that opens a mail with them.</param>
internal sealed record AnswerView(RequestStatus Status, string? By, DateTimeOffset? At, string? Reason, DateOnly? Until, string? Wording, string? MailDraft);

/// <summary>A reason to choose from.</summary>
internal sealed record ReasonView(RequestMove Answer, string Text);

internal sealed record HistoryView(DateTimeOffset At, string By, string What, string? Why, string Surface);

/// <param name="Needs">What must come with it: reason, until, request; absent for nothing.</param>
internal sealed record OfferedAnswer(RequestMove Answer, string Label, string? Needs, bool Primary);
