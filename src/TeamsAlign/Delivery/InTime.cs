using System.Collections.Concurrent;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Answers a button while its client still waits: after 2.5 seconds the card says that it is not saved yet, and changes when it is.</summary>
internal sealed partial class InTime(
    IWorkspace workspace, DeliveryStore store, Postman postman, PressedCards pressed, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<InTime> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    /// <summary>Longer than Graph ever asks to wait; the change itself goes on regardless.</summary>
    private static readonly TimeSpan FinishWithin = TimeSpan.FromMinutes(5);

    /// <summary>Clients fetch their own view of a changed card at once, or when it comes into sight.</summary>
    private static readonly TimeSpan KeepFor = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (AdaptiveCard Card, DateTimeOffset Until)> late = new();

    /// <param name="turn">The press.</param>
    /// <param name="message">The message that holds the card; where it is not known nothing can change later, and the client waits.</param>
    /// <param name="work">Decides, saves and draws. Goes on when the turn is over.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    public async Task<AdaptiveCard> CardAsync(Turn turn, string? message, Func<CancellationToken, Task<AdaptiveCard>> work, CancellationToken cancellationToken)
    {
        if (message is null)
            return await work(cancellationToken);
        var working = turn.Conversation.Kind == ConversationKind.Personal ? PressedAsync(turn.Conversation.Id, message, work) : WorkAsync(work);
        if (await Task.WhenAny(working, Task.Delay(Patience, time, cancellationToken)) == working)
            return await working;
        _ = FinishAsync(turn, message, working);
        return NotYet();
    }

    /// <summary>What came of a press that had to be answered before, for the person who asks for their view of the card. Once: later views are of later states.</summary>
    public AdaptiveCard? LateFor(Turn turn, string message) =>
        late.TryRemove(KeyOf(turn, message), out var kept) && kept.Until > time.GetUtcNow() ? kept.Card : null;

    private async Task<AdaptiveCard> WorkAsync(Func<CancellationToken, Task<AdaptiveCard>> work)
    {
        using var ending = new CancellationTokenSource(FinishWithin, time);
        await using var stopping = lifetime.ApplicationStopping.Register(ending.Cancel);
        return await work(ending.Token);
    }

    /// <summary>Works while the card is not drawn again beside it.</summary>
    private async Task<AdaptiveCard> PressedAsync(string conversation, string message, Func<CancellationToken, Task<AdaptiveCard>> work)
    {
        AdaptiveCard? answer = null;
        pressed.Begin(conversation, message);
        try
        {
            return answer = await WorkAsync(work);
        }
        finally
        {
            if (pressed.End(conversation, message, answer) is { } key && store.Cards.Get(key) is { } waited)
                _ = ShowAsync(() => postman.UpdateAsync(waited, workspace.State, lifetime.ApplicationStopping));
        }
    }

    private async Task FinishAsync(Turn turn, string message, Task<AdaptiveCard> working)
    {
        var card = await DrawnAsync(working);
        await ShowAsync(() => turn.Conversation.Kind == ConversationKind.Personal
            ? turn.Connector.UpdateAsync(turn.Reference, message, OutboundActivity.Card(card), lifetime.ApplicationStopping)
            : ShowToOneAsync(turn, message, card, lifetime.ApplicationStopping));
    }

    private async Task ShowAsync(Func<Task> show)
    {
        try
        {
            await show();
        }
        catch (Exception failure) when (failure is ConnectorException or ListsException or OperationCanceledException)
        {
            Log.NotShown(logger, failure);
        }
    }

    /// <summary>Where several people look, a change makes each client fetch its own view; only the one who pressed finds this one.</summary>
    private async Task ShowToOneAsync(Turn turn, string message, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var (key, _) in late.Where(l => l.Value.Until <= now))
            late.TryRemove(key, out _);
        late[KeyOf(turn, message)] = (card, now + KeepFor);
        if (store.Cards.Get(CardDesk.KeyOf(turn.Conversation.Id, message)) is { } posted)
            await postman.UpdateAsync(posted, workspace.State, cancellationToken);
    }

    private async Task<AdaptiveCard> DrawnAsync(Task<AdaptiveCard> working)
    {
        try
        {
            return await working;
        }
#pragma warning disable CA1031 // Nobody waits for this task any more: whatever went wrong has to be said on the card.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
            return new AdaptiveCard(new TextBlock("That did not work, and nothing was saved. Please open it again and try once more."));
        }
    }

    private static AdaptiveCard NotYet() => new(
        TextBlock.Heading(CardText.Of("Not saved yet")),
        new TextBlock("It takes longer than usual. This card will change when it is saved; there is no need to press again."))
    {
        FallbackText = "Not saved yet",
    };

    private static string KeyOf(Turn turn, string message) => $"{turn.From.AadObjectId ?? turn.From.Mri} {CardDesk.KeyOf(turn.Conversation.Id, message)}";

    private static partial class Log
    {
        [LoggerMessage(221, LogLevel.Error, "What a press came to late could not be shown")]
        public static partial void NotShown(ILogger logger, Exception failure);

        [LoggerMessage(222, LogLevel.Error, "A press that was answered before it was done failed")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
