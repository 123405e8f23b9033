using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Api;

internal sealed record HeardBody(string? Text, SignalKind? Kind = null, string? Account = null, string? AccountName = null, string? Segment = null, string? Theme = null)
{
    public CaptureSignal ToCommand() => new(Text) { Kind = Kind ?? SignalKind.Quote, Account = Account, AccountName = AccountName, Segment = Segment, Theme = Theme };
}

/// <param name="Sentence">What to tell whoever passed it on.</param>
internal sealed record HeardView(string Key, string Sentence);

/// <param name="Title">Of the new request.</param>
/// <param name="Request">Key of the request it counts for.</param>
/// <param name="Account">The customer, where the signal names none; else <paramref name="AccountName"/> names one.</param>
/// <param name="Reason">Why it is set aside.</param>
internal sealed record TriageBody(
    SignalMove Move, string? Title = null, string? Request = null, string? Account = null, string? AccountName = null, string? Reason = null, string? RowVersion = null)
{
    public Command ToCommand(string key) => Move switch
    {
        SignalMove.MakeRequest => new MakeRequestOfSignal(key) { Title = Title, Account = Account, AccountName = AccountName, RowVersion = RowVersion },
        SignalMove.AddDemand => new AddSignalToRequest(key, Request) { Account = Account, AccountName = AccountName, RowVersion = RowVersion },
        SignalMove.SetAside => new SetSignalAside(key, Reason) { RowVersion = RowVersion },
        _ => new TakeSignalBack(key) { RowVersion = RowVersion },
    };
}
