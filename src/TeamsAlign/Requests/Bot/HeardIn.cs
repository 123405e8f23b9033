using TeamsAlign.Bots;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>Whom something is about that was said in Teams, as far as it can be told from there.</summary>
internal sealed class HeardIn(IWorkspace workspace, TimeProvider time)
{
    /// <summary>Somebody waits for the form, and a client gives up after some seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>From where somebody writes to the bot.</summary>
    public GuessedAccount? Guess(Turn turn, Person person, string text) => Guess(From(turn, text), person);

    /// <summary>From a message, or beside the compose box; where its writer is none of our people, also from their mail address.</summary>
    /// <param name="person">Who opens the form; null where whom they asked for last says nothing.</param>
    public async Task<GuessedAccount?> GuessAsync(CommandTurn turn, HeardMessage heard, Person? person, CancellationToken cancellationToken)
    {
        var writer = turn.Message?.From?.User?.Id;
        return Guess(From(turn, heard.Text) with { SenderMail = writer is null ? null : await MailOfAsync(turn, writer, cancellationToken) }, person);
    }

    private GuessedAccount? Guess(GuessFrom from, Person? person) => GuessAccount.Of(workspace.State, from, person, time.GetUtcNow());

    private static GuessFrom From(Turn turn, string text) => new(
        text, turn.Conversation.Kind == ConversationKind.Personal ? null : turn.Conversation.BaseId, turn.Conversation.Name);

    private async Task<string?> MailOfAsync(CommandTurn turn, string writer, CancellationToken cancellationToken)
    {
        var state = workspace.State;
        // Nobody else has to be looked up: of our own people the address says nothing about a customer, and without known addresses none is recognised.
        if (state.People[writer] is not null || turn.Conversation.Kind == ConversationKind.Personal || !state.Accounts.Any(a => a.MailDomains.Count > 0))
            return null;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var member = await turn.Connector.FindMemberAsync(turn.Reference, writer, either.Token);
            return member?.Email ?? member?.UserPrincipalName;
        }
        catch (Exception failure) when (failure is ConnectorException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The app may not be installed in this chat, or Teams may be slow; the form opens without this guess.
            return null;
        }
    }
}
