using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>What of a signal somebody may read: where customers are not named to them, its words name none either.</summary>
internal static class SignalSight
{
    public static string TextFor(Signal signal, Person viewer, WorkspaceState state) =>
        new MoneySight(state, viewer).SeesNames ? signal.Text : CustomerSafe.WithoutNames(signal.Text, state);

    /// <summary>The customer, where there is one and the viewer may know.</summary>
    public static Account? AccountFor(Signal signal, Person viewer, WorkspaceState state) =>
        signal.Account is { } key && new MoneySight(state, viewer).SeesNames ? state.Accounts[key] : null;

    /// <summary>Where it was heard leads to the customer, too.</summary>
    public static (string? Text, string? Link) SourceFor(Signal signal, Person viewer, WorkspaceState state) =>
        new MoneySight(state, viewer).SeesNames ? (signal.Source, signal.SourceLink) : (null, null);
}
