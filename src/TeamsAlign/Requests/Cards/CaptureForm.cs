using TeamsAlign.Bots;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>What stands in the form in which something is asked for: kept, whatever comes of a click.</summary>
internal sealed record CaptureForm
{
    public const string Face = "form";

    public string Need { get; init; } = "";

    /// <summary>Chosen value: a key, or <c>new:</c> and a name.</summary>
    public string? Account { get; init; }

    /// <summary>A name typed where the customer was not in the list.</summary>
    public string? AccountName { get; init; }
    public string? Deal { get; init; }
    public string? Source { get; init; }
    public string? SourceLink { get; init; }

    /// <summary>Keys of the similar requests that have been shown: only ones that were not stop it from being sent.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>Why the customer was guessed; null where somebody chose them.</summary>
    public string? Guess { get; init; }

    /// <summary>Where its draft is kept; null where none is.</summary>
    public string? Place { get; init; }

    /// <summary>When it was begun, where it is a draft that was left.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>Whether the field for the deal is open.</summary>
    public bool WithDeals { get; init; }

    public static CaptureForm Read(SubmittedData data) => new()
    {
        Need = data.Typed(RequestVerbs.Need),
        Account = data.Text(RequestVerbs.Account),
        AccountName = data.Text(RequestVerbs.AccountName),
        Deal = data.Text(RequestVerbs.Deal),
        Source = data.Text(RequestVerbs.Source),
        SourceLink = data.Text(RequestVerbs.SourceLink),
        Seen = data.Text(RequestVerbs.Seen)?.Split(' ') ?? [],
    };

    /// <summary>With what was typed here before and not sent. A customer who is not known any more, or was not chosen to the end, is left out.</summary>
    public CaptureForm Resumed(FormDraft draft, WorkspaceState state)
    {
        var typed = Read(draft.Data);
        var known = typed.AccountKey(state) is not null || AccountChoice.Read(typed.Account).Name is not null;
        var begun = this with
        {
            Need = typed.Need,
            Account = known ? typed.Account : null,
            AccountName = typed.AccountName,
            Deal = known ? typed.Deal : null,
            Guess = typed.Account == Account ? Guess : null,
        };
        return begun == this ? this : begun with { BegunAt = draft.At };
    }

    /// <summary>Key of the chosen customer where it is a known one.</summary>
    public string? AccountKey(WorkspaceState state) => AskingAccount.KnownKey(state, Chosen.Key, Chosen.Name);

    public CaptureRequest ToCommand() => new(Need)
    {
        Account = Chosen.Key,
        AccountName = Chosen.Name,
        Deal = Deal,
        Source = Source,
        SourceLink = SourceLink,
    };

    public AddDemand ToDemand(string request) => new(request)
    {
        Account = Chosen.Key,
        AccountName = Chosen.Name,
        Deal = Deal,
        Quote = Need.Length <= RequestLimits.Quote ? Need : null,
        QuoteLink = SourceLink,
    };

    private (string? Key, string? Name) Chosen => AccountChoice.Named(Account, AccountName);
}
