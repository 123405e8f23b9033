using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>What an administrator runs on the command line while the product serves.</summary>
[Collection(FrontDoor.Name)]
public sealed class AdministratorCommandsStory(StoryProduct product)
{
    [Fact]
    public async Task An_audit_of_a_working_product_finds_nothing_and_tells_the_history_of_a_record()
    {
        var key = await product.AskedByAsync(Somebody.Marcus, "A stand that folds", "Nod Publishers");

        var (code, output) = await product.Process.CommandAsync("audit");
        code.ShouldBe(0, output);
        output.ShouldContain("nothing is wrong.");

        (code, output) = await product.Process.CommandAsync("audit", key);
        code.ShouldBe(0, output);
        output.ShouldContain("Marcus Hill");

        (code, output) = await product.Process.CommandAsync("audit", "REQ-999999");
        code.ShouldBe(2, output);
    }

    [Fact]
    public async Task Provisioning_makes_a_site_ready_twice_says_nothing_new_and_reports_what_differs()
    {
        var http = product.Process.Http;
        using var made = await http.PostAsJsonAsync(
            "/control/graph/sites", new JsonObject { ["path"] = "sites/other-line", ["displayName"] = "Other line" }, TestContext.Current.CancellationToken);
        made.EnsureSuccessStatusCode();

        var (code, output) = await product.Process.CommandAsync("provision", "--site", "https://contoso.sharepoint.local/sites/other-line");
        code.ShouldBe(0, output);
        output.ShouldContain("Made the list Requests.");

        (code, output) = await product.Process.CommandAsync("provision", "--site", "https://contoso.sharepoint.local/sites/other-line");
        code.ShouldBe(0, output);
        output.ShouldContain("Everything was there already.");

        (code, output) = await product.Process.CommandAsync("provision", "--site", "https://contoso.sharepoint.local/sites/nowhere");
        code.ShouldBe(1, output);
        output.ShouldContain("There is no site");
    }
}
