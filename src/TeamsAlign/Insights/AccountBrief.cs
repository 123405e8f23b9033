using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests.Api;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>A customer in at most ten lines, for one person and day.</summary>
internal sealed record AccountBrief(KeyAndName Account, IReadOnlyList<BriefLine> Lines)
{
    public const int MostLines = 10;

    /// <param name="viewer">Decides about money. Whether they may read it at all is asked before: <see cref="BriefRights"/>.</param>
    public static AccountBrief Of(WorkspaceState state, Account account, Person viewer, DateOnly today)
    {
        var asks = BriefAsk.Of(state, account);
        BriefLine[] money = BriefMoney.Of(state, account, asks, viewer, today) is { } line ? [line] : [];
        return new AccountBrief(
            new KeyAndName(account.Key, account.Name),
            [
                .. BriefRoom.Share(
                    MostLines - money.Length,
                    [.. BriefAnswers.Waiting(state, asks, today)],
                    [.. BriefSayings.Shipped(state, account, asks, today)],
                    [.. BriefSayings.ToCome(state, account, asks, today)],
                    [.. BriefAnswers.Answered(state, asks)]),
                .. money,
            ]);
    }
}
