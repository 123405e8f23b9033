using Shouldly;
using TeamsAlign.Delivery;
using TeamsAlign.Tests.Workspaces;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Delivery;

/// <summary>What delivery writes down for many people takes few requests, and one row that cannot be written keeps none of the others back.</summary>
public sealed class DirectRowsTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    private const int Many = 30;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claims_that_wait_go_together()
    {
        await using var site = await graph.NewSiteAsync();
        using var store = await site.DeliveryAsync();
        (await store.Cards.ClaimAsync(Card(0), Cancel)).ShouldBeTrue();
        await site.CallsAsync();

        (await Task.WhenAll(Enumerable.Range(1, Many).Select(i => store.Cards.ClaimAsync(Card(i), Cancel)))).ShouldAllBe(isOurs => isOurs);

        (await site.CallsAsync()).ShouldBeLessThan(Many / 3);
        (await site.RowsAsync("Messages")).Count.ShouldBe(Many + 1);
    }

    [Fact]
    public async Task A_key_that_another_process_has_is_claimed_by_it_alone_and_written_over_by_who_knows_better()
    {
        await using var site = await graph.NewSiteAsync();
        using var other = await site.DeliveryAsync();
        using var store = await site.DeliveryAsync();
        (await other.Cards.ClaimAsync(Card(3) with { Face = "theirs" }, Cancel)).ShouldBeTrue();

        var claims = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => store.Cards.ClaimAsync(Card(i), Cancel)));

        claims.ShouldBe([true, true, false, true, true, true]);
        await store.Cards.PutAsync(Card(3) with { Face = "ours", Place = "1" }, Cancel);
        var row = await site.RowAsync("Messages", "K3", _ => true);
        ((string?)row["Face"], (string?)row["Place"]).ShouldBe(("ours", "1"));
    }

    [Fact]
    public async Task Of_several_writes_of_one_row_at_once_the_last_stands()
    {
        await using var site = await graph.NewSiteAsync();
        using var store = await site.DeliveryAsync();

        await Task.WhenAll(Enumerable.Range(1, 8).Select(i => store.Cards.PutAsync(Card(1) with { Place = $"{i}" }, Cancel)));

        (await site.RowsAsync("Messages")).ShouldHaveSingleItem()["Place"]!.GetValue<string>().ShouldBe("8");
        store.Cards.IsWritten("K1").ShouldBeTrue();
    }

    private static PostedCard Card(int number) => new($"K{number}") { Face = "request", Subject = "REQ-1", Conversation = "a:1", At = DateTimeOffset.UnixEpoch.AddYears(50) };
}
