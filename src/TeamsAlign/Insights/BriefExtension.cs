using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>S20 while writing: "Customer brief" on a message and beside the compose box, of the customer the message or chat is about.</summary>
internal sealed class BriefExtension(IWorkspace workspace, PeopleDesk people, HeardIn heardIn, TimeProvider time) : IBotModule
{
    private const string Command = "customerBrief";

    public void Register(BotRoutes routes) => routes
        .OnFetchDialog(Command, OpenAsync)
        .OnSubmitDialog(Command, ShowAsync)
        .OnTypeahead(BriefDialog.Customers, CustomersAsync);

    private async Task<FetchAnswer> OpenAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (BriefRights.ToRead(workspace.State, person) is { } refusal)
            return FetchAnswer.Message(refusal.Sentence);
        var guess = await heardIn.GuessAsync(turn, HeardMessage.In(turn), person, cancellationToken);
        return FetchAnswer.Card(BriefDialog.Title, Of(guess?.Account, guess?.Why, person), DialogSize.Medium);
    }

    private async Task<SubmitAnswer> ShowAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (BriefRights.ToRead(workspace.State, person) is { } refusal)
            return SubmitAnswer.Message(refusal.Sentence);
        var account = workspace.State.Accounts[turn.Data.Text(BriefDialog.Account)];
        return SubmitAnswer.Card(BriefDialog.Title, Of(account, null, person, account is null ? "This customer is not known here any more." : null), DialogSize.Medium);
    }

    private AdaptiveCard Of(Customers.Account? account, string? why, Person person, string? problem = null)
    {
        var state = workspace.State;
        var today = state.Today(time.GetUtcNow());
        var (offered, isAll) = RecentAccounts.Offered(state, person, null);
        return BriefDialog.Of(
            account is null ? [] : BriefCard.Body(account, AccountBrief.Of(state, account, person, today), today, inDialog: true),
            why, [.. offered.Where(a => a.Key != account?.Key)], isAll, problem);
    }

    private async Task<TypeaheadAnswer> CustomersAsync(TypeaheadTurn turn, CancellationToken cancellationToken) =>
        BriefRights.ToRead(workspace.State, await people.WhoAsync(turn, cancellationToken)) is not null
            ? TypeaheadAnswer.Choices()
            : TypeaheadAnswer.Choices([.. FindAccounts.Like(workspace.State, turn.Text, turn.Skip + turn.Top).Skip(turn.Skip).Select(a => new TypeaheadResult(a.Name, a.Key))]);
}
