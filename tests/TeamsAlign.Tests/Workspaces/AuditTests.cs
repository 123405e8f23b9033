using System.Text.Json.Nodes;
using CsCheck;
using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class AuditTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    [Fact]
    public async Task A_whole_journal_and_rows_that_agree_with_it_are_nothing_wrong()
    {
        await using var site = await WorkedOnAsync();
        var report = await AuditAsync(site);
        report.Findings.ShouldBeEmpty();
        report.Entries.ShouldBe(3);
    }

    [Theory]
    [InlineData("Journal", "JR-2", "Title", "Nothing happened", "JR-2", "it was changed")]
    [InlineData("Requests", "REQ-1", "Status", "Approved", "REQ-1", "Status is \"Approved\"; the journal says \"Declined\"")]
    [InlineData("Requests", "REQ-2", "Status", "Shipped", "REQ-2", "Status is \"Shipped\"; the journal says \"New\"")]
    [InlineData("Requests", "REQ-1", "Kind", "Nonsense", "Requests, row 1", "is none of")]
    public async Task What_somebody_changed_is_found(string list, string key, string column, string value, string where, string what)
    {
        await using var site = await WorkedOnAsync();
        await site.EditAsync(list, key, new JsonObject { [column] = value });
        var finding = (await AuditAsync(site)).Findings.ShouldHaveSingleItem();
        finding.Where.ShouldBe(where);
        finding.Sentence.ShouldContain(what);
    }

    [Theory]
    [InlineData("JR-1", "what is before it is missing: JR-1")]
    [InlineData("JR-2", "what is before it is missing: JR-2")]
    [InlineData("JR-3", "its end is missing")]
    public async Task What_somebody_deleted_from_the_journal_is_found(string key, string what)
    {
        await using var site = await WorkedOnAsync();
        await site.DeleteAsync("Journal", key);
        (await AuditAsync(site)).Findings.ShouldContain(f => f.Sentence.Contains(what));
    }

    [Fact]
    public async Task A_record_that_is_gone_is_found()
    {
        await using var site = await WorkedOnAsync();
        await site.DeleteAsync("Requests", "REQ-2");
        (await AuditAsync(site)).Findings.ShouldHaveSingleItem().ShouldBe(new Finding("REQ-2", "it was added and is not there any more."));
    }

    [Fact]
    public void Any_single_change_to_a_chain_is_found() => Gen.Select(Gen.Int[1, 8], Gen.Int[0, 7], Gen.Int[0, 3]).Sample((length, at, how) =>
    {
        var chain = Chain(length);
        AuditChain.Of(chain, length).ShouldBeEmpty();
        at %= length;
        var damaged = how switch
        {
            0 => chain.Select((e, i) => i == at ? e with { Summary = "Other" } : e),
            1 => chain.Where((_, i) => i != at),
            2 => chain.Select((e, i) => i == at ? Sealed(e with { Summary = "Other" }) : e),
            _ => chain.Select((e, i) => i == at ? Sealed(e with { Previous = new string('0', 64) }) : e),
        };
        // A newest entry that is replaced whole, hash and all, leaves nothing in the chain that disagrees.
        if (how == 2 && at == length - 1)
            return;
        AuditChain.Of(damaged, length).ShouldNotBeEmpty();
    });

    private static List<JournalEntry> Chain(int length)
    {
        var chain = new List<JournalEntry>();
        for (var i = 1; i <= length; i++)
            chain.Add(Sealed(new JournalEntry($"JR-{i}") { By = LiveSite.Lena.Id, Summary = $"Did {i}", Previous = chain.LastOrDefault()?.Hash ?? "" }));
        return chain;
    }

    private static JournalEntry Sealed(JournalEntry entry) => entry with { Hash = entry.ComputeHash() };

    private static Task<AuditReport> AuditAsync(LiveSite site) =>
        new Auditor(site.Lists, LiveSite.Kinds, TimeProvider.System).RunAsync(null, TestContext.Current.CancellationToken);

    /// <summary>Three commands, all rows in place, and nobody working.</summary>
    private async Task<LiveSite> WorkedOnAsync()
    {
        var site = await (await graph.NewSiteAsync()).StartAsync();
        var declined = await site.AskedAsync("Dark mode");
        await site.AskedAsync("Export");
        await site.DoAsync(new AnswerRequest(declined, RequestMove.Decline) { Reason = "Too few ask." }, LiveSite.Priya);
        await site.RowAsync("Journal", "JR-3", _ => true);
        await site.StopAsync();
        return site;
    }
}
