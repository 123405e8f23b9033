using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Whoever presses what is not theirs: refused with one sentence on card and API, and nothing changed.</summary>
[Collection(FrontDoor.Name)]
public sealed class BadPeopleStory(StoryProduct product)
{
    private const string Outsiders = "This is for people of this organisation who are members of the product line. Please ask your contact there.";

    [Fact]
    public async Task A_card_forwarded_to_another_chat_says_there_what_the_one_who_presses_may_know_and_the_chat_stays_safe()
    {
        var approval = await product.PutToSalesAsync("A doorbell for meeting rooms", "Fabrikam");
        var sofia = await product.ChatAsync(Somebody.Sofia, Place.Personal);
        var own = await sofia.SaysAsync(approval.Key);
        var (action, data) = own.Card.Filled("Approve");
        var verb = (string)action["verb"]!;

        // The same button under a message of a shared chat, in which a customer is.
        var pat = await product.ChatAsync(Somebody.Pat, Place.DealRoom);
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await marcus.AddAppAsync();
        var there = await marcus.SaysAsync("help");
        (await pat.ExecutesAsync(there, verb, data)).Text.ShouldContain(Outsiders);
        (await marcus.ExecutesAsync(there, verb, data)).Text.ShouldContain($"{approval.Key} does not wait for you. It waits for ");
        var sofiaThere = await product.ChatAsync(Somebody.Sofia, Place.DealRoom);
        await sofiaThere.ExecutesAsync(there, verb, data);
        await product.SharePoint.UntilAsync("Approvals", "her vote", r => (string?)r["RecordKey"] == approval.Key && (string?)r["State"] == "Approved");

        foreach (var message in await pat.MessagesAsync())
            message.ToString().ShouldNotContain("Fabrikam");
    }

    [Fact]
    public async Task Somebody_removed_decides_asks_and_reads_nothing_any_more_on_cards_they_still_have()
    {
        var approval = await product.PutToSalesAsync("Ceiling lamps that follow the sun", "Fabrikam");
        var daniel = await product.ChatAsync(Somebody.Daniel, Place.Personal);
        var card = await daniel.SaysAsync(approval.Key);
        var (action, data) = card.Card.Filled("Approve");
        using var ana = await product.AdministratorAsync();
        using var tab = await product.TabAsync(Somebody.Daniel);
        await RolesAsync(ana, removed: true);
        try
        {
            (await daniel.ExecutesAsync(card, (string)action["verb"]!, data)).Text.ShouldContain(Outsiders);
            (await daniel.SaysAsync("approvals")).Card.Text.ShouldContain(Outsiders);
            var vote = await tab.PostAsync($"/api/approvals/{approval.Key}/votes", new() { ["approves"] = true });
            (vote.Status, vote.Sentence).ShouldBe((HttpStatusCode.Forbidden, Outsiders));
            (await tab.GetAsync($"/api/requests/{approval.Request}")).Sentence.ShouldBe(Outsiders);
        }
        finally
        {
            await RolesAsync(ana, removed: false);
        }
    }

