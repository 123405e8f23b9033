using TeamsAlign.Bots;
using TeamsAlign.Requests.Cards;

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
