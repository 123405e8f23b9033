using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>SharePoint takes its time: nobody is left without an answer, and nobody is told that it failed when it did not.</summary>
[Collection(FrontDoor.Name)]
public sealed class SlowSaveTests(StoryProduct product)
{
    [Fact]
    public async Task A_decision_that_takes_long_says_so_and_the_card_changes_when_it_is_saved()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "A lamp above every lectern", "Tailspin");
        var tomas = await product.ChatAsync(Somebody.Tomas, Place.Personal);
        var card = await tomas.SaysAsync(key);
        await SlowAsync();

        var pressed = await tomas.PressesAsync(card, "Approve");

        pressed.Status.ShouldBe(200);
        pressed.Text.ShouldContain("Not saved yet");
        await tomas.UntilAsync("the card with the decision", m => m.Id == card.Id && m.Shows($"You approved {key}.") || m.Id == card.Id && m.Shows("Answered by Tomas Berg"));
        ((string?)(await product.SharePoint.RowAsync("Requests", key))["Status"]).ShouldBe("Approved");
    }

    [Fact]
    public async Task What_was_pressed_in_a_shared_chat_is_shown_to_the_one_who_pressed()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "A clock that is seen from the last row", "Tailspin");
        var room = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await room.AddAppAsync();
        var shared = await room.SaysAsync(key);
        var priya = await product.ChatAsync(Somebody.Priya, Place.DealRoom);
        var own = await priya.SeesAsync(shared);
        var (action, data) = own.Filled("Approve");
        await SlowAsync();

        (await priya.ExecutesAsync(shared, (string)action["verb"]!, data)).Text.ShouldContain("Not saved yet");

        var changed = await priya.UntilAsync("the changed message", m => m.Id == shared.Id && m.Shows("Answered"));
        (await priya.SeesAsync(changed)).Text.ShouldContain(key);
        changed.Card.Text.ShouldNotContain("Approved");
    }

    /// <summary>The next commit takes longer than people wait, and shorter than Teams does.</summary>
    private Task SlowAsync() => product.SharePoint.SlowChainsAsync(seconds: 5, count: 1);
}
