using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S9: a pasted link unfolds into a card that is right for the one who looks at it.</summary>
[Collection(FrontDoor.Name)]
public sealed class LinkStory(StoryProduct product)
{
    [Fact]
    public async Task A_pasted_link_unfolds_safe_for_everybody_and_shows_more_to_who_may_see_it()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "A lectern whose height can be changed", "Adventure Works");
        var lena = await product.ChatAsync(Somebody.Lena, Place.DealRoom);
        await lena.AddAppAsync();
        var url = $"{product.Process.Url}/r/{key.ToLowerInvariant()}?from=mail";

        var card = await UnfoldAsync(lena, url);
        card.Text.ShouldContain("A lectern whose height can be changed");
        card.Text.ShouldNotContain("Adventure Works");
        card.Text.ShouldNotContain("Lena");
        // Whoever may see more asks for their own view of it, as a client does by itself.
        var own = await lena.ExecutesAsync(await lena.SaysAsync(key), (string)card.Refresh!["verb"]!, card.Refresh["data"]!.AsObject(), "automatic");
        own.Text.ShouldContain("Adventure Works");
    }

    [Fact]
    public async Task Without_the_app_a_link_says_nothing_that_it_does_not_say_itself()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "A cloakroom that counts umbrellas", "Adventure Works");
        var lena = await product.ChatAsync(Somebody.Lena, Place.DealRoom);
        await lena.AddAppAsync();
        foreach (var named in (string[])[key, "REQ-99999"])
        {
            var card = await UnfoldAsync(lena, $"{product.Process.Url}/r/{named}", "anonymousQueryLink");
            card.Text.ShouldBe($"{named}\nPeople of this product line see it in TeamsAlign.\nOpen");
        }

        var none = await lena.PostAsync("extension", new() { ["name"] = "queryLink", ["url"] = $"{product.Process.Url}/r/REQ-99999" });
        none["body"]!["composeExtension"]!["attachments"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("REQ-1", "/#/app/requests%2FREQ-1")]
    [InlineData("rm-7", "/#/app/roadmap%2FRM-7")]
    [InlineData("AP-4", "/#/app/approvals%2FAP-4")]
    [InlineData("nothing", null)]
    [InlineData("ZZ-1", null)]
    public async Task A_link_leads_to_the_page_whether_or_not_there_is_such_a_record(string key, string? page)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
        using var answer = await http.GetAsync(new Uri($"{product.Process.Url}/r/{key}"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(page is null ? HttpStatusCode.NotFound : HttpStatusCode.Found);
        answer.Headers.Location?.ToString().ShouldBe(page);
    }

    private static async Task<Card> UnfoldAsync(Chat chat, string url, string name = "queryLink")
    {
        var answer = await chat.PostAsync("extension", new() { ["name"] = name, ["url"] = url });
        return new Card(answer["body"]!["composeExtension"]!["attachments"]![0]!["content"]!.AsObject());
    }
}
