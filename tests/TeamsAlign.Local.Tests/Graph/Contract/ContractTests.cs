using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Contract;

/// <summary>Answers of the local Graph, held against the description Microsoft publishes.</summary>
public sealed class ContractTests(LocalGraphFixture graph)
{
    private const string List = "/sites/{site-id}/lists/{list-id}";
    private const string Item = List + "/items/{listItem-id}";

    private static readonly Description? Known = Description.Find();

    private readonly GraphHttp http = graph.Http;

    [Theory]
    [InlineData("/sites", "/sites?search=product")]
    [InlineData("/sites/{site-id}", "{site}")]
    [InlineData("/sites/{site-id}/lists", "{site}/lists")]
    [InlineData("/sites/{site-id}/lists/{list-id}", "{list}")]
    [InlineData("/sites/{site-id}/lists/{list-id}", "{list}?$expand=columns,items($expand=fields)")]
    [InlineData("/sites/{site-id}/lists/{list-id}/columns", "{list}/columns")]
    [InlineData("/sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}", "{list}/columns/Key")]
    [InlineData("/sites/{site-id}/lists/{list-id}/contentTypes", "{list}/contentTypes")]
    [InlineData("/sites/{site-id}/lists/{list-id}/items", "{list}/items?$expand=fields&$top=1")]
    [InlineData("/sites/{site-id}/lists/{list-id}/items/{listItem-id}", "{list}/items/1")]
    [InlineData("/sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields", "{list}/items/1/fields")]
    [InlineData("/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions", "{list}/items/1/versions?$expand=fields")]
    [InlineData("/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions/{listItemVersion-id}", "{list}/items/1/versions/1.0")]
    [InlineData("/sites/{site-id}/lists/{list-id}/items/delta()", "{list}/items/delta()?$expand=fields")]
    [InlineData("/users", "/users")]
    [InlineData("/users/{user-id}", "/users/aaaaaaaa-0000-4000-8000-000000000001")]
    [InlineData("/subscriptions", "/subscriptions")]
    public async Task What_is_read_is_described(string path, string address)
    {
        var description = Require();
        var reply = await http.GetAsync(address.Replace("{list}", await FilledListAsync(), StringComparison.Ordinal).Replace("{site}", http.Site, StringComparison.Ordinal));

        reply.Status.ShouldBe(200);
        description.Problems("GET", path, reply).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_written_is_described()
    {
        var description = Require();
        var list = await FilledListAsync();
        var item = await http.PostAsync(list + "/items", Batches.Fields(("Title", "x")));

        description.Problems("POST", List + "/items", item).ShouldBeEmpty();
        description.Problems("PATCH", Item, await http.PatchAsync(list + "/items/2", Batches.Fields(("Title", "y")))).ShouldBeEmpty();
        description.Problems("PATCH", Item + "/fields", await http.PatchAsync(list + "/items/2/fields", new JsonObject { ["Title"] = "z" })).ShouldBeEmpty();
        description.Problems("POST", List + "/columns", await http.PostAsync(list + "/columns", Column.Text("More"))).ShouldBeEmpty();
        description.Problems("PATCH", List, await http.PatchAsync(list, new JsonObject { ["description"] = "new" })).ShouldBeEmpty();
        description.Problems("DELETE", Item, await http.DeleteAsync(list + "/items/2")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refusals_are_described()
    {
        var description = Require();
        var list = await FilledListAsync();

        description.Problems("GET", Item, await http.GetAsync(list + "/items/99")).ShouldBeEmpty();
        description.Problems("POST", List + "/items", await http.PostAsync(list + "/items", Batches.Fields(("Nope", "x")))).ShouldBeEmpty();
        description.Problems("GET", List + "/items", await http.GetAsync(list + "/items?$skip=1")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_described_is_found()
    {
        var description = Require();
        var reply = await http.GetAsync(await FilledListAsync() + "/items?$expand=fields");
        reply.Values[0]!["madeUp"] = 1;
        reply.Values[0]!["createdDateTime"] = "yesterday";
        reply.Values[0]!["webUrl"] = 7;

        description.Problems("GET", List + "/items", reply).Count.ShouldBe(3);
    }

    private static Description Require()
    {
        Assert.SkipWhen(Known is null, "The description of Graph v1.0 is not beside this repository (TEAMSALIGN_SHARED can name its folder).");
        return Known;
    }

    private async Task<string> FilledListAsync()
    {
        var items = await http.NewListAsync(
            Column.Text("Key", indexed: true, unique: true), Column.Note("Notes"), Column.Number("Score"), Column.Time("Due"), Column.Choice("State", "a"),
            Column.YesNo("Done"));
        var body = Batches.Fields(("Title", "one"), ("Key", "K"), ("Notes", "a\nb"), ("Due", "2026-01-02T03:04:05Z"), ("State", "a"));
        body["fields"]!["Score"] = 1.5;
        (await http.PostAsync(items, body)).Status.ShouldBe(201);
        return items[..items.LastIndexOf('/')];
    }
}
