using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Every change over HTTP by everybody who may not make it: refused with a sentence, and nothing changed.</summary>
[Collection(FrontDoor.Name)]
public sealed class WhoMayThroughTheFrontDoorTests(StoryProduct product)
{
    private static readonly JsonObject Nothing = [];

    /// <summary>What only product managers do.</summary>
    private static IEnumerable<(string Method, string Path, JsonObject Body)> OfProduct(string request) =>
    [
        ("POST", $"/api/requests/{request}/answers", new() { ["answer"] = "approve" }),
        ("POST", $"/api/requests/{request}/answers", new() { ["answer"] = "takeIntoTriage" }),
        ("POST", $"/api/requests/{request}/answers", new() { ["answer"] = "decline", ["reason"] = "No." }),
        ("PUT", $"/api/requests/{request}/score", new() { ["impact"] = 3 }),
        ("POST", $"/api/requests/{request}/placement", new() { ["horizon"] = "now" }),
        ("POST", "/api/roadmap/draft/items", new() { ["title"] = "Mine", ["horizon"] = "now", ["reason"] = "strategy" }),
        ("PUT", "/api/roadmap/draft/moves", new() { ["key"] = "RM-1", ["horizon"] = "now" }),
        ("DELETE", "/api/roadmap/draft", Nothing),
        ("POST", "/api/roadmap/publish", new() { ["baseVersion"] = "" }),
        ("GET", "/api/roadmap/draft/affected", Nothing),
    ];

    [Theory]
    [InlineData("Lena")]
    [InlineData("Sofia")]
    public async Task Sellers_and_sales_managers_decide_and_plan_nothing_and_read_who_does(string name)
    {
        var request = await product.AskedByAsync(Somebody.Marcus, "Rounding of prices to whole cents", "Litware");
        using var tab = await product.TabAsync(name == "Lena" ? Somebody.Lena : Somebody.Sofia);
        foreach (var (method, path, body) in OfProduct(request))
        {
            var reply = await SendAsync(tab, method, path, body);
            reply.Status.ShouldBe(HttpStatusCode.Forbidden, $"{method} {path}: {reply.Text}");
            reply.Sentence.ShouldContain("Priya Raman");
        }

        var row = await product.SharePoint.RowAsync("Requests", request);
        ((string?)row["Status"]).ShouldBe("New");
    }

    [Fact]
    public async Task A_seller_runs_no_meeting_and_imports_nothing()
    {
        using var lena = await product.TabAsync(Somebody.Lena);
        (await lena.PostAsync("/api/syncs", new() { ["chat"] = "19:some@thread.v2" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        var import = await lena.ImportAsync("accounts", "account,sector\nNowhere,none\n");
        import.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await product.SharePoint.RowsAsync("Accounts")).ShouldNotContain(a => (string?)a["Title"] == "Nowhere");
    }

    [Theory]
    [InlineData("GET", "/api/me")]
    [InlineData("GET", "/api/requests")]
    [InlineData("GET", "/api/roadmap")]
    [InlineData("GET", "/api/accounts?q=a")]
    [InlineData("GET", "/api/people")]
    [InlineData("GET", "/api/similar?text=colours")]
    [InlineData("GET", "/api/signals")]
    [InlineData("POST", "/api/signals")]
    [InlineData("GET", "/api/syncs")]
    [InlineData("GET", "/api/syncs/current?chat=x")]
    [InlineData("POST", "/api/requests")]
    [InlineData("POST", "/api/syncs")]
    public async Task A_guest_and_somebody_without_a_token_read_and_change_nothing(string method, string path)
    {
        using var pat = await product.TabAsync(Somebody.Pat);
        (await SendAsync(pat, method, path, [])).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var nobody = new Tab(product.Process.Url, "not.a.token");
        (await SendAsync(nobody, method, path, [])).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_guest_in_a_chat_with_the_bot_is_told_nothing()
    {
        var request = await product.AskedByAsync(Somebody.Marcus, "A quieter fan in the small cabinet", "Proseware");
        var pat = await product.ChatAsync(Somebody.Pat, Place.DealRoom);
        await pat.AddAppAsync();
        foreach (var said in (string[])["approvals", request, "find fan", "request a discount"])
        {
            var answer = await pat.SaysAsync(said);
            answer.ToString().ShouldContain("people of this organisation", Case.Insensitive, said);
            answer.ToString().ShouldNotContain("fan in the small");
        }

        // A colleague's card shown to the guest is the base form, whatever their client asks for.
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        var shown = await marcus.SaysAsync(request);
        (await marcus.SeesAsync(shown)).Text.ShouldContain("Proseware");
        (await pat.SeesAsync(shown)).Text.ShouldNotContain("Proseware");
    }

    private static Task<Reply> SendAsync(Tab tab, string method, string path, JsonObject body) => method switch
    {
        "GET" => tab.GetAsync(path),
        "DELETE" => tab.DeleteAsync(path),
        "PUT" => tab.PutAsync(path, body.DeepClone().AsObject()),
        _ => tab.PostAsync(path, body.DeepClone().AsObject()),
    };
}
