using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Delivery;

/// <summary>What delivery remembers.</summary>
internal sealed class DeliveryStore(SiteLists lists, TimeProvider time) : ISentNotices, IDisposable
{
    public DirectRows<PostedCard> Cards { get; } = new(lists, PostedCardList.Kind, time);

    public DirectRows<KnownConversation> Conversations { get; } = new(lists, ConversationList.Kind, time);

    /// <summary>People whose personal chat became known: what waits for them can be sent.</summary>
    public Channel<PersonId> Reachable { get; } = Channel.CreateUnbounded<PersonId>(new UnboundedChannelOptions { SingleReader = true });

    PostedCard? ISentNotices.Get(string key) => Cards.Get(key);

    IEnumerable<PostedCard> ISentNotices.All => Cards.All;

    /// <summary>Has a look taken at everybody something waits for.</summary>
    /// <param name="because">Only for these reasons; none for any.</param>
    public void LookForReachable(params ReadOnlySpan<string> because)
    {
        HashSet<PersonId> people = [];
        foreach (var card in Cards.All)
            if (card is { Message: null, Undelivered: { } why, For.IsNone: false } && (because.IsEmpty || because.Contains(why)))
                people.Add(card.For);
        foreach (var person in people)
            Reachable.Writer.TryWrite(person);
    }

    public void Dispose()
    {
        Cards.Dispose();
        Conversations.Dispose();
    }

    public Task LoadAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Cards.LoadAsync(cancellationToken), Conversations.LoadAsync(cancellationToken));
}
