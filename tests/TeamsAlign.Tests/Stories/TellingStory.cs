using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>What people are told at once, what in the morning, and what they choose about it. A product that looks every second for what is due.</summary>
[Collection(Punctual.Name)]
public sealed class TellingStory(PunctualProduct product)
{
    [Fact]
    public async Task The_digest_tells_once_what_became_of_an_ask_and_what_waits_also_over_a_crash()
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var tomas = await product.ChatAsync(Somebody.Tomas, Place.Personal);
        var key = await product.AskedByAsync(Somebody.Lena, "Blinds that close by themselves", "Wingtip");
        var waiting = await product.AskedByAsync(Somebody.Lena, "Blinds for round windows", "Wingtip");
        await AnswerAsync(key, new() { ["answer"] = "decline", ["reason"] = "Motors are dear." });
        await lena.UntilAsync("the answer", m => m.Shows($"{key}: Declined"));
        // Not at once: the request waits again, and somebody else wants it too.
        await AnswerAsync(key, new() { ["answer"] = "reopen", ["reason"] = "A cheap motor" });
        using (var marcus = await product.TabAsync(Somebody.Marcus))
            (await marcus.PostAsync($"/api/requests/{key}/demand", new() { ["accountName"] = "Litware" })).Ok.ShouldNotBeNull();
        var before = (await lena.MessagesAsync()).Count;

        await DigestSoonAsync();
        var digest = await lena.UntilAsync("the digest", m => m.Shows("1 change"));
        digest.Shows("Waits for an answer again; one more customer wants it").ShouldBeTrue(digest.ToString());
        digest.Card.Offers(key).ShouldBeTrue();
        digest.Shows("Wingtip").ShouldBeFalse();
        (await lena.MessagesAsync()).Count.ShouldBe(before + 1, "nothing but the digest came meanwhile");
        (await tomas.UntilAsync("the decider's digest", m => m.Shows("decisions wait"))).Shows("Blinds for round windows").ShouldBeTrue();
        await lena.PressesAsync(digest, key);
        await lena.UntilAsync("the request it opens", m => m.Shows("Blinds that close by themselves") && m.Shows($"Request {key}"));

        // The product may die and come back; the digest does not.
        await product.Process.CrashAndStartAgainAsync();
        lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        await AnswerAsync(waiting, new() { ["answer"] = "approve" });
        await lena.UntilAsync("an answer after the start", m => m.Shows($"{waiting}: Approved"));
        (await lena.MessagesAsync()).Count(m => m.Shows("1 change")).ShouldBe(1);

