using TeamsAlign.Bots;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Bot;

/// <summary>What a button of triage means as a command.</summary>
internal static class Triage
{
    public static Command Command(SignalMove move, string key, string? shown, SubmittedData data)
    {
        var (account, name) = AccountChoice.Named(data.Text(RequestVerbs.Account), data.Text(RequestVerbs.AccountName));
        return move switch
        {
            SignalMove.MakeRequest => new MakeRequestOfSignal(key) { Title = data.Text(SignalVerbs.Title), Account = account, AccountName = name, RowVersion = shown },
            SignalMove.AddDemand => new AddSignalToRequest(key, data.Text(SignalVerbs.Request)) { Account = account, AccountName = name, RowVersion = shown },
            SignalMove.SetAside => new SetSignalAside(key, data.Text(SignalVerbs.Reason)) { RowVersion = shown },
            _ => new TakeSignalBack(key) { RowVersion = shown },
        };
    }
}
