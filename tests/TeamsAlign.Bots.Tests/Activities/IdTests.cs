namespace TeamsAlign.Bots.Tests.Activities;

public sealed class IdTests
{
    [Theory]
    [InlineData("a:1xyz", "a:1xyz", null, ConversationForm.Personal)]
    [InlineData("19:0123@thread.v2", "19:0123@thread.v2", null, ConversationForm.GroupChat)]
    [InlineData("19:meeting_MzM@thread.v2", "19:meeting_MzM@thread.v2", null, ConversationForm.MeetingChat)]
    [InlineData("19:aaaa_bbbb@unq.gbl.spaces", "19:aaaa_bbbb@unq.gbl.spaces", null, ConversationForm.TwoPeople)]
    [InlineData("19:abc@thread.tacv2", "19:abc@thread.tacv2", null, ConversationForm.Channel)]
    [InlineData("19:abc@thread.skype", "19:abc@thread.skype", null, ConversationForm.Channel)]
    [InlineData("19:abc@thread.tacv2;messageid=1795412300000", "19:abc@thread.tacv2", "1795412300000", ConversationForm.Channel)]
    [InlineData("personal-chat-id", "personal-chat-id", null, ConversationForm.Unknown)]
    [InlineData("", "", null, ConversationForm.Unknown)]
    [InlineData(null, "", null, ConversationForm.Unknown)]
    public void A_conversation_id_is_taken_apart(string? text, string id, string? root, ConversationForm form) =>
        ConversationId.Parse(text).ShouldBe(new(text ?? "", id, root, form));

    [Theory]
    [InlineData(Wire.MeetingId, "19:meeting_x@thread.v2", null)]
    [InlineData("MCMxOTphYmNAdGhyZWFkLnRhY3YyIzE2NjA3NTg2MDc3NDA=", "19:abc@thread.tacv2", "1660758607740")]
    public void A_meeting_id_names_its_chat_or_channel_post(string text, string chat, string? root) =>
        MeetingId.Parse(text).ShouldBe(new(text, chat, root));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("not base64 at all")]
    [InlineData("MSphKjAqKjE5OnhAdGhyZWFkLnYy")]
    [InlineData("MCMj")]
    [InlineData("/////w==")]
    public void Anything_else_is_no_meeting_id(string? text) => MeetingId.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("""{"conversationType":"groupchat","id":"x"}""", ConversationKind.GroupChat)]
    [InlineData("""{"conversationType":"Channel","id":"x"}""", ConversationKind.Channel)]
    [InlineData("""{"conversationType":"personal","id":"x","isGroup":true}""", ConversationKind.Personal)]
    [InlineData("""{"id":"19:abc@thread.tacv2"}""", ConversationKind.Channel)]
    [InlineData("""{"id":"19:abc@thread.v2"}""", ConversationKind.GroupChat)]
    [InlineData("""{"id":"x","isGroup":true}""", ConversationKind.GroupChat)]
    [InlineData("""{"id":"a:1"}""", ConversationKind.Personal)]
    public void The_kind_of_a_conversation_is_known_also_from_what_little_came(string conversation, ConversationKind kind) =>
        Conversation.Of(Activity.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{"type":"message","conversation":{{conversation}}}"""))).Kind.ShouldBe(kind);
}
