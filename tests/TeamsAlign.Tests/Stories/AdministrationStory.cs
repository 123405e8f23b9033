using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Roles, settings and repair through the API, as the page of the administrators uses it.</summary>
[Collection(FrontDoor.Name)]
public sealed class AdministrationStory(StoryProduct product)
{
    [Theory]
    [InlineData("Lena")]
    [InlineData("Sofia")]
    [InlineData("Priya")]
    public async Task Whoever_is_no_administrator_reads_and_changes_nothing_and_is_told_who_is(string name)
    {
        using var ana = await product.AdministratorAsync();
        using var tab = await product.TabAsync(name switch { "Lena" => Somebody.Lena, "Sofia" => Somebody.Sofia, _ => Somebody.Priya });
        Reply[] replies =
        [
            await tab.PutAsync($"/api/people/{Somebody.Lena.Id}/roles", new() { ["roles"] = new JsonArray("Administrator") }),
            await tab.PutAsync("/api/settings/Currency", new() { ["value"] = "USD" }),
            await tab.GetAsync("/api/people/roles"),
            await tab.GetAsync("/api/settings"),
            await tab.GetAsync("/api/lists/broken"),
        ];
        replies.ShouldAllBe(r => r.Status == HttpStatusCode.Forbidden && r.Sentence == "Administrators do that: Ana Torres.");
        ((bool)(await tab.GetAsync("/api/me")).Ok["may"]!["administer"]!).ShouldBeFalse();
        ((bool)(await ana.GetAsync("/api/me")).Ok["may"]!["administer"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task An_administrator_finds_somebody_changes_their_roles_and_does_not_overwrite_what_changed_meanwhile()
    {
        using var ana = await product.AdministratorAsync();
        using var henrik = await product.TabAsync(Somebody.Henrik);
        (await henrik.GetAsync("/api/me")).Status.ShouldBe(HttpStatusCode.OK);
        var shown = await HenrikAsync();
        JsonObject Change(params string[] roles) => new()
        {
            ["roles"] = new JsonArray([.. roles.Select(r => JsonValue.Create(r))]), ["scope"] = "EMEA", ["rowVersion"] = (string?)shown["rowVersion"],
        };

        (await ana.PutAsync($"/api/people/{Somebody.Henrik.Id}/roles", Change("Marketing", "Sales manager"))).Status.ShouldBe(HttpStatusCode.NoContent);

        (await henrik.GetAsync("/api/me")).Ok["person"]!["roles"]!.AsArray().Select(r => (string?)r).ShouldBe(["Sales manager", "Marketing"]);
        ((string?)(await HenrikAsync())["scope"]).ShouldBe("EMEA");
        var late = await ana.PutAsync($"/api/people/{Somebody.Henrik.Id}/roles", Change());
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Sentence.ShouldContain("Sales manager; Marketing");
        var unknown = await ana.PutAsync($"/api/people/{Somebody.Henrik.Id}/roles", Change("Boss"));
        ((string?)unknown.Json!["field"]).ShouldBe("roles");
        // As he was, for the other stories.
        shown = await HenrikAsync();
        (await ana.PutAsync($"/api/people/{Somebody.Henrik.Id}/roles", Change())).Status.ShouldBe(HttpStatusCode.NoContent);

        async Task<JsonNode> HenrikAsync() => (await ana.GetAsync("/api/people/roles?q=henrik")).Ok["people"]!.AsArray().ShouldHaveSingleItem()!;
    }

    [Fact]
    public async Task A_setting_is_refused_with_its_field_or_counts_at_once_and_empty_is_its_default_again()
    {
        using var ana = await product.AdministratorAsync();
        var refused = await ana.PutAsync("/api/settings/Answer%20within%20working%20days", new() { ["value"] = "soon" });
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        ((string?)refused.Json!["field"]).ShouldBe("value");

        (await ana.PutAsync("/api/settings/Name", new() { ["value"] = "Room displays" })).Status.ShouldBe(HttpStatusCode.NoContent);
        ((string?)(await ana.GetAsync("/api/me")).Ok["workspace"]!["name"]).ShouldBe("Room displays");
        (await ana.PutAsync("/api/settings/Name", new() { ["value"] = "" })).Status.ShouldBe(HttpStatusCode.NoContent);
        var name = (await ana.GetAsync("/api/settings")).Ok.AsArray().First(s => (string?)s!["name"] == "Name")!;
        ((string?)name["value"], (string?)name["default"]).ShouldBe(("", "Product line"));
    }
}
