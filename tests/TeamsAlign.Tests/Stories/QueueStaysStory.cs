using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Teams draws a message that is edited anew, and what somebody was typing into it is gone: a queue is edited only where what it shows has changed.</summary>
public sealed class QueueStaysStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    [Fact]
    public async Task What_others_ask_and_decide_leaves_an_answer_that_is_being_written_alone()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Awnings that know the wind", "Wingtip");
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        var writing = await priya.LeafsToAsync(key);
        writing.Edited.ShouldBeFalse();

        using var tomas = await product.TabAsync(Somebody.Tomas);
        var other = await product.AskedByAsync(Somebody.Marcus, "Awnings in stripes", "Litware");
        await AnswerAsync(tomas, other, new() { ["answer"] = "decline", ["reason"] = "Plain ones only." });
        // People are told after cards have followed.
        await marcus.UntilAsync("the answer", m => m.Shows($"{other}: Declined"));
        (await priya.NowAsync(writing)).Edited.ShouldBeFalse();

        await AnswerAsync(tomas, key, new() { ["answer"] = "takeIntoTriage" });
        var changed = await priya.UntilAsync("the request in triage", m => m.Id == writing.Id && m.Edited);
        changed.Shows($"Request {key} ").ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_just_decided_stays_on_the_queue_until_something_else_is_done_there()
    {
        var first = await product.AskedByAsync(Somebody.Lena, "Shutters of oak", "Wingtip");
        var second = await product.AskedByAsync(Somebody.Lena, "Shutters of elm", "Wingtip");
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var queue = await priya.LeafsToAsync(first);

        (await priya.PressesAsync(queue, "Approve")).Text.ShouldContain($"You approved {first}.");
        await lena.UntilAsync("the answer", m => m.Shows($"{first}: Approved"));
        var after = await priya.NowAsync(queue);
        after.Shows($"You approved {first}.").ShouldBeTrue(after.ToString());
        after.Shows($"Request {first} ").ShouldBeFalse();

        // What it shows now is followed as before.
        using var tomas = await product.TabAsync(Somebody.Tomas);
        while (!(await priya.NowAsync(queue)).Shows($"Request {second} "))
            await priya.PressesAsync(await priya.NowAsync(queue), "Next");
        await AnswerAsync(tomas, second, new() { ["answer"] = "decline", ["reason"] = "Elms are ill." });
        await priya.UntilAsync("the queue without it", m => m.Id == queue.Id && !m.Shows($"Request {second} "));
    }

    private static async Task AnswerAsync(Tab by, string key, System.Text.Json.Nodes.JsonObject answer)
    {
        (await by.PostAsync($"/api/requests/{key}/answers", answer)).Ok.ShouldNotBeNull();
    }
}
