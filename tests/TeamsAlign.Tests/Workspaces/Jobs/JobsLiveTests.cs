using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Imports;
using TeamsAlign.Lists;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>Jobs over a Graph that is unpleasant: people come first, and what a job works on is believed only as it was kept.</summary>
public sealed class JobsLiveTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    private static readonly ImportArguments Accounts = new("accounts", new Dictionary<string, string>());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] File(int rows) => Encoding.UTF8.GetBytes(
        "account\n" + string.Concat(Enumerable.Range(1, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"Customer {i}\n"))));

    [Fact]
    public async Task A_command_comes_before_the_next_step_of_a_job_and_the_job_goes_on_after_a_stop()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var (job, _) = await site.Importer.StartAsync(Accounts, File(60), LiveSite.Priya, Cancel);
        await site.UntilAsync("Jobs", s => s.Jobs[job!.Key]!.Done > 0);
        var before = site.State.Version.Sequence;

        var asked = await site.DoAsync(new CaptureRequest("Dark mode") { AccountName = "Contoso" }, LiveSite.Lena);

        // At most the chain in flight and the one step that was waiting already.
        (asked.State.Version.Sequence - before).ShouldBeLessThanOrEqualTo(3);
        asked.State.Jobs[job!.Key]!.IsOpen.ShouldBeTrue();

        await site.StopAsync();
        await site.StartAsync();
        var report = await site.Importer.FollowAsync(site.State.Jobs[job.Key]!, new Progress<(int, int)>(), Cancel);
        (report.Rows, report.Taken, report.Unchanged).ShouldBe((60, 60, 0));
        site.State.Accounts.Select(a => a.Name).Where(n => n.StartsWith("Customer", StringComparison.Ordinal)).ToHashSet().Count.ShouldBe(60);
        site.State.Accounts.Count.ShouldBe(61);
    }

    [Fact]
    public async Task A_file_that_somebody_changed_in_the_list_is_not_worked_on_and_the_job_says_what_to_do()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.StopAsync();
        var input = new JobInput(site.Lists, TimeProvider.System);
        var name = await input.SaveAsync(File(30), Cancel);
        var job = new Job("JB-1", StartImport.Kind, "Import of accounts") { Input = name, Arguments = Accounts.Write(), InputHash = JobInput.HashOf(Accounts.Write(), File(30)), Of = 30 };
        (await input.ReadAsync(job, Cancel)).ShouldBe(File(30));

        await site.EditAsync("Job input", $"{name}.0", new JsonObject { ["Content"] = "H4sIAAAAAAAAA0tMTs4vzSvh4gIAqjRzQQgAAAA" });
        (await input.ReadAsync(job, Cancel)).ShouldBeNull();
        (await input.ReadAsync(job with { Input = "none" }, Cancel)).ShouldBeNull();

        // Nobody needs it: not yet old, and then of a job that has ended.
        await input.TidyAsync(WorkspaceState.Empty(LiveSite.Kinds.All), Cancel);
        (await site.RowsAsync("Job input")).ShouldHaveSingleItem();
        await input.TidyAsync(WorkspaceState.Empty(LiveSite.Kinds.All).With([job with { State = JobState.Cancelled }], "s"), Cancel);
        (await site.RowsAsync("Job input")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_file_is_kept_in_pieces_and_comes_back_byte_for_byte()
    {
        await using var site = await graph.NewSiteAsync();
        var input = new JobInput(site.Lists, TimeProvider.System);
        // Bytes that cannot be compressed.
        var content = RandomNumberGenerator.GetBytes(40_000);
        var name = await input.SaveAsync(content, Cancel);
        (await site.RowsAsync("Job input")).Count.ShouldBe(3);
        (await input.ReadAsync(new Job("JB-1", "import", "x") { Input = name, Arguments = "a", InputHash = JobInput.HashOf("a", content) }, Cancel)).ShouldBe(content);
    }
}