        // From the card: at once instead, and back again.
        var instead = await lena.PressesAsync(digest, "Tell me at once instead");
        instead.Card.Offers("Undo").ShouldBeTrue(instead.Text);
        ((string?)(await product.SharePoint.RowAsync("People", Somebody.Lena.Id))["Notices"]).ShouldBe("news at once, was digest");
        await AnswerAsync(key, new() { ["answer"] = "decline", ["reason"] = "It whirrs." });
        await AnswerAsync(key, new() { ["answer"] = "reopen", ["reason"] = "A silent motor" });
        await lena.UntilAsync("the reopening, at once", m => m.Shows($"{key}: In triage") && m.Shows("You asked for it"));
        var undone = await lena.PressesAsync(await lena.NowAsync(digest), "Undo");
        undone.Card.Offers("Tell me at once instead").ShouldBeTrue(undone.Text);
    }

    [Fact]
    public async Task A_decision_due_today_comes_once_to_each_decider()
    {
        var tomas = await product.ChatAsync(Somebody.Tomas, Place.Personal);
        var key = await product.AskedByAsync(Somebody.Marcus, "A gong for the lobby", "Litware");
        var now = await product.ByDayAsync();
        await product.SetAsync("Digest at", "00:00");
        await product.SharePoint.EditAsync("Requests", key, new() { ["AnswerDue"] = $"{now:yyyy-MM-dd}T12:00:00Z" });
        var told = await tomas.UntilAsync("what is due", m => m.Shows("You are among those who decide"));
        told.Shows("A gong for the lobby").ShouldBeTrue(told.ToString());
        told.Card.Offers("Approve").ShouldBeTrue();
    }

    [Fact]
    public async Task What_comes_in_quiet_hours_waits_until_they_are_over_also_over_a_restart()
    {
        var henrik = await product.ChatAsync(Somebody.Henrik, Place.Personal);
        var key = await product.AskedByAsync(Somebody.Henrik, "A night light", "Proseware");
        using (var tab = await product.TabAsync(Somebody.Henrik))
            ((string?)(await tab.PutAsync("/api/notices", new() { ["quietHours"] = Around(await product.ByDayAsync()) })).Ok["quietHours"]).ShouldNotBe("none");
        await AnswerAsync(key, new() { ["answer"] = "approve" });
        await product.SharePoint.UntilAsync("Messages", "the answer that waits", m => (string?)m["Subject"] == key && (string?)m["Undelivered"] == "It waits until their quiet hours are over.");
        await product.Process.CrashAndStartAgainAsync();
        henrik = await product.ChatAsync(Somebody.Henrik, Place.Personal);
        (await henrik.MessagesAsync()).ShouldNotContain(m => m.Shows($"{key}: Approved"));

        using (var tab = await product.TabAsync(Somebody.Henrik))
            _ = (await tab.PutAsync("/api/notices", new() { ["quietHours"] = "none" })).Ok;
        await henrik.UntilAsync("the answer", m => m.Shows($"{key}: Approved"));
        await product.SharePoint.UntilAsync("Messages", "the note that it was sent", m => (string?)m["Subject"] == key && m["MessageId"] is not null);
        (await henrik.MessagesAsync()).Count(m => m.Shows($"{key}: Approved")).ShouldBe(1);
    }

    [Fact]
    public async Task Stopping_a_kind_from_its_message_stops_it_and_the_form_in_chat_and_tab_say_so()
    {
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        var key = await product.AskedByAsync(Somebody.Marcus, "Clocks in two colours", "Tailspin");
        await AnswerAsync(key, new() { ["answer"] = "decline", ["reason"] = "One is enough." });
        var answer = await marcus.UntilAsync("the answer", m => m.Shows($"{key}: Declined") && m.Card.Offers("Stop this kind"));

        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => marcus.PressesAsync(answer, "Stop this kind")));
        clicks.ShouldAllBe(c => c.Status == 200 && c.Card.Shows("you no longer get these"));
        (await product.SharePoint.RowsAsync("Journal")).Count(r => (string?)r["Verb"] == "SetNotices" && (string?)r["Subject"] == Somebody.Marcus.Id).ShouldBe(1);
        using var tab = await product.TabAsync(Somebody.Marcus);
        Mode(await tab.GetAsync("/api/notices"), "answer").ShouldBe("off");

        var form = await marcus.SaysAsync("notices");
        form.Shows("Answers to what you asked for").ShouldBeTrue();
        var half = await marcus.PressesAsync(form, "Save", ("Quiet from", "22:00"));
        half.Text.ShouldContain("fill in both times, or neither");
        var saved = await marcus.PressesAsync(form, "Save", ("Answers to what you asked for", "Digest"), ("Quiet from", "22:00"), ("Quiet until", "06:00"));
        saved.Text.ShouldContain("Saved.");
        Mode(await tab.GetAsync("/api/notices"), "answer").ShouldBe("digest");
        ((string?)(await tab.GetAsync("/api/notices")).Ok["quietHours"]).ShouldBe("22:00-06:00");
        (await tab.PutAsync("/api/notices", new() { ["quietHours"] = "after lunch" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        _ = (await tab.PutAsync("/api/notices", new() { ["quietHours"] = "", ["kinds"] = new JsonArray(new JsonObject { ["kind"] = "answer", ["mode"] = "atOnce" }) })).Ok;

        // A forged button changes nothing of anybody else, and a made-up way of being told is none.
        (await marcus.ExecutesAsync(answer, "notices.choose", new() { ["kind"] = "answer", ["mode"] = "Louder", ["person"] = Somebody.Lena.Id })).Text.ShouldContain("That is no way of being told");
        using var lena = await product.TabAsync(Somebody.Lena);
        Mode(await lena.GetAsync("/api/notices"), "answer").ShouldBe("atOnce");
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_shown_to_those_who_decide_with_the_reason_and_can_be_tried_again()
    {
        var key = await product.AskedByAsync(Somebody.Daniel, "A longer cable", "Proseware");
        await AnswerAsync(key, new() { ["answer"] = "decline", ["reason"] = "Buy one." });
        await product.SharePoint.UntilAsync("Messages", "the answer that could not be delivered", m => IsDaniels(m) && (string?)m["Undelivered"] == "TeamsAlign is not installed there.");

        using var priya = await product.TabAsync(Somebody.Priya);
        // Messages come and fail without a commit, so that no version of the workspace may stand for this list.
        using (var answer = await priya.FetchAsync("/api/notices/unreached"))
            answer.Headers.ETag.ShouldBeNull();
        var listed = (await priya.GetAsync("/api/notices/unreached")).Ok.AsArray().Single(u => (string?)u!["person"] == Somebody.Daniel.Id)!;
        ((string?)listed["name"]).ShouldBe("Daniel Okafor");
        ((string?)listed["reason"]).ShouldBe("TeamsAlign is not installed there.");
        ((string?)listed["toDo"])!.ShouldContain("open TeamsAlign in Teams once");
        ((string?)listed["subject"]).ShouldBe(key);
        using (var marcus = await product.TabAsync(Somebody.Marcus))
            (await marcus.GetAsync("/api/notices/unreached")).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await priya.PostAsync($"/api/notices/unreached/{Somebody.Daniel.Id}/again")).Ok.ShouldNotBeNull();
        await product.SharePoint.UntilAsync("Messages", "the same reason again", m => IsDaniels(m) && (string?)m["Undelivered"] == "TeamsAlign is not installed there.");
        var daniel = await product.ChatAsync(Somebody.Daniel, Place.Personal);
        await daniel.UntilAsync("the answer", m => m.Shows($"{key}: Declined"));
        (await priya.PostAsync($"/api/notices/unreached/{Somebody.Daniel.Id}/again")).Status.ShouldBe(HttpStatusCode.NotFound);

        bool IsDaniels(JsonObject message) => (string?)message["Subject"] == key && (string?)message["ForId"] == Somebody.Daniel.Id;
    }

    private static string? Mode(Reply notices, string kind) => (string?)notices.Ok["kinds"]!.AsArray().Single(k => (string?)k!["kind"] == kind)!["mode"];

    /// <summary>From two hours before to two hours after.</summary>
    private static string Around(DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"{now.AddHours(-2):HH:mm}-{now.AddHours(2):HH:mm}");

    /// <summary>The digest is made up in a moment: of what happened until then.</summary>
    private async Task DigestSoonAsync()
    {
        var now = await product.ByDayAsync();
        await product.SetAsync("Digest at", now.AddSeconds(3).ToString("HH:mm:ss", CultureInfo.InvariantCulture));
    }

    private async Task AnswerAsync(string key, JsonObject answer)
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.PostAsync($"/api/requests/{key}/answers", answer)).Ok.ShouldNotBeNull();
    }
}
