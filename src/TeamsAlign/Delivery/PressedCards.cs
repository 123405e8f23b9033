using System.Collections.Concurrent;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Delivery;

/// <summary>
/// Cards somebody presses in their own chat. Drawing one again while its press is being answered could show after the answer, which says what the press did:
/// it waits for the answer, and says it too.
/// </summary>
/// <remarks>Known only to the process that takes the press: where the writer lives in another one, cards are drawn from there without regard to it.</remarks>
internal sealed class PressedCards(TimeProvider time)
{
    /// <summary>Id of the element of a card that says what was done.</summary>
    public const string DoneId = "done";

    /// <summary>As long as somebody looks at what they just did.</summary>
    private static readonly TimeSpan KeepFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Press> presses = new();
    private long swept = time.GetTimestamp();

    public void Begin(string conversation, string message)
    {
        Sweep();
        presses.AddOrUpdate(CardDesk.KeyOf(conversation, message), _ => new Press(1), (_, before) => before with { Underway = before.Underway + 1 });
    }

    /// <summary>Whether the card has to wait for the answer to a press; whoever answers draws it then.</summary>
    public bool Hold(PostedCard card)
    {
        var key = CardDesk.KeyOf(card.Conversation, card.Message ?? "");
        while (presses.TryGetValue(key, out var press) && press.Underway > 0)
            if (presses.TryUpdate(key, press with { Waiting = card.Key }, press))
                return true;
        return false;
    }

    /// <summary>The press is answered.</summary>
    /// <param name="answer">Null where there is none.</param>
    /// <returns>
    /// Key of the card that waited for it and is to be drawn now; null where none did, or the answer says that nothing was done: then it shows what is to be mended.
    /// </returns>
    public string? End(string conversation, string message, AdaptiveCard? answer)
    {
        var done = answer?.Body.FirstOrDefault(e => e.Id == DoneId);
        string? waited = null;
        presses.AddOrUpdate(CardDesk.KeyOf(conversation, message), _ => new Press(0), (_, press) =>
        {
            var isLast = press.Underway <= 1;
            waited = isLast ? press.Waiting : null;
            return new Press(Math.Max(0, press.Underway - 1))
            {
                Waiting = isLast ? null : press.Waiting,
                Done = done ?? press.Done,
                Until = time.GetUtcNow() + KeepFor,
            };
        });
        return answer is null || done is not null ? waited : null;
    }

    /// <summary>The card with what was just done on it.</summary>
    public AdaptiveCard Saying(PostedCard posted, AdaptiveCard card) =>
        posted.Message is { } message && presses.TryGetValue(CardDesk.KeyOf(posted.Conversation, message), out var press)
        && press.Done is { } done && press.Until > time.GetUtcNow() && !card.Body.Any(e => e.Id == DoneId)
            ? card with { Body = [done, .. card.Body] }
            : card;

    private void Sweep()
    {
        var before = Volatile.Read(ref swept);
        if (time.GetElapsedTime(before) < KeepFor || Interlocked.CompareExchange(ref swept, time.GetTimestamp(), before) != before)
            return;
        foreach (var old in presses.Where(p => p.Value.Underway == 0 && p.Value.Until <= time.GetUtcNow()))
            presses.TryRemove(old);
    }

    /// <param name="Underway">Presses that are not answered yet.</param>
    private sealed record Press(int Underway)
    {
        /// <summary>Key of the card that waits.</summary>
        public string? Waiting { get; init; }

        public CardElement? Done { get; init; }

        public DateTimeOffset Until { get; init; }
    }
}
