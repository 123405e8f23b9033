using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>First contact: a greeting for a person, one question for a team or a chat of ours. Each at most once, however often Teams says that it was installed.</summary>
internal sealed class PeopleBot(IWorkspace workspace, PeopleDesk people, DeliveryStore store, TenantPolicy policy, IEnumerable<IGreeting> greetings, TimeProvider time) : IBotModule
{
    private const int RosterLimit = 100;

    public void Register(BotRoutes routes) => routes
        .OnInstalled((turn, stop) => turn.IsUpgrade ? Task.CompletedTask : GreetAsync(turn, stop))
        .OnBotAdded((turn, stop) => GreetAsync(turn, stop))
        .OnExecute(SetupCards.Verb, SaveAsync);

    private Task GreetAsync(Turn turn, CancellationToken cancellationToken) => turn.Conversation.Kind == ConversationKind.Personal
        ? HelloAsync(turn, cancellationToken)
        : AskAsync(turn, cancellationToken);

    private async Task HelloAsync(Turn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (person.IsOutsider)
            return;
        var firstName = workspace.State.People[person.Id.Value] is { Name: not MeetPerson.Nameless } known ? known.Name.Split(' ', 2)[0] : null;
        var hello = firstName is null ? "Hello" : $"Hello {firstName}";
        var own = greetings.Select(g => g.For(person, hello, workspace.State, time.GetUtcNow())).FirstOrDefault(c => c is not null);
        await SayOnceAsync($"hello.{KnownConversation.KeyOf(turn.Conversation.BaseId)}", own ?? HelpCards.Hello(hello), "Hello from TeamsAlign", turn);
    }

    /// <summary>Who decides, asked once in a place as long as nobody does; in a group chat only where all are ours, since there customers often are the others.</summary>
    public async Task AskAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!NameDeciders.IsOpen(workspace.State, policy.RolesOfUnknown))
            return;
        var (ours, hasOthers) = await RosterAsync(turn, cancellationToken);
        if (hasOthers && turn.Conversation.Kind == ConversationKind.GroupChat)
            return;
        var card = SetupCards.Ask(ours);
        await SayOnceAsync($"setup.{KnownConversation.KeyOf(turn.Conversation.TeamId ?? turn.Conversation.BaseId)}", card, "Who decides for product, who for sales?", turn);
    }

    private async Task<ExecuteAnswer> SaveAsync(ExecuteTurn turn, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        var (roster, _) = await RosterAsync(turn, cancellationToken);
        var (product, sales) = (turn.Data.Text("product") ?? "", turn.Data.Text("sales") ?? "");
        // Only people of this roster: ids in card data can be forged.
        PersonName[] Chosen(string field) => [.. roster.Where(p => turn.Data.Chosen(field).Contains(p.Id.Value))];
        var command = new NameDeciders(Chosen("product"), Chosen("sales")) { GivenToAll = policy.RolesOfUnknown };
        var id = CommandId.Of(turn.Conversation.TenantId ?? "", by.Id, turn.MessageId ?? turn.Conversation.Id, SetupCards.Verb, $"{product}/{sales}");
        switch (await workspace.SendAsync(command, by, "chat", id, cancellationToken))
        {
            case Outcome.Refused { Refusal: { Kind: RefusalKind.Invalid } refusal }:
                return ExecuteAnswer.Card(SetupCards.Ask(roster, refusal, product, sales));
            case Outcome.Refused { Refusal: var refusal }:
                return ExecuteAnswer.Message(refusal.Sentence);
            default:
                var card = SetupCards.Saved(workspace.State);
                if (turn.MessageId is { } message)
                    await turn.Connector.UpdateAsync(turn.Reference, message, OutboundActivity.Card(card), cancellationToken);
                return ExecuteAnswer.Card(card);
        }
    }

    /// <summary>
    /// Claimed before it is sent, so that it comes once. From the claim on the turn's time does not count: Teams may make a bot wait longer than a turn lasts, and a
    /// claim without its message would keep it from ever being said. What Teams did not take is said at the next occasion.
    /// </summary>
    private async Task SayOnceAsync(string key, AdaptiveCard card, string preview, Turn turn)
    {
        var said = new PostedCard(key) { Face = "first", Conversation = turn.Conversation.Id, At = time.GetUtcNow() };
        if (store.Cards.Get(key) is { Undelivered: not null })
            await store.Cards.PutAsync(said, CancellationToken.None);
        else if (!await store.Cards.ClaimAsync(said, CancellationToken.None))
            return;
        try
        {
            await turn.ReplyAsync(OutboundActivity.Card(card, preview), CancellationToken.None);
        }
        catch (ConnectorException failure) when (failure.Kind != ConnectorFailure.Ambiguous)
        {
            await store.Cards.PutAsync(said with { Undelivered = Postman.Reason(failure.Kind) }, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Our people of a place, as far as a card can offer them, and whether there are others.</summary>
    private async Task<(IReadOnlyList<PersonName> Ours, bool HasOthers)> RosterAsync(Turn turn, CancellationToken cancellationToken)
    {
        List<PersonName> ours = [];
        var hasOthers = false;
        await foreach (var member in turn.Connector.MembersAsync(turn.Reference, cancellationToken))
        {
            if ((member.UserRole is { } role && !role.Equals("user", StringComparison.OrdinalIgnoreCase)) || (member.TenantId is { } tenant && !policy.IsOurs(tenant)))
                hasOthers = true;
            else if (member.EntraId is { Length: > 0 } id && ours.Count < RosterLimit)
                ours.Add(new PersonName(new PersonId(id), member.Name ?? id, member.Id));
        }

        return (ours, hasOthers);
    }
}
