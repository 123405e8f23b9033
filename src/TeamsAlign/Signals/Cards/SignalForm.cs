using TeamsAlign.Bots;
using TeamsAlign.Customers;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Cards;

/// <summary>What stands in the form in which something heard is passed on: kept, whatever comes of a click.</summary>
internal sealed record SignalForm
{
    public string Text { get; init; } = "";
    public string? Kind { get; init; }

    /// <summary>Chosen value: a key, or <c>new:</c> and a name.</summary>
    public string? Account { get; init; }
    public string? AccountName { get; init; }
    public string? Theme { get; init; }
    public string? Source { get; init; }
    public string? SourceLink { get; init; }

    /// <summary>Why the customer was guessed; null where somebody chose them.</summary>
    public string? Guess { get; init; }

    /// <summary>Where its draft is kept; null where none is.</summary>
    public string? Place { get; init; }

    /// <summary>When it was begun, where it is a draft that was left.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>With what was typed here before and not sent. A customer who is not known any more, or was not chosen to the end, is left out.</summary>
    public SignalForm Resumed(FormDraft draft, WorkspaceState state)
    {
        var typed = Read(draft.Data);
        var (account, name) = AccountChoice.Read(typed.Account);
        var begun = this with
        {
            Text = typed.Text,
            Kind = typed.Kind ?? Kind,
            Account = state.Accounts[account] is not null || name is not null ? typed.Account : null,
            AccountName = typed.AccountName,
            Theme = typed.Theme,
            Guess = typed.Account == Account ? Guess : null,
        };
        // The kind always stands in the form.
        return begun with { Kind = Kind } == this && begun.Kind is null or nameof(SignalKind.Quote) ? this : begun with { BegunAt = draft.At };
    }

    public static SignalForm Read(SubmittedData data) => new()
    {
        Text = data.Typed(SignalVerbs.Text),
        Kind = data.Text(SignalVerbs.Kind),
        Account = data.Text(RequestVerbs.Account),
        AccountName = data.Text(RequestVerbs.AccountName),
        Theme = data.Text(SignalVerbs.Theme),
        Source = data.Text(RequestVerbs.Source),
        SourceLink = data.Text(RequestVerbs.SourceLink),
    };

    public CaptureSignal ToCommand()
    {
        var (account, name) = AccountChoice.Named(Account, AccountName);
        return new CaptureSignal(Text)
        {
            // What is none of the kinds is refused, not guessed.
            Kind = Kind is null ? SignalKind.Quote : Enum.TryParse<SignalKind>(Kind, out var kind) ? kind : (SignalKind)(-1),
            Account = account,
            AccountName = name,
            Theme = Theme,
            Source = Source,
            SourceLink = SourceLink,
        };
    }
}
