using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>The main job on a real backlog and a real pipeline, from an empty workspace to the account's brief.</summary>
[Collection(FrontDoor.Name)]
public sealed class RealInputTests(ITestOutputHelper output)
{
    private const string Product = "GTX Basic";

    [Fact]
    public async Task A_real_backlog_and_a_real_pipeline_carry_a_request_from_import_to_brief()
    {
        var data = RealData.FindOrSkip();
        await using var product = await ProductProcess.StartAsync();
        await using var team = await Chat.OpenAsync(product, Somebody.Ana, Place.Team);
        await StoryProduct.NameDecidersAsync(team);
        using var priya = await product.TabOfAsync(Somebody.Priya);

        await Everything_is_imported_and_what_is_not_is_said(data, priya);
        await Search_finds_a_request_by_words_of_its_title(priya);
        var (key, account, estimate) = await A_request_is_captured_for_a_real_customer_with_an_open_deal(data, product);
        await Its_money_is_believable(product, key, estimate);
        var item = await It_is_approved_placed_and_published(product, priya, key);
        await The_meeting_decides_about_it(product, priya, item);
        await using var lena = await Chat.OpenAsync(product, Somebody.Lena, Place.Personal);
        var brief = await lena.SaysAsync($"brief {account}");
        output.WriteLine(brief.Card.Text);
        brief.Card.Text.ShouldContain(account);
        brief.Card.Text.ShouldContain(key);
    }

    private async Task Everything_is_imported_and_what_is_not_is_said(RealData data, Tab priya)
    {
        foreach (var (kind, file, rows) in ((string, string, int)[])
            [("products", "crm-products.csv", 7), ("accounts", "crm-accounts.csv", 85), ("deals", RealData.DealsFile, 4_400), ("requests", "android-requests.csv", 394)])
        {
            var watch = Stopwatch.StartNew();
            var report = (await priya.ImportAsync(kind, data.Text(file))).Ok;
            output.WriteLine($"{kind}: {watch.Elapsed.TotalSeconds:F1} s, {report["taken"]} taken, {report["refused"]!.AsArray().Count} refused");
            foreach (var line in report["notes"]!.AsArray().Concat(report["refused"]!.AsArray().Take(20)))
                output.WriteLine($"  {line}");
            ((int?)report["rows"]).ShouldBe(rows);
            ((int?)report["taken"]).ShouldBe(rows - report["refused"]!.AsArray().Count - (int)report["unchanged"]!);
            // These files have warts, but no row that says nothing.
            report["refused"]!.AsArray().Count.ShouldBe(0);
        }

        var again = (await priya.ImportAsync("requests", data.Text("android-requests.csv"))).Ok;
        ((int?)again["taken"]).ShouldBe(0);
    }

    private static async Task Search_finds_a_request_by_words_of_its_title(Tab priya)
    {
        var found = (await priya.GetAsync("/api/requests?q=compass")).Ok["items"]!.AsArray();
        found.ShouldContain(r => (string?)r!["title"] == "Include a Compass API");
        var counts = (await priya.GetAsync("/api/requests")).Ok["counts"]!.AsObject();
        counts.Sum(c => (int)c.Value!).ShouldBe(394);
    }

