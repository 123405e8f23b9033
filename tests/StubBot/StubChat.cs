using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.StubBot;

/// <summary>Greets, echoes, updates and deletes messages, and says what happened in a meeting.</summary>
internal sealed class StubChat(StubVoice voice, TimeProvider time) : IBotModule
{
    private static readonly TimeSpan LongEnoughToBeSeen = TimeSpan.FromMilliseconds(700);

    public void Register(BotRoutes routes) => routes
        .OnOtherText((turn, stop) => turn.ReplyAsync(OutboundActivity.Plain(voice.Echo + turn.Text), stop), Handling.OnlyReads)
        .OnText("update", UpdateAsync, Handling.ChangesData)
        .OnText("delete", DeleteAsync, Handling.ChangesData)
        .OnText("typing", TypeAsync, Handling.OnlyReads)
        .OnText("mention", MentionAsync, Handling.OnlyReads)
        .OnText("suggest", SuggestAsync, Handling.OnlyReads)
        .OnText("feedback", RateAsync, Handling.OnlyReads)
        .OnFeedback((_, _) => Task.FromResult(EmptyAnswer.Ok))
        .OnBotAdded((turn, stop) => turn.ReplyAsync(OutboundActivity.Plain("Welcome! I am the stub bot."), stop))
        .OnMeetingStarted((turn, stop) => turn.ReplyAsync(OutboundActivity.Plain($"got event {turn.Activity.Name}"), stop));

    private async Task UpdateAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        if (await turn.ReplyAsync(OutboundActivity.Plain("before update"), cancellationToken) is not { } message)
            return;
        await Task.Delay(LongEnoughToBeSeen, time, cancellationToken);
        await turn.Connector.UpdateAsync(turn.Reference, message, OutboundActivity.Plain("after update"), cancellationToken);
    }

    private static async Task DeleteAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        if (await turn.ReplyAsync(OutboundActivity.Plain("to be deleted"), cancellationToken) is not { } message)
            return;
        try
        {
            await turn.Connector.DeleteAsync(turn.Reference, message, cancellationToken);
        }
        catch (ConnectorException refused) when (refused.StatusCode == 501)
        {
            await turn.ReplyAsync(OutboundActivity.Plain("this channel deletes nothing"), cancellationToken);
        }
    }

    private async Task TypeAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        await turn.ReplyAsync(OutboundActivity.Typing, cancellationToken);
        await Task.Delay(LongEnoughToBeSeen, time, cancellationToken);
        await turn.ReplyAsync(OutboundActivity.Plain("typed"), cancellationToken);
    }

    private static Task MentionAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var mention = new Mention(turn.From.Mri, turn.From.Name ?? "you");
        return turn.ReplyAsync(OutboundActivity.Markdown(CardText.Of($"Hi {mention.ToCardText()}")) with { Entities = [mention] }, cancellationToken);
    }

    private static Task SuggestAsync(TextTurn turn, CancellationToken cancellationToken) => turn.ReplyAsync(
        OutboundActivity.Plain("pick") with { SuggestedActions = new([new("imBack", "One", "one")]) { To = [turn.From.Mri] } }, cancellationToken);

    private static Task RateAsync(TextTurn turn, CancellationToken cancellationToken) => turn.ReplyAsync(
        OutboundActivity.Plain("rate me") with { ChannelData = new() { Feedback = Feedback.Usual } }, cancellationToken);
}
