using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>A restart costs people nothing: what they see stays valid, and the start is a fast one.</summary>
public sealed class RestartStory
{
    [Fact]
    public async Task Open_pages_keep_what_they_have_over_a_restart_and_over_a_crash()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that could be sent to another process.");
        await using var product = await ProductProcess.StartAsync();
        using var lena = await product.TabOfAsync(Somebody.Lena);
        (await lena.PostAsync("/api/requests", new() { ["need"] = "Dark mode", ["accountName"] = "Contoso" })).Ok.ShouldNotBeNull();
        string[] pages = ["/api/requests", "/api/requests/REQ-1", "/api/roadmap", "/api/me"];
        var tag = (await lena.AskAsync(pages[0])).Tag;

        (await product.EndAsync()).ShouldBe(0);
        await product.StartAgainAsync();
        product.Output().ShouldContain("loaded from its snapshot");
        await NotModifiedAsync();

        await product.CrashAndStartAgainAsync();
        await NotModifiedAsync();

        // And a change makes it new.
        using var later = await product.TabOfAsync(Somebody.Lena);
        (await later.PostAsync("/api/requests", new() { ["need"] = "Offline mode", ["accountName"] = "Contoso" })).Ok.ShouldNotBeNull();
        (await later.AskAsync(pages[0], tag)).Status.ShouldBe(HttpStatusCode.OK);

        async Task NotModifiedAsync()
        {
            using var again = await product.TabOfAsync(Somebody.Lena);
            foreach (var page in pages)
                (await again.AskAsync(page, tag)).Status.ShouldBe(HttpStatusCode.NotModified, page);
        }
    }
}