    private static async Task<(string Key, string Account, decimal Estimate)> A_request_is_captured_for_a_real_customer_with_an_open_deal(RealData data, ProductProcess product)
    {
        var deals = data.Deals();
        var account = deals.Where(d => Is(d, "product", Product) && Is(d, "deal_stage", "Engaging")).Select(d => d["account"]).First(a => a.Length > 0);
        var won = deals.Where(d => Is(d, "product", Product) && Is(d, "deal_stage", "Won")).Select(d => decimal.Parse(d["close_value"], CultureInfo.InvariantCulture)).Order().ToArray();
        var median = (won[won.Length / 2] + won[(won.Length - 1) / 2]) / 2;

        await using var lena = await Chat.OpenAsync(product, Somebody.Lena, Place.Personal);
        var form = await lena.SaysAsync("request");
        var typed = await lena.PostAsync("extension", new()
        {
            ["name"] = "search", ["messageId"] = form.Id, ["dataset"] = "accounts", ["queryText"] = account[..4],
        });
        var customer = (string)typed["body"]!["value"]!["results"]!.AsArray().Single(r => (string?)r!["title"] == account)!["value"]!;
        await lena.PressesAsync(form, "A deal hangs on this", ("What do they need?", "A compass needle on the display that shows where north is"), ("For whom?", customer));
        form = await lena.NowAsync(form);
        var deal = form.Card.Choice("A deal hangs on this", Product);
        if (!form.Card.Shows("Mine too"))
            form.Card.Text.ShouldContain("compass needle");
        var sent = await lena.PressesAsync(form, "Send request", ("A deal hangs on this", deal));
        if (!sent.Text.Contains("was sent", StringComparison.Ordinal))
            sent = await lena.PressesAsync(await lena.NowAsync(form), "Send request", ("A deal hangs on this", deal));
        return (sent.Text.Split(' ', '\n').First(w => w.StartsWith("REQ-", StringComparison.Ordinal)), account, median);
    }

    /// <summary>One open deal without an amount counts as the middle of what the same product was won for, and is marked as an estimate.</summary>
    private async Task Its_money_is_believable(ProductProcess product, string key, decimal estimate)
    {
        using var sofia = await product.TabOfAsync(Somebody.Sofia);
        var money = (await sofia.GetAsync($"/api/requests/{key}")).Ok["money"]!;
        output.WriteLine($"{estimate} is the median; the money is {money.ToJsonString()}");
        var figures = ((string[])["newBusiness", "expansion", "renewal"]).Select(n => money[n]).OfType<JsonObject>().Where(f => (int?)f["deals"] > 0).ToArray();
        var figure = figures.ShouldHaveSingleItem();
        ((decimal?)figure["known"]).ShouldBe(0);
        ((decimal?)figure["estimated"]).ShouldBe(estimate);
    }

    private static async Task<string> It_is_approved_placed_and_published(ProductProcess product, Tab priya, string key)
    {
        await using var tomas = await Chat.OpenAsync(product, Somebody.Tomas, Place.Personal);
        (await tomas.PressesAsync(await tomas.SaysAsync(key), "Approve")).Text.ShouldContain($"You approved {key}.");
        await priya.PostAsync($"/api/requests/{key}/placement", new() { ["title"] = "Compass needle", ["horizon"] = "next" });
        var draft = (await priya.GetAsync("/api/roadmap")).Ok["draft"]!;
        var published = (await priya.PostAsync("/api/roadmap/publish", new() { ["baseVersion"] = (string?)draft["baseVersion"] })).Ok;
        return (string)published["items"]!.AsArray().Single(i => (string?)i!["title"] == "Compass needle")!["key"]!;
    }

    private static async Task The_meeting_decides_about_it(ProductProcess product, Tab priya, string item)
    {
        await using var meeting = await Chat.OpenAsync(product, Somebody.Sofia, Place.Meeting);
        await meeting.AddAppAsync();
        var sync = (string)(await priya.PostAsync("/api/syncs", new() { ["chat"] = meeting.Id, ["meeting"] = meeting.MeetingId })).Ok["key"]!;
        (await priya.PostAsync($"/api/syncs/{sync}/items/{item}", new() { ["outcome"] = "discussing" })).Ok.ShouldNotBeNull();
        (await priya.PostAsync($"/api/syncs/{sync}/items/{item}", new() { ["outcome"] = "decided", ["note"] = "It stays in next." })).Ok.ShouldNotBeNull();
        (await priya.PostAsync($"/api/syncs/{sync}/close")).Ok.ShouldNotBeNull();
        (await meeting.UntilAsync("the summary", m => m.Shows("Meeting closed"))).Shows(item).ShouldBeTrue();
    }

    private static bool Is(IReadOnlyDictionary<string, string> row, string column, string value) => row[column] == value;
}
