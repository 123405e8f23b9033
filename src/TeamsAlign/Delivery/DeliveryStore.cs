using TeamsAlign.Lists;

namespace TeamsAlign.Delivery;

/// <summary>What delivery remembers.</summary>
internal sealed class DeliveryStore(SiteLists lists, TimeProvider time) : IDisposable
{
    public DirectRows<PostedCard> Cards { get; } = new(lists, PostedCardList.Kind, time);

    public DirectRows<KnownConversation> Conversations { get; } = new(lists, ConversationList.Kind, time);

    public void Dispose()
    {
        Cards.Dispose();
        Conversations.Dispose();
    }

    public Task LoadAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Cards.LoadAsync(cancellationToken), Conversations.LoadAsync(cancellationToken));
}
