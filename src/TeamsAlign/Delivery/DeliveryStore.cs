using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Delivery;

/// <summary>What delivery remembers.</summary>
internal sealed class DeliveryStore(SiteLists lists, TimeProvider time) : IDisposable
{
    public DirectRows<PostedCard> Cards { get; } = new(lists, PostedCardList.Kind, time);

    public DirectRows<KnownConversation> Conversations { get; } = new(lists, ConversationList.Kind, time);

    /// <summary>People whose personal chat became known: what waits for them can be sent.</summary>
    public Channel<PersonId> Reachable { get; } = Channel.CreateUnbounded<PersonId>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Has a look taken at everybody something waits for.</summary>
    public void LookForReachable()
    {
        foreach (var person in Cards.All.Where(c => c is { Message: null, Undelivered: not null, For.IsNone: false }).Select(c => c.For).ToHashSet())
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
