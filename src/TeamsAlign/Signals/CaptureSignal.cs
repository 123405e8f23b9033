using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Passes on what was heard and is no request yet.</summary>
/// <param name="Text">The words that matter.</param>
internal sealed record CaptureSignal(string? Text) : Command
{
    public SignalKind Kind { get; init; }

    /// <summary>Key of the account it is about, where there is one; else <see cref="AccountName"/> may name a known or a new one.</summary>
    public string? Account { get; init; }
    public string? AccountName { get; init; }
    public string? Segment { get; init; }

    /// <summary>The spelling of one in use counts, whatever the letter case.</summary>
    public string? Theme { get; init; }
    public string? Source { get; init; }
    public string? SourceLink { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (RequestRights.ToAsk(by) is { } refusal)
            return refusal;
        if (Problems(state) is [var first, ..])
            return first;
        var (account, isNew) = AboutSomebody ? AskingAccount.Of(state, Account, AccountName) : (null, false);
        var signal = new Signal(state.NextKey(Signal.Prefix), TypedText.Note(Text)!)
        {
            Kind = Kind,
            Account = account?.Key,
            Segment = TypedText.Line(Segment) ?? account?.Segment,
            Theme = TypedText.Line(Theme) is { } theme ? state.ThemeLike(theme) : null,
            Source = TypedText.Line(Source),
            SourceLink = WebLink.Of(SourceLink),
            HeardBy = by.Id,
            HeardByName = by.Name,
            HeardAt = now,
        };
        return Decision.About(signal.Key, $"{by.Name} passed on {signal.Key}").Put(isNew ? [signal, account!] : [signal]);
    }

    /// <summary>Everything that is missing or wrong, so that a form can mark all of it at once.</summary>
    public IReadOnlyList<Refusal> Problems(WorkspaceState state) =>
    [
        .. FieldCheck.Text(nameof(Text), "What was heard", TypedText.Note(Text), SignalLimits.Text, required: true),
        .. Enum.IsDefined(Kind) ? (Refusal[])[] : [Refusal.Invalid("kind", "That is no kind of signal. Please choose one.")],
        .. AboutSomebody ? AskingAccount.Check(state, Account, AccountName) : [],
        .. FieldCheck.Text(nameof(Theme), "The theme", TypedText.Line(Theme), SignalLimits.Theme),
        .. FieldCheck.Text(nameof(Segment), "The segment", TypedText.Line(Segment), SignalLimits.Segment),
    ];

    private bool AboutSomebody => TypedText.Line(Account) is not null || TypedText.Line(AccountName) is not null;
}
