using System.Text.Json;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Finds what is to be done about an activity that is no invoke.</summary>
internal sealed class ActivityDispatch(BotRoutes routes)
{
    /// <returns>The work; null when nobody cares, which is fine: new kinds of activities appear without notice.</returns>
    public PlannedWork? Plan(TurnContext context) => context.Activity.Type switch
    {
        ActivityTypes.Message => Message(context),
        ActivityTypes.MessageUpdate => All(routes.Edits, new MessageChangeTurn(context)),
        ActivityTypes.MessageDelete => All(routes.Deletions, new MessageChangeTurn(context)),
        ActivityTypes.MessageReaction => All(routes.Reactions, new MessageChangeTurn(context)),
        ActivityTypes.InstallationUpdate => Installation(context),
        ActivityTypes.ConversationUpdate => Conversation(context),
        ActivityTypes.Event => Event(context),
        _ => null,
    };

    private PlannedWork? Message(TurnContext context)
    {
        var text = MentionText.Of(context.Activity);
        if (context.Activity.Value is { ValueKind: not JsonValueKind.Null })
        {
            var data = Values.Data(context.Activity);
            if (routes.Submits.Find(data.Text(ActionData.VerbMember)) is { } submit)
                return One(submit, new SubmitTurn(context, text, data));
            if (text.Length == 0)
                return null;
        }

        // A card that somebody put into a message says nothing to the bot.
        if (text.Length == 0 && MentionText.HasCard(context.Activity))
            return null;
        var turn = new TextTurn(context, text);
        var route = routes.Texts.Find(turn.Command) ?? Pattern(text) ?? routes.OtherText.Entry;
        return route is null ? null : One(route, turn);
    }

    private MessageRoute<TextTurn>? Pattern(string text)
    {
        foreach (var (pattern, route) in routes.Patterns)
            if (pattern.IsMatch(text))
                return route;
        return null;
    }

    private PlannedWork? Installation(TurnContext context) => context.Activity.Action switch
    {
        { } action when action.StartsWith("add", StringComparison.OrdinalIgnoreCase) => All(routes.Installs, new InstallTurn(context)),
        { } action when action.Equals("remove", StringComparison.OrdinalIgnoreCase) => All(routes.Uninstalls, new InstallTurn(context)),
        _ => null,
    };

    private PlannedWork? Conversation(TurnContext context)
    {
        var activity = context.Activity;
        PlannedWork? work = null;
        if (activity.MembersAdded is { Count: > 0 } added)
        {
            if (added.Any(IsBot))
                work += All(routes.BotsAdded, new MembersTurn(context, added));
            if (People(added) is { Count: > 0 } people)
                work += All(routes.MembersCame, new MembersTurn(context, people));
        }

        if (activity.MembersRemoved is { Count: > 0 } removed && People(removed) is { Count: > 0 } gone)
            work += All(routes.MembersWent, new MembersTurn(context, gone));
        if (activity.ChannelData?.EventType is { Length: > 0 })
            work += All(routes.TeamEvents, new TeamEventTurn(context));
        return work;

        bool IsBot(Account? member) => member?.Id is { } id && id == activity.Recipient?.Id;

        List<Account> People(IReadOnlyList<Account> members) => [.. members.Where(member => member is not null && !IsBot(member))];
    }

    private PlannedWork? Event(TurnContext context) => context.Activity.Name switch
    {
        InvokeNames.MeetingStart => All(routes.MeetingStarts, Meeting(context)),
        InvokeNames.MeetingEnd => All(routes.MeetingEnds, Meeting(context)),
        InvokeNames.ParticipantJoin => All(routes.Participants, Participants(context, true)),
        InvokeNames.ParticipantLeave => All(routes.Participants, Participants(context, false)),
        _ => All(routes.OtherEvents, new ActivityTurn(context, Values.Data(context.Activity))),
    };

    private static MeetingTurn Meeting(TurnContext context) =>
        new(context, Values.ReadOrNull(context.Activity, InboundJson.AnyCase.MeetingValue) ?? new(null, null, null, null, null, null));

    private static ParticipantsTurn Participants(TurnContext context, bool joined) => new(
        context, Values.ReadOrNull(context.Activity, InboundJson.AnyCase.ParticipantsValue)?.Members ?? [], joined);

    private static PlannedWork One<TTurn>(MessageRoute<TTurn> route, TTurn turn)
        where TTurn : Turn
        => new(route.Handling, cancellationToken => route.Handler(turn, cancellationToken));

    private static PlannedWork? All<TTurn>(List<BotHandler<TTurn>> handlers, TTurn turn)
        where TTurn : Turn
        => handlers.Count == 0 ? null : new(Handling.ChangesData, async cancellationToken =>
        {
            foreach (var handler in handlers)
                await handler(turn, cancellationToken);
        });
}
