using Shouldly;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Tests.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Delivery;

/// <summary>Where the bot can write to is known after a restart too.</summary>
public sealed class ConversationBookTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    private static readonly ConversationReference Chat = new("http://127.0.0.1:9/", "a:1lena-0005", ConversationKind.Personal, "tenant", "28:bot");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chat_whose_first_activity_was_given_up_by_its_sender_is_kept_with_the_next()
    {
        await using var site = await graph.NewSiteAsync();
        using var store = await site.DeliveryAsync();
        var book = new ConversationBook(store);

        // The channel waits for an answer no longer than some seconds.
        await Should.ThrowAsync<OperationCanceledException>(async () => await book.RememberAsync(Chat, new CancellationToken(canceled: true)));
        await book.RememberAsync(Chat, Cancel);

        using var restarted = await site.DeliveryAsync();
        await restarted.LoadAsync(Cancel);
        (await new ConversationBook(restarted).FindConversationAsync(Chat.ConversationId, Cancel)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_card_whose_claim_was_given_up_can_be_claimed_again()
    {
        await using var site = await graph.NewSiteAsync();
        using var store = await site.DeliveryAsync();
        var hello = new PostedCard("hello.C1") { Face = "first", Conversation = Chat.ConversationId };

        await Should.ThrowAsync<OperationCanceledException>(() => store.Cards.ClaimAsync(hello, new CancellationToken(canceled: true)));

        (await store.Cards.ClaimAsync(hello, Cancel)).ShouldBeTrue();
        (await store.Cards.ClaimAsync(hello, Cancel)).ShouldBeFalse();
    }
}