    [Fact]
    public async Task Somebody_of_another_tenant_gets_the_same_sentence_whatever_their_card_says()
    {
        var approval = await product.PutToSalesAsync("A switch for the fan", "Fabrikam");
        var press = new JsonObject
        {
            ["type"] = "invoke", ["id"] = "1", ["name"] = "adaptiveCard/action", ["channelId"] = "msteams", ["serviceUrl"] = "http://localhost:1/",
            ["conversation"] = new JsonObject { ["id"] = "19:elsewhere@thread.v2", ["tenantId"] = "99999999-9999-4999-8999-999999999999" },
            // The object id is one of ours: it counts only with our tenant.
            ["from"] = new JsonObject { ["id"] = "29:stranger", ["aadObjectId"] = Somebody.Sofia.Id, ["name"] = Somebody.Sofia.Name },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "99999999-9999-4999-8999-999999999999" } },
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "approvals.approve", ["data"] = new JsonObject { ["record"] = approval.Key } },
                ["trigger"] = "manual",
            },
        };
        using var body = new StringContent(press.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await product.Process.Http.PostAsync("/api/messages", body, TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(Outsiders);
        ((string?)(await product.SharePoint.RowAsync("Approvals", approval.Key))["State"]).ShouldBe("Running");
    }

    [Fact]
    public async Task A_decision_after_withdrawal_says_that_it_was_withdrawn()
    {
        var approval = await product.PutToSalesAsync("Handles that glow in the dark", "Fabrikam");
        var sofia = await product.ChatAsync(Somebody.Sofia, Place.Personal);
        var card = await sofia.SaysAsync(approval.Key);
        using (var lena = await product.TabAsync(Somebody.Lena))
            (await lena.PostAsync($"/api/approvals/{approval.Key}/withdrawal", new() { ["text"] = "They bought tape." })).Status.ShouldBe(HttpStatusCode.OK);

        var pressed = await sofia.PressesAsync(card, "Approve");
        using var tab = await product.TabAsync(Somebody.Sofia);
        var vote = await tab.PostAsync($"/api/approvals/{approval.Key}/votes", new() { ["approves"] = true });
        vote.Status.ShouldBe(HttpStatusCode.Conflict);
        vote.Sentence.ShouldStartWith($"{approval.Key} was withdrawn on ");
        pressed.Text.ShouldContain(vote.Sentence);
        ((string?)(await tab.GetAsync($"/api/requests/{approval.Request}")).Ok["status"]).ShouldBe("inTriage");
    }

    [Fact]
    public async Task A_delegate_passes_nothing_on()
    {
        var approval = await product.PutToSalesAsync("Legs that can be screwed off", "Fabrikam");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        using var tab = await product.TabAsync(Somebody.Henrik);
        // Only people who have used the app can be named.
        (await tab.GetAsync("/api/me")).Ok.ShouldNotBeNull();
        using (var marcus = await product.TabAsync(Somebody.Marcus))
            (await marcus.GetAsync("/api/me")).Ok.ShouldNotBeNull();
        var (sofias, marcuss) = (await DelegateAsync(Somebody.Sofia, Somebody.Marcus), await DelegateAsync(Somebody.Marcus, Somebody.Henrik));
        var henrik = await product.ChatAsync(Somebody.Henrik, Place.Personal);
        var vote = await tab.PostAsync($"/api/approvals/{approval.Key}/votes", new() { ["approves"] = true });
        vote.Status.ShouldBe(HttpStatusCode.Forbidden);
        vote.Sentence.ShouldStartWith($"{approval.Key} does not wait for you. It waits for ");
        var forged = new JsonObject { ["record"] = approval.Key, ["seat"] = Somebody.Sofia.Id };
        (await henrik.ExecutesAsync(await henrik.SaysAsync(approval.Key), "approvals.approve", forged)).Text.ShouldContain(vote.Sentence);
        // As it was, for the other stories.
        foreach (var (person, delegation) in new[] { (Somebody.Sofia, sofias), (Somebody.Marcus, marcuss) })
        {
            using var own = await product.TabAsync(person);
            (await own.DeleteAsync($"/api/delegations/{delegation}")).Status.ShouldBe(HttpStatusCode.NoContent);
        }

        async Task<string> DelegateAsync(Somebody from, Somebody to)
        {
            using var own = await product.TabAsync(from);
            var given = await own.PostAsync("/api/delegations", new() { ["to"] = to.Id, ["firstDay"] = today.ToString("O", null), ["lastDay"] = today.AddDays(1).ToString("O", null) });
            given.Status.ShouldBe(HttpStatusCode.NoContent, given.Text);
            return (string)(await own.GetAsync("/api/delegations")).Ok.AsArray().Single(d => (string?)d!["from"] == from.Name)!["key"]!;
        }
    }

    [Fact]
    public async Task Nobody_answers_what_they_asked_for_themselves()
    {
        var key = await product.AskedByAsync(Somebody.Priya, "A hook for the remote control", "Fabrikam");
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var card = await priya.SaysAsync(key);
        card.Card.Offers("Approve").ShouldBeFalse();
        using var tab = await product.TabAsync(Somebody.Priya);
        var answer = await tab.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" });
        (answer.Status, answer.Sentence).ShouldBe((HttpStatusCode.Forbidden, $"You asked for {key} yourself, so somebody else answers it: Tomas Berg."));
        (await priya.ExecutesAsync(card, "requests.answer", new JsonObject { ["record"] = key, ["move"] = "Approve" })).Text.ShouldContain(answer.Sentence);
    }

    [Fact]
    public async Task Of_two_approvers_at_the_same_instant_one_ends_it_and_the_other_reads_who()
    {
        var approval = await product.PutToSalesAsync("A second socket", "Fabrikam");
        var sofia = await product.ChatAsync(Somebody.Sofia, Place.Personal);
        var daniel = await product.ChatAsync(Somebody.Daniel, Place.Personal);
        var (hers, his) = (await sofia.SaysAsync(approval.Key), await daniel.SaysAsync(approval.Key));

        using var sofias = await product.TabAsync(Somebody.Sofia);
        using var daniels = await product.TabAsync(Somebody.Daniel);
        var votes = await Task.WhenAll(VoteAsync(sofias, true), VoteAsync(daniels, false));

        votes.Select(v => v.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        var (approved, late) = votes[0].Status == HttpStatusCode.OK ? (true, votes[1]) : (false, votes[0]);
        late.Sentence.ShouldStartWith(approved ? $"Sofia Marino approved {approval.Key} last on " : $"Daniel Okafor declined {approval.Key} on ");
        late.Sentence.ShouldEndWith("Nothing was changed.");
        // The card from before says the same.
        var pressed = approved ? await daniel.PressesAsync(his, "Approve") : await sofia.PressesAsync(hers, "Approve");
        pressed.Text.ShouldContain(late.Sentence);
        var row = await product.SharePoint.UntilAsync("Approvals", "its end", r => (string?)r["RecordKey"] == approval.Key && (string?)r["State"] != "Running");
        ((string)row["Votes"]!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2, "Priya's and one more");

        Task<Reply> VoteAsync(Tab tab, bool approves) => tab.PostAsync($"/api/approvals/{approval.Key}/votes", new() { ["approves"] = approves, ["why"] = "One is enough." });
    }

    private static async Task RolesAsync(Tab ana, bool removed)
    {
        var roles = new JsonObject { ["roles"] = new JsonArray("Sales manager"), ["removed"] = removed };
        (await ana.PutAsync($"/api/people/{Somebody.Daniel.Id}/roles", roles)).Status.ShouldBe(HttpStatusCode.NoContent);
    }
}
