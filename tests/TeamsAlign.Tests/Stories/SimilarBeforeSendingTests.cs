using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Whoever asks sees first what was asked for already, for what they ask now and not for what they typed before.</summary>
[Collection(FrontDoor.Name)]
public sealed class SimilarBeforeSendingTests(StoryProduct product)
{
    [Fact]
    public async Task A_need_that_was_changed_is_compared_again_before_it_is_sent()
    {
        var badges = await product.AskedByAsync(Somebody.Marcus, "Visitor badges printed at the entrance", "Fabrikam");
        var parking = await product.AskedByAsync(Somebody.Marcus, "Parking spaces booked together with the room", "Fabrikam");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await lena.SaysAsync("request Print visitor badges at the entrance");
        form.Card.Text.ShouldContain(badges);
        form.Card.Text.ShouldNotContain(parking);

        // She saw the first one and means something else after all.
        var held = await lena.PressesAsync(form, "Send request", ("What do they need?", "Book parking spaces together with the room"), ("Name of a customer", "Contoso"));
        held.Text.ShouldContain("Not sent yet");
        held.Text.ShouldContain(parking);
        held.Text.ShouldNotContain(badges);

        // Seen is seen: the same need is sent now.
        (await lena.PressesAsync(await lena.NowAsync(form), "Send request")).Text.ShouldContain("was sent.");
    }

    [Fact]
    public async Task Words_in_which_everything_is_asked_for_hold_nothing_up()
    {
        await product.AskedByAsync(Somebody.Marcus, "Feature request: please add support for badges with colours", "Fabrikam");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await lena.SaysAsync("request Feature request: please add support for fingerprints");
        form.Card.Offers("Mine too").ShouldBeFalse();
        (await lena.PressesAsync(form, "Send request", ("Name of a customer", "Contoso"))).Text.ShouldContain("was sent.");
    }
}
