using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S1 to S4 as they happen: asked in chat, decided on a card, planned in the tab, talked about in the meeting. A product of its own: what others ask would change what is counted here.</summary>
public sealed class AskDecidePlanMeetStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    [Fact]
    public async Task A_request_is_asked_in_chat_decided_on_a_card_planned_in_the_tab_and_settled_in_the_meeting()
    {
        var (key, asked) = await A_seller_asks_and_learns_who_answers_by_when();
        await A_decider_approves_on_the_queue_card_and_the_seller_gets_the_answer(key, asked);
        var item = await It_is_placed_in_a_private_draft_and_published_to_other_open_tabs(key);
        await The_meeting_takes_it_up_decides_another_and_posts_what_came_out(item);
    }

    /// <summary>S1.</summary>
    private async Task<(string Key, ChatMessage Message)> A_seller_asks_and_learns_who_answers_by_when()
    {
        var like = await product.AskedByAsync(Somebody.Marcus, "Dark colours for the dashboard at night", "Fabrikam");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await lena.SaysAsync("request dark colours for the dashboard");
        form.Card.Text.ShouldContain("dark colours for the dashboard");
        // Somebody asked nearly the same: joining is offered before anything is sent.
        form.Card.Text.ShouldContain(like);
        form.Card.Offers("Mine too").ShouldBeTrue();

        // A field is missing: it is marked, and what was typed stays.
        var marked = await lena.PressesAsync(form, "Send request", ("What do they need?", "Dark colours for the dashboard, their control room is dark"));
        marked.Text.ShouldContain("Dark colours for the dashboard, their control room is dark");
        marked.Text.ShouldContain("⚠");

        var sent = await lena.PressesAsync(await lena.NowAsync(form), "Send request", ("Name of a customer", "Contoso"));
        var key = sent.Text.Split(' ', '\n').First(w => w.StartsWith("REQ-", StringComparison.Ordinal));
        sent.Text.ShouldContain($"{key} was sent.");
        sent.Text.ShouldMatch("Priya Raman or Tomas Berg answers by [A-Z][a-z]{2} [0-9]{1,2} [A-Z][a-z]{2}");

        var row = await product.SharePoint.RowAsync("Requests", key);
        ((string?)row["Status"]).ShouldBe("New");
        ((string?)row["AskedBy"]).ShouldBe("Lena Fischer");
        ((string?)row["Problem"]).ShouldBe("Dark colours for the dashboard, their control room is dark");
        (await product.SharePoint.RowsAsync("Demand")).Count(d => (string?)d["Request"] == key).ShouldBe(1);
        return (key, await lena.NowAsync(form));
    }

    /// <summary>S2.</summary>
    private async Task A_decider_approves_on_the_queue_card_and_the_seller_gets_the_answer(string key, ChatMessage asked)
    {
        // Where else it is shown: the other decider's queue, and a chat with a customer in it.
        var tomas = await product.ChatAsync(Somebody.Tomas, Place.Personal);
        var others = await tomas.LeafsToAsync(key);
        var room = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await room.AddAppAsync();
        var shared = await room.SaysAsync(key);
        shared.Card.Text.ShouldContain("Waiting for an answer");
        shared.Card.Text.ShouldNotContain("Contoso");

        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var open = await priya.LeafsToAsync(key);
        open.Card.Text.ShouldMatch("[0-9]+ waiting");
        open.Card.Text.ShouldContain("Contoso");
        foreach (var answer in (string[])["Approve", "Not now", "Decline"])
            open.Card.Offers(answer).ShouldBeTrue();
        (await priya.PressesAsync(open, "Approve")).Text.ShouldContain($"You approved {key}.");

        // The asker: the card of the request itself, and a card that says so.
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        await lena.UntilAsync("the asked card with its answer", m => m.Id == asked.Id && m.Shows($"{key}: Approved"));
        var told = await lena.UntilAsync("the answer", m => m.Id != asked.Id && m.Shows($"{key}: Approved"));
        told.Card.Text.ShouldContain("Priya Raman");
        told.Card.Text.ShouldContain("You can pass on:");
        // Everybody else who had it on a card.
        await room.UntilAsync("the shared card with its answer", m => m.Id == shared.Id && m.Shows("Answered"));
        await tomas.UntilAsync("the other queue without it", m => m.Id == others.Id && m.Edited && !m.Shows($"Request {key} "));
        (await lena.MessagesAsync()).Count(m => m.Id != asked.Id && m.Shows($"{key}: Approved")).ShouldBe(1);

        var row = await product.SharePoint.RowAsync("Requests", key);
        ((string?)row["Status"]).ShouldBe("Approved");
        ((string?)row["AnsweredBy"]).ShouldBe("Priya Raman");
        (await product.SharePoint.RowsAsync("Journal")).Count(j => (string?)j["Verb"] == "AnswerRequest" && (string?)j["Subject"] == key && (string?)j["ByName"] == "Priya Raman").ShouldBe(1);
    }

    /// <summary>S3.</summary>
    private async Task<string> It_is_placed_in_a_private_draft_and_published_to_other_open_tabs(string key)
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        using var tomas = await product.TabAsync(Somebody.Tomas);
        await using var open = await tomas.StayOpenAsync();

        var placed = (await priya.PostAsync($"/api/requests/{key}/placement", new() { ["title"] = "Dark colours", ["horizon"] = "now" })).Ok;
        ((string?)placed["item"]).ShouldStartWith("NEW-");
        var draft = (await priya.GetAsync("/api/roadmap")).Ok["draft"]!;
        draft["changes"]!.AsArray().Count.ShouldBe(1);
        (await tomas.GetAsync("/api/roadmap")).Text.ShouldNotContain("Dark colours");
        (await priya.GetAsync("/api/roadmap/draft/affected")).Ok["accounts"]!.ToJsonString().ShouldContain("Contoso");

        open.Forget();
        var published = (await priya.PostAsync("/api/roadmap/publish", new() { ["baseVersion"] = (string?)draft["baseVersion"] })).Ok;
        ((int?)published["published"]).ShouldBe(1);
        await open.ChangedAsync(within: TimeSpan.FromSeconds(1));
        var seen = (await tomas.GetAsync("/api/roadmap")).Ok["items"]!.AsArray().Single(i => (string?)i!["title"] == "Dark colours")!;
        ((string?)seen["horizon"]).ShouldBe("now");
        var item = (string)seen["key"]!;

        // It is said when it is committed; the rows follow.
        ((string?)(await product.SharePoint.UntilAsync("Roadmap", "the item", r => (string?)r["RecordKey"] == item))["Title"]).ShouldBe("Dark colours");
        await product.SharePoint.UntilAsync("Requests", "the request on it", r => (string?)r["RecordKey"] == key && (string?)r["PlanItems"] == item);
        return item;
    }

    /// <summary>S4.</summary>
    private async Task The_meeting_takes_it_up_decides_another_and_posts_what_came_out(string item)
    {
        var other = await product.AskedByAsync(Somebody.Marcus, "Invoices as a spreadsheet", "Woodgrove Bank");
        var sofia = await product.ChatAsync(Somebody.Sofia, Place.Meeting);
        await sofia.AddAppAsync();
        using var panel = await product.TabAsync(Somebody.Priya);
        var agenda = (await panel.PostAsync("/api/syncs", new() { ["chat"] = sofia.Id, ["meeting"] = sofia.MeetingId })).Ok;
        ((string?)agenda["state"]).ShouldBe("running");
        var sync = (string)agenda["key"]!;
        Item(agenda, "changed", item).ShouldNotBeNull();
        var decide = Item(agenda, "decide", other).ShouldNotBeNull();

        // Deciding it there is the same change as on the card.
        await panel.PostAsync($"/api/syncs/{sync}/items/{decide["id"]}", new() { ["outcome"] = "discussing" });
        (await panel.PostAsync($"/api/requests/{other}/answers", new()
        {
            ["answer"] = "decline", ["reason"] = "Everybody asks for an interface instead.", ["rowVersion"] = (string?)decide["request"]!["rowVersion"], ["sync"] = sync,
        })).Ok["status"]!.GetValue<string>().ShouldBe("declined");
        var now = (await panel.GetAsync($"/api/syncs/{sync}")).Ok;
        ((string?)Item(now, "decide", other)!["outcome"]).ShouldBe("decided");
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        (await marcus.UntilAsync("the answer of the meeting", m => m.Shows($"{other}: Declined"))).Shows("Everybody asks for an interface instead.").ShouldBeTrue();

        await panel.PostAsync($"/api/syncs/{sync}/actions", new() { ["what"] = "Write to the customers", ["who"] = Somebody.Sofia.Id, ["due"] = "2027-01-15" });
        var closed = (await panel.PostAsync($"/api/syncs/{sync}/close")).Ok;
        ((string?)closed["state"]).ShouldBe("closed");

        var summary = await sofia.UntilAsync("the summary", m => m.Shows("Meeting closed"));
        summary.Card.Text.ShouldContain(other);
        summary.Card.Text.ShouldNotContain("Woodgrove");
        (await sofia.SeesAsync(summary)).Text.ShouldContain("Write to the customers");
        ((string?)(await product.SharePoint.RowAsync("Meetings", sync))["State"]).ShouldBe("Closed");
    }

    private static JsonNode? Item(JsonNode agenda, string group, string link) => agenda["groups"]!.AsArray()
        .Where(g => (string?)g!["id"] == group)
        .SelectMany(g => g!["items"]!.AsArray())
        .FirstOrDefault(i => (string?)i!["link"] == link);
}
