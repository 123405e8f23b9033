namespace TeamsAlign.Bots.StubBot;

/// <summary>Calls everything of the channel, also what a channel may not have.</summary>
internal sealed class StubCalls : IBotModule
{
    public void Register(BotRoutes routes) => routes.OnText("api", CallAllAsync, Handling.ChangesData);

    private static async Task CallAllAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var (connector, here) = (turn.Connector, turn.Reference);
        await foreach (var member in connector.MembersAsync(here, cancellationToken))
            await connector.FindMemberAsync(here, member.Id ?? "", cancellationToken);
        await connector.FindMemberAsync(here, turn.From.AadObjectId ?? "", cancellationToken);
        await connector.FindMemberAsync(here, "unknown", cancellationToken);
        if (turn.Conversation.TeamId is { } team)
        {
            await connector.TeamAsync(here, team, cancellationToken);
            await connector.ChannelsAsync(here, team, cancellationToken);
        }

        await TryAsync(() => connector.MeetingAsync(here, "abc", cancellationToken));
        await TryAsync(() => connector.FindParticipantAsync(here, "abc", turn.From.AadObjectId ?? "", cancellationToken));
        await TryAsync(() => connector.NotifyMeetingAsync(here, "abc", new([turn.From.Mri]) { Badge = true }, cancellationToken));
        if (turn.Conversation.ChannelId is { } channel)
            await connector.CreateThreadAsync(here, channel, OutboundActivity.Plain("proactive post"), cancellationToken);
        var chat = await connector.CreatePersonalAsync(here, turn.From.Mri, cancellationToken);
        await connector.SendAsync(chat, OutboundActivity.Plain("proactive personal"), cancellationToken);
        await turn.ReplyAsync(OutboundActivity.Plain("api done"), cancellationToken);
    }

    /// <summary>The Playground has no meetings.</summary>
    private static async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ConnectorException refused) when (refused.Kind is ConnectorFailure.NotFound or ConnectorFailure.Rejected)
        {
        }
    }
}
