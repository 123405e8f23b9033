using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>What a message must be like, and how its parts come out.</summary>
public sealed class MessageRuleTests
{
    private static readonly Mention Ann = new("29:1ann", "Ann > Ito & Co");

    [Fact]
    public void A_good_message_has_no_problems()
    {
        MessageRules.Problems(OutboundActivity.Plain("hi")).ShouldBeEmpty();
        MessageRules.Problems(OutboundActivity.Typing).ShouldBeEmpty();
        MessageRules.Problems(OutboundActivity.Card(SmallCard)).ShouldBeEmpty();
        MessageRules.Problems(OutboundActivity.Markdown(CardText.Of($"Hello {Ann.ToCardText()}")) with { Entities = [Ann] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_mention_that_does_not_occur_in_the_text_is_a_problem() =>
        MessageRules.Problems(OutboundActivity.Plain("Hello Ann > Ito & Co") with { Entities = [Ann] }).ShouldHaveSingleItem().ShouldContain("mention");

    [Fact]
    public void Sizes_are_counted_in_utf16_as_the_channel_does()
    {
        var message = OutboundActivity.Plain(new string('x', 41_000));

        message.SizeInUtf16().ShouldBeGreaterThan(82_000);
        MessageRules.Problems(message).ShouldHaveSingleItem().ShouldContain("UTF-16");
    }

    [Fact]
    public void Empty_messages_eleven_cards_and_four_suggestions_are_problems()
    {
        MessageRules.Problems(OutboundActivity.Plain(" ")).ShouldHaveSingleItem().ShouldContain("empty");
        MessageRules.Problems(new() { Attachments = [.. Enumerable.Repeat(OutboundAttachment.Hero(new("x")), 11)] }).ShouldHaveSingleItem().ShouldContain("11 cards");
        MessageRules.Problems(OutboundActivity.Plain("x") with { SuggestedActions = new([.. Enumerable.Repeat(new SuggestedAction("imBack", "a", "a"), 4)]) })
            .ShouldHaveSingleItem().ShouldContain("Teams shows 3");
    }

    [Theory]
    [InlineData(Feedback.Usual, """{"feedbackLoopEnabled":true}""")]
    [InlineData(Feedback.OwnForm, """{"feedbackLoop":{"type":"custom"}}""")]
    public void Only_one_spelling_of_feedback_is_sent(Feedback feedback, string channelData) =>
        Json(OutboundActivity.Plain("x") with { ChannelData = new() { Feedback = feedback } })["channelData"]!.ToJsonString().ShouldBe(channelData);

    [Fact]
    public void A_bubble_is_a_link_whose_parts_are_escaped()
    {
        var bubble = OutboundNotification.Bubble("app", "Vote & decide", "https://ta.example.com/vote?a=1&b=ü", 400, 300, "bot");

        bubble.AlertInMeeting.ShouldBe(true);
        bubble.ExternalResourceUrl.ShouldBe(
            "https://teams.microsoft.com/l/bubble/app?url=https%3A%2F%2Fta.example.com%2Fvote%3Fa%3D1%26b%3D%C3%BC&height=300&width=400&title=Vote%20%26%20decide&completionBotId=bot");
    }

    [Fact]
    public void An_oauth_card_without_single_sign_on_has_no_null()
    {
        var json = Json(new() { Attachments = [OutboundAttachment.OAuth("Sign in", "graph", "https://ta.example.com/"), OutboundAttachment.SignIn("Sign in", "https://ta.example.com/")] });

        json.ToJsonString().ShouldNotContain("null");
        json["attachments"]![0]!["content"]!.AsObject().Select(member => member.Key).ShouldBe(["text", "connectionName", "buttons"]);
        ((string?)json["attachments"]![1]!["content"]!["buttons"]![0]!["type"]).ShouldBe("signin");
    }

    [Fact]
    public void Data_that_posts_back_names_its_text_and_value() => ActionData.PostBack("vote", null, ("key", "1")).ToString()
        .ShouldBe("""{"msteams":{"type":"messageBack","text":"vote","value":{"key":"1"}}}""");

    private static AdaptiveCard SmallCard => new(new TextBlock("x"));

    private static JsonNode Json(OutboundActivity message) => JsonNode.Parse(Encoding.UTF8.GetString(message.ToUtf8Bytes()))!;
}
