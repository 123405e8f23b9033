using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Every ask gets an answer, also where the asker had never opened the bot's chat.</summary>
/// <remarks>In a product of its own: elsewhere other stories may open that chat first.</remarks>
public sealed class LateAnswerStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    [Fact]
    public async Task An_answer_waits_for_an_asker_who_has_not_opened_the_chat_yet()
    {
        var key = await product.AskedByAsync(Somebody.Henrik, "Charts for the board paper", "Adventure Works");
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();
        var first = await product.SharePoint.UntilAsync("Messages", "the answer that could not be delivered", m => Waits(m, key));
        (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "decline", ["reason"] = "The board paper is gone" })).Ok.ShouldNotBeNull();
        await product.SharePoint.UntilAsync("Messages", "the second answer", m => Waits(m, key) && (string?)m["RecordKey"] != (string?)first["RecordKey"]);

        var henrik = await product.ChatAsync(Somebody.Henrik, Place.Personal);
        var told = await henrik.UntilAsync("the answer", m => m.Shows($"{key}: Declined"));
        told.Card.Text.ShouldContain("The board paper is gone");
        (await henrik.MessagesAsync()).Count(m => m.Shows(key)).ShouldBe(1, "the older answer is no news any more");
        await product.SharePoint.UntilAsync("Messages", "the older answer put aside",
            m => (string?)m["Subject"] == key && (string?)m["Undelivered"] == "A newer message about it was sent.");
    }

    private static bool Waits(JsonObject message, string key) => (string?)message["Subject"] == key
        && (string?)message["ForId"] == Somebody.Henrik.Id && (string?)message["Undelivered"] == "TeamsAlign is not installed there.";
}
