using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S2 with a policy: an approval runs in steps, on cards and in the tab, and everybody who has to hears of it.</summary>
public sealed class ApprovalStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    [Fact]
    public async Task An_approval_runs_in_steps_from_card_to_card_and_the_asker_gets_the_answer()
    {
        await PolicyAsync("Big things", [StoryProduct.Step("Product", "Product manager"), StoryProduct.Step("Sales", "Sales manager")]);
        var key = await product.AskedByAsync(Somebody.Lena, "Badge readers at the door of a meeting room", "Northwind");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var sofia = await product.ChatAsync(Somebody.Sofia, Place.Personal);
        // Sofia has used the app, so that it can write to her.
        await sofia.SaysAsync("help");

        // Priya approves: that is the first step; nothing is decided yet, and the queue has nothing more of it for her.
        var card = await priya.SaysAsync(key);
        var put = await priya.PressesAsync(card, "Approve");
        put.Text.ShouldContain("✓ Product");
        put.Text.ShouldContain("▸ Sales");
        put.Card.Offers("Decline").ShouldBeFalse();
        (await ApiAsync(Somebody.Priya, $"/api/requests/{key}"))["status"]!.GetValue<string>().ShouldBe("inTriage");

        // Sofia is told, sees what hangs on it, wants to know something first.
        var asked = await sofia.UntilAsync("the card that asks her", m => m.Shows($"Your decision about {key}"));
        asked.Card.Text.ShouldContain("Badge readers at the door");
        asked.Card.Text.ShouldContain("Northwind");
        var approval = asked.Card.Text.Split(' ', '\n').FirstOrDefault(w => w.StartsWith("AP-", StringComparison.Ordinal)) ?? await RunningAsync(key);
        var missing = await sofia.PressesAsync(asked, "Ask first > Send", ("What do you want to know?", " "));
        missing.Text.ShouldContain("What do you want to know?");
        missing.Text.ShouldContain("⚠");
        (await sofia.PressesAsync(await sofia.NowAsync(asked), "Send", ("What do you want to know?", "How many doors?"))).Text.ShouldContain("Your question was sent.");
        var question = await lena.UntilAsync("the question", m => m.Shows("How many doors?"));
        (await lena.PressesAsync(question, "Answer the question > Send", ("Your answer", "Forty."))).Text.ShouldContain("Your answer was sent.");

        // Forged: Lena asked for it herself; Priya is not asked any more; a card of another approval.
        var forged = new JsonObject { ["record"] = approval, ["seat"] = Somebody.Sofia.Id };
        (await lena.ExecutesAsync(question, "approvals.approve", forged)).Text.ShouldContain("You asked for");
        (await priya.ExecutesAsync(card, "approvals.approve", forged)).Text.ShouldContain("You answered already: approved.");
        (await priya.ExecutesAsync(card, "approvals.approve", new JsonObject { ["record"] = "AP-999" })).Text.ShouldContain("There is no AP-999 here.");

        // The same click four times is one vote.
        var now = await sofia.NowAsync(asked);
        var (action, data) = now.Card.Filled("Approve");
        for (var i = 0; i < 4; i++)
            (await sofia.ExecutesAsync(now, (string)action["verb"]!, data)).Text.ShouldContain(i == 0 ? $"You approved {approval}." : approval);
        var row = await product.SharePoint.RowAsync("Approvals", approval);
        ((string?)row["State"]).ShouldBe("Approved");
        ((string?)row["Votes"])!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);

        var told = await lena.UntilAsync("the answer", m => m.Shows($"{key}: Approved"));
        told.Card.Text.ShouldContain("Sofia");
        // A decision after the end says how it ended.
        (await sofia.ExecutesAsync(now, "approvals.decline", new JsonObject { ["record"] = approval, ["text.approvals.decline"] = "No" })).Text.ShouldContain("and it is done");
    }

    [Fact]
    public async Task In_the_tab_approvals_are_decided_handed_on_and_withdrawn_by_who_may()
    {
        await PolicyAsync("Everything", [StoryProduct.Step("Product", "Product manager"), StoryProduct.Step("Sales", "Sales manager")]);
        var key = await product.AskedByAsync(Somebody.Lena, "A stand for displays that holds two of them", "Fourth Coffee");
        using var priya = await product.TabAsync(Somebody.Priya);
        using var sofia = await product.TabAsync(Somebody.Sofia);
        using var marcus = await product.TabAsync(Somebody.Marcus);
        (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Status.ShouldBe(HttpStatusCode.OK);
        var approval = await RunningAsync(key);

        var mine = (await sofia.GetAsync("/api/approvals")).Ok.AsArray().Single(a => (string?)a!["key"] == approval)!;
        mine["waitsForMe"]!.GetValue<bool>().ShouldBeTrue();
        mine["may"]!.AsArray().Select(m => (string)m!).ShouldBe(["approve", "decline", "ask", "handOn"]);
        var (status, refused, _) = await marcus.PostAsync($"/api/approvals/{approval}/votes", new() { ["approves"] = true });
        status.ShouldBe(HttpStatusCode.Forbidden);
        ((string)refused!["detail"]!).ShouldStartWith($"{approval} does not wait for you. It waits for ");
        (await marcus.PostAsync($"/api/approvals/{approval}/withdrawal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await sofia.PostAsync($"/api/approvals/{approval}/votes", new() { ["approves"] = false })).Json!["field"]!.GetValue<string>().ShouldBe("why");

        // Sofia is away: Marcus decides for her in these days, and says so.
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).ToString("O", null);
        (await sofia.PostAsync("/api/delegations", new() { ["to"] = Somebody.Marcus.Id, ["firstDay"] = today, ["lastDay"] = today })).Status.ShouldBe(HttpStatusCode.NoContent);
        var voted = (await marcus.PostAsync($"/api/approvals/{approval}/votes", new() { ["approves"] = false, ["why"] = "Two stands are cheaper." })).Ok;
        voted["state"]!.GetValue<string>().ShouldBe("declined");
        voted["steps"]![1]!["votes"]![0]!["onBehalfOf"]!.GetValue<string>().ShouldStartWith("Sofia");
        var request = await ApiAsync(Somebody.Lena, $"/api/requests/{key}");
        request["status"]!.GetValue<string>().ShouldBe("declined");
        request["answer"]!["reason"]!.GetValue<string>().ShouldBe("Two stands are cheaper.");
        request["history"]!.AsArray().Select(h => (string)h!["what"]!).ShouldContain(h => h.Contains("declined for Sofia", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_is_made_with_a_preview_of_who_would_be_asked_and_one_nobody_can_satisfy_is_refused()
    {
        using var ana = await product.AdministratorAsync();
        var body = new JsonObject { ["name"] = "Contracts", ["above"] = 250_000, ["steps"] = new JsonArray(StoryProduct.Step("Legal", "Executive")) };
        var preview = (await ana.PostAsync("/api/policies/preview", body)).Ok;
        preview["sentence"]!.GetValue<string>().ShouldBe("Approving a request with deals worth more than €250k, or of unknown worth");
        preview["problems"]![0]!["sentence"]!.GetValue<string>().ShouldStartWith("Step 1, Legal: nobody could decide");
        var (status, refused, _) = await ana.PostAsync("/api/policies", (JsonObject)body.DeepClone());
        status.ShouldBe(HttpStatusCode.BadRequest);
        refused!["field"]!.GetValue<string>().ShouldBe("steps.0.approvers");
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.GetAsync("/api/policies")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>The only policy there is, whatever the other stories made.</summary>
    private async Task PolicyAsync(string name, JsonObject[] steps)
    {
        using var ana = await product.AdministratorAsync();
        var known = (await ana.GetAsync("/api/policies")).Ok["policies"]!.AsArray();
        var body = new JsonObject { ["name"] = name, ["steps"] = new JsonArray([.. steps]) };
        var saved = known.Count == 0 ? await ana.PostAsync("/api/policies", body) : await ana.PutAsync($"/api/policies/{known[0]!["key"]}", body);
        saved.Status.ShouldBe(HttpStatusCode.OK, saved.Text);
    }

    private async Task<JsonNode> ApiAsync(Somebody person, string path)
    {
        using var tab = await product.TabAsync(person);
        return (await tab.GetAsync(path)).Ok;
    }

    private async Task<string> RunningAsync(string request) => (string)(await ApiAsync(Somebody.Priya, $"/api/approvals?of={request}"))[0]!["key"]!;
}
