using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S12: an import is a job. Whoever started it may go away; it ends by itself, or because somebody ends it.</summary>
[Collection(FrontDoor.Name)]
public sealed class ImportJobStory(StoryProduct product)
{
    private static string Accounts(string name, int rows) =>
        "account,sector\n" + string.Concat(Enumerable.Range(1, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{name} {i},retail\n")));

    [Fact]
    public async Task The_server_is_killed_in_the_middle_and_the_import_is_done_by_the_next_start()
    {
        await using var own = await ProductProcess.StartAsync();
        await using var team = await Chat.OpenAsync(own, Somebody.Ana, Place.Team);
        await StoryProduct.NameDecidersAsync(team);
        using var priya = await own.TabOfAsync(Somebody.Priya);
        // So that there is a middle, however fast or slow the machine is. It ends with the crash.
        await own.SharePoint.SlowChainsAsync();
        var started = await priya.StartImportAsync("accounts", Accounts("Fabrikam", 150) + ",no name\n");
        started.Status.ShouldBe(HttpStatusCode.Accepted);
        var key = (string)started.Json!["key"]!;
        var middle = await priya.ImportUntilAsync(key, i => (int)i["done"]! > 1);
        ((string?)middle["state"]).ShouldBe("running");

        await own.CrashAndStartAgainAsync();

        using var again = await own.TabOfAsync(Somebody.Priya);
        var done = await again.ImportUntilAsync(key, i => (string?)i["state"] is not ("running" or "waiting"));
        ((string?)done["state"]).ShouldBe("done", done.ToJsonString());
        ((int)done["done"]!, (int)done["of"]!, (int)done["report"]!["taken"]!, (int)done["report"]!["unchanged"]!).ShouldBe((151, 151, 150, 0));
        var refused = done["report"]!["refused"]!.AsArray().ShouldHaveSingleItem();
        ((int)refused!["line"]!, (string)refused["reason"]!).ShouldBe((152, "There is no name."));

        var names = (await own.SharePoint.RowsAsync("Accounts")).Select(a => (string)a["Title"]!).ToArray();
        names.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 150).Select(i => $"Fabrikam {i}").Order(StringComparer.Ordinal), "Each once, none lost.");
        (await own.SharePoint.RowsAsync("Job input")).ShouldBeEmpty("What was worked on is removed when it is done.");
        var (code, output) = await own.CommandAsync("audit");
        code.ShouldBe(0, output);
    }

    [Fact]
    public async Task A_second_import_waits_for_its_turn_and_can_be_cancelled_by_whoever_started_it()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        using var tomas = await product.TabAsync(Somebody.Tomas);
        using var lena = await product.TabAsync(Somebody.Lena);
        await product.SharePoint.SlowChainsAsync();
        var first = (string)(await priya.StartImportAsync("accounts", Accounts("Tailspin", 400))).Json!["key"]!;
        var second = (await tomas.StartImportAsync("accounts", Accounts("Wingtip", 3))).Json!;
        ((string?)second["state"]).ShouldBe("waiting");
        ((string?)second["sentence"]).ShouldBe($"Waits until {first} (Import of accounts) is done.");
        var same = await tomas.StartImportAsync("accounts", Accounts("Tailspin", 400));
        ((int)same.Status).ShouldBe(409);
        same.Sentence.ShouldContain($"{first}, started by Priya Raman");

        // To a seller there are no imports.
        (await lena.GetAsync("/api/import/jobs")).Ok.AsArray().ShouldBeEmpty();
        (await lena.GetAsync($"/api/import/jobs/{first}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lena.PostAsync($"/api/import/jobs/{first}/cancel")).Status.ShouldBe(HttpStatusCode.NotFound);

        var cancelled = (await tomas.PostAsync($"/api/import/jobs/{(string?)second["key"]}/cancel")).Ok;
        ((string?)cancelled["state"]).ShouldBe("cancelled");
        ((string?)cancelled["sentence"]).ShouldBe("Tomas Berg cancelled it. What was taken before stays: 0 rows; 3 were not looked at.");
        (await tomas.PostAsync($"/api/import/jobs/{(string?)second["key"]}/cancel")).Sentence.ShouldContain("was cancelled before");

        var stopped = (await priya.PostAsync($"/api/import/jobs/{first}/cancel")).Ok;
        ((string?)stopped["state"]).ShouldBe("cancelled");
        var mine = (await priya.GetAsync("/api/import/jobs")).Ok.AsArray().Select(i => (string?)i!["key"]);
        mine.ShouldContain(first, "Product managers see each other's imports.");
        mine.ShouldContain((string?)second["key"]);

        await product.SharePoint.NoFaultsAsync();
        // The next import is not held up by ended ones, and counts rows taken before as there.
        var report = (await priya.ImportAsync("accounts", Accounts("Tailspin", 20))).Ok;
        ((int)report["taken"]! + (int)report["unchanged"]!).ShouldBe(20);
        var rows = (await product.SharePoint.RowsAsync("Accounts")).Select(a => (string)a["Title"]!).ToArray();
        rows.Where(n => n.StartsWith("Tailspin", StringComparison.Ordinal)).ShouldBeUnique();
        rows.Length.ShouldBeLessThan(400);
        rows.ShouldNotContain(n => n.StartsWith("Wingtip", StringComparison.Ordinal));
    }
}
