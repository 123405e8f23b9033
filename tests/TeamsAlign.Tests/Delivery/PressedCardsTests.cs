using Microsoft.Extensions.Time.Testing;
using Shouldly;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Requests.Cards;
using Xunit;

namespace TeamsAlign.Tests.Delivery;

/// <summary>When a card that is pressed is drawn again, and what it then says.</summary>
public sealed class PressedCardsTests
{
    private const string Chat = "a:1";
    private const string Message = "17";
    private static readonly PostedCard Posted = new("M1") { Conversation = Chat, Message = Message };
    private static readonly AdaptiveCard Fresh = new(new TextBlock("As it is now"));
    private static readonly AdaptiveCard Done = new(CardParts.Done("You approved REQ-1."), new TextBlock("As it was then"));
    private static readonly AdaptiveCard Refused = new(CardParts.Problem("The reason is missing."));

    private readonly FakeTimeProvider time = new();
    private readonly PressedCards pressed;

    public PressedCardsTests() => pressed = new PressedCards(time);

    [Fact]
    public void A_card_nobody_presses_waits_for_nothing()
    {
        pressed.Hold(Posted).ShouldBeFalse();
        pressed.Saying(Posted, Fresh).ShouldBeSameAs(Fresh);
    }

    [Fact]
    public void It_waits_for_the_last_of_several_presses_and_says_what_was_done()
    {
        pressed.Begin(Chat, Message);
        pressed.Begin(Chat, Message);
        pressed.Hold(Posted).ShouldBeTrue();
        pressed.End(Chat, Message, Done).ShouldBeNull();
        pressed.Hold(Posted).ShouldBeTrue();
        pressed.End(Chat, Message, Done).ShouldBe("M1");

        pressed.Hold(Posted).ShouldBeFalse();
        pressed.Saying(Posted, Fresh).Body.ShouldBe([Done.Body[0], .. Fresh.Body]);
    }

    [Fact]
    public void Somebody_who_has_something_to_mend_keeps_what_they_filled_in()
    {
        pressed.Begin(Chat, Message);
        pressed.Hold(Posted).ShouldBeTrue();
        pressed.End(Chat, Message, Refused).ShouldBeNull();
        pressed.Saying(Posted, Fresh).ShouldBeSameAs(Fresh);
    }

    [Fact]
    public void It_is_drawn_although_the_press_had_no_answer()
    {
        pressed.Begin(Chat, Message);
        pressed.Hold(Posted);
        pressed.End(Chat, Message, null).ShouldBe("M1");
    }

    [Fact]
    public void After_a_minute_what_was_done_is_no_news_any_more()
    {
        pressed.Begin(Chat, Message);
        pressed.End(Chat, Message, Done).ShouldBeNull();
        time.Advance(TimeSpan.FromSeconds(59));
        pressed.Saying(Posted, Fresh).Body.Count.ShouldBe(2);
        time.Advance(TimeSpan.FromSeconds(2));
        pressed.Begin(Chat, "another");
        pressed.Saying(Posted, Fresh).ShouldBeSameAs(Fresh);
    }

    [Fact]
    public void A_card_that_says_what_was_done_by_itself_says_it_once()
    {
        pressed.Begin(Chat, Message);
        pressed.End(Chat, Message, Done);
        pressed.Saying(Posted, Done).ShouldBeSameAs(Done);
    }
}
