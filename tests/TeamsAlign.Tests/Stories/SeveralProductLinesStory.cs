using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Two product lines in one process: each has its own records, people and places, and nothing of one is seen in the other.</summary>
public sealed class SeveralProductLinesStory(TwoProductLines product) : IClassFixture<TwoProductLines>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Each_request_is_asked_for_and_decided_in_its_own_product_line()
    {
        var room = await product.AskedAsync(Somebody.Lena, TwoProductLines.Rooms, "A quieter fan in the panel");
        var phone = await product.AskedAsync(Somebody.Marcus, TwoProductLines.Phones, "A louder bell on the phone");
        using var priya = await product.Process.TabOfAsync(Somebody.Priya, TwoProductLines.Rooms);

        (await priya.PostAsync($"/api/requests/{room}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();

        ((string?)(await Site("rooms").RowAsync("Requests", room))["Status"]).ShouldBe("Approved");
        (await Site("rooms").RowsAsync("Requests")).ShouldAllBe(r => !((string?)r["Title"])!.Contains("bell"));
        ((string?)(await Site("phones").RowAsync("Requests", phone))["Title"])!.ShouldContain("bell");
        // Nobody decides for phones: being a product manager of rooms says nothing there.
        using var elsewhere = await product.Process.TabOfAsync(Somebody.Priya, TwoProductLines.Phones);
        (await elsewhere.PostAsync($"/api/requests/{phone}/answers", new() { ["answer"] = "approve" })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_page_that_does_not_say_which_is_the_person_s_only_one_or_is_told_what_there_is_to_choose()
    {
        using var lena = await product.Process.TabOfAsync(Somebody.Lena);
        ((string?)(await lena.GetAsync("/api/me")).Ok["workspace"]!["name"]).ShouldBe("Meeting rooms");

        using var priya = await product.Process.TabOfAsync(Somebody.Priya);
        var answer = await priya.GetAsync("/api/me");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        ((string?)answer.Json!["code"]).ShouldBe("which-product-line");
        answer.Json["productLines"]!.AsArray().Select(l => (string?)l!["name"]).ShouldBe(["Desk phones", "Meeting rooms"]);
    }

    [Fact]
    public async Task Who_is_no_member_reads_changes_and_hears_nothing_and_is_told_the_same_as_of_one_that_does_not_exist()
    {
        using var foreign = await product.Process.TabOfAsync(Somebody.Lena, TwoProductLines.Phones);
        using var unknown = await product.Process.TabOfAsync(Somebody.Lena, "no-such-line");
        foreach (var path in (string[])["/api/me", "/api/requests", "/api/roadmap", "/api/people", "/api/accounts?q=a", "/api/requests/REQ-1"])
        {
            var refused = await foreign.GetAsync(path);
            refused.Status.ShouldBe(HttpStatusCode.Forbidden, path);
            refused.Sentence.ShouldContain("members of the product line only");
            refused.Sentence.ShouldBe((await unknown.GetAsync(path)).Sentence);
        }

        (await foreign.PostAsync("/api/requests", new() { ["need"] = "Let me in", ["accountName"] = "Contoso" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Site("phones").RowsAsync("People")).ShouldNotContain(p => (string?)p["RecordKey"] == Somebody.Lena.Id);
        await using var deaf = await foreign.StayOpenAsync();
        (await deaf.EndsAsync(Soon)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_open_page_hears_of_its_own_product_line_only()
    {
        using var tab = await product.Process.TabOfAsync(Somebody.Marcus, TwoProductLines.Phones);
        await using var live = await tab.StayOpenAsync();
        var before = await live.ChangedAsync(Soon);

        await product.AskedAsync(Somebody.Lena, TwoProductLines.Rooms, "Brighter digits on the door sign");
        await product.AskedAsync(Somebody.Marcus, TwoProductLines.Phones, "Softer keys on the handset");

        var after = await live.ChangedAsync(Soon);
        after.ShouldBe((string?)(await tab.GetAsync("/api/me")).Ok["version"]);
        after.ShouldNotBe(before);
    }

    [Fact]
    public async Task A_key_that_several_have_is_asked_about_and_a_forged_card_opens_nothing()
    {
        await product.AskedAsync(Somebody.Lena, TwoProductLines.Rooms, "Show the room's number at night");
        await product.AskedAsync(Somebody.Marcus, TwoProductLines.Phones, "A hook that holds the receiver");
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);

        var which = await priya.SaysAsync("REQ-1");

        which.Card.Text.ShouldContain("Which REQ-1?");
        which.Card.Buttons.ShouldBe(["Desk phones", "Meeting rooms"]);
        var phones = await Site("phones").RowAsync("Requests", "REQ-1");
        await priya.PressesAsync(which, "Desk phones");
        await priya.UntilAsync("the request of phones", m => m.Shows((string)phones["Title"]!));

        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var own = await lena.SaysAsync("REQ-1");
        own.Card.Text.ShouldNotContain((string)phones["Title"]!);
        var (action, data) = which.Card.Filled("Desk phones");
        var forged = await lena.ExecutesAsync(own, (string)action["verb"]!, data);
        forged.Text.ShouldContain("You are not a member of this product line");
        (await lena.MessagesAsync()).ShouldNotContain(m => m.Shows((string)phones["Title"]!));
    }

    [Fact]
    public async Task In_a_personal_chat_with_several_the_one_chosen_last_is_meant()
    {
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        var ask = await marcus.SaysAsync("approvals");
        ask.Card.Text.ShouldContain("Which product line do you work with here?");

        var chosen = await marcus.PressesAsync(ask, "Use this one", ("Product line", TwoProductLines.Phones));
        chosen.Text.ShouldContain("Desk phones");

        var helped = await marcus.SaysAsync("find zebra crossing");
        helped.HasCard.ShouldBeTrue(helped.ToString());
        (await marcus.SaysAsync("product line")).Card.Text.ShouldContain("It is Desk phones now.");
    }

    [Fact]
    public async Task A_place_that_belongs_to_none_is_asked_and_only_who_decides_gives_it_away()
    {
        var henrik = await product.ChatAsync(Somebody.Henrik, Place.DealRoom);
        await henrik.AddAppAsync();
        var question = await henrik.UntilAsync("the question", m => m.Shows("Which product line is this for?"));
        question.Card.Text.ShouldNotContain("Meeting rooms");
        (await henrik.PressesAsync(question, "Choose")).Text.ShouldNotContain("Meeting rooms");
        var forged = await henrik.ExecutesAsync(question, "places.link", new JsonObject { ["chosen"] = TwoProductLines.Rooms });
        forged.Text.ShouldContain("Administrators and product managers");

        var priya = await product.ChatAsync(Somebody.Priya, Place.DealRoom);
        (await priya.PressesAsync(question, "Choose")).Card.Text.ShouldContain("Meeting rooms");
        await priya.ExecutesAsync(question, "places.link", new JsonObject { ["chosen"] = TwoProductLines.Rooms });

        var said = await henrik.SaysAsync("find a quiet fan");
        said.Card.Text.ShouldNotContain("Which product line");
        ((string?)(await product.Home.RowsAsync("Places")).Single(p => (string?)p["PlaceKind"] == "Chat")["Workspace"]).ShouldBe(TwoProductLines.Rooms);
    }

    [Fact]
    public async Task A_paused_one_ends_and_comes_back_and_a_broken_one_stops_nobody()
    {
        await product.ListAsync("broken-line", "Broken", "sites/nowhere");
        ((string?)(await product.HealthAsync("broken-line", "broken"))["reason"])!.ShouldContain("There is no site");
        await product.ListAsync("Bad key!", "Bad", "sites/rooms");
        ((string?)(await product.HealthAsync("Bad key!", "broken"))["reason"])!.ShouldContain("is no key");
        await product.AddSiteAsync("sites/third");
        await product.ListAsync("third-line", "Third", "sites/third", isOpen: true);
        await product.HealthAsync("third-line", "ok");
        var key = await product.AskedAsync(Somebody.Tomas, "third-line", "A third need");

        await product.ListAsync("third-line", "Third", "sites/third", "Paused", isOpen: true);
        await product.HealthAsync("third-line", "paused");
        using var tomas = await product.Process.TabOfAsync(Somebody.Tomas, "third-line");
        (await tomas.GetAsync("/api/me")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var lena = await product.Process.TabOfAsync(Somebody.Lena, TwoProductLines.Rooms);
        (await lena.GetAsync("/api/me")).Status.ShouldBe(HttpStatusCode.OK);

        await product.ListAsync("third-line", "Third", "sites/third", isOpen: true);
        await product.HealthAsync("third-line", "ok");
        (await tomas.GetAsync($"/api/requests/{key}")).Ok["title"]!.ToString().ShouldContain("third need");

        // Open to everybody, it would be one more to choose from in other stories.
        await product.ListAsync("third-line", "Third", "sites/third", "Paused");
        await product.HealthAsync("third-line", "paused");
    }

    [Fact]
    public async Task Commands_take_the_key_of_a_product_line()
    {
        await product.AskedAsync(Somebody.Lena, TwoProductLines.Rooms, "Wipe the panel without waking it");
        var (code, output) = await product.Process.CommandAsync("audit", "--workspace", TwoProductLines.Rooms, "--Local:HomeSite=sites/home");
        code.ShouldBe(0, output);
        output.ShouldContain("nothing is wrong");
        (code, output) = await product.Process.CommandAsync("audit", "--Local:HomeSite=sites/home");
        code.ShouldBe(2, output);
        output.ShouldContain("--workspace KEY");
        output.ShouldContain("desk-phones, meeting-rooms");
    }

    private SharePoint Site(string name) => new(product.Process.Http, $"sites/{name}");
}
