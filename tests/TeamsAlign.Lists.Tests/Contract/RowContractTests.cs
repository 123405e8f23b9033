using CsCheck;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

public sealed class RowContractTests(TestSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_is_what_is_read_on_every_path()
    {
        var list = await site.NewListAsync(Cancel);
        var full = Demand.Full("REQ-1");

        var created = await CreateAsync(list, full);
        (await site.Lists.GetAsync(list, created.ItemId, Cancel))!.Fields.ShouldBe(full);
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel))!.Fields.ShouldBe(full);
        (await AllAsync(list)).ShouldHaveSingleItem().Fields.ShouldBe(full);
    }

    [Fact]
    public async Task A_row_says_who_wrote_it_and_when()
    {
        var list = await site.NewListAsync(Cancel);
        var row = (await site.Lists.GetAsync(list, (await CreateAsync(list, Demand.Full("REQ-1"))).ItemId, Cancel))!;

        row.ETagCounter.ShouldBeGreaterThan(0);
        row.Modified.ShouldBeGreaterThan(DateTimeOffset.UnixEpoch);
        (row.ModifiedById ?? row.ModifiedByApplication).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Clearing_empties_columns_and_leaves_the_others_alone()
    {
        var list = await site.NewListAsync(Cancel);
        var row = await CreateAsync(list, Demand.Full("REQ-1"));
        var cleared = Fields.Empty.Set(Demand.Story, null).Set(Demand.Money, null).Set(Demand.Due, null)
            .Set(Demand.Answered, null).Set(Demand.State, null).Set(Demand.Account, null);

        await UpdateAsync(list, row, cleared);

        var after = (await site.Lists.GetAsync(list, row.ItemId, Cancel))!.Fields;
        after.ShouldBe(Demand.Full("REQ-1").With(cleared));
        after[Demand.Story].ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-07-04")]
    [InlineData("2026-07-04T10:00:00.123+02:00")]
    [InlineData("6F1C8A52-0F6E-4C57-9E6A-0C7E7F2F6A11")]
    [InlineData("=SUM(A1)")]
    [InlineData("<script>alert(1)</script> & \"quotes\" 'single'")]
    [InlineData("مرحبا 👩‍👩‍👧 e\u0301 \u200b")]
    public async Task Text_is_never_taken_for_something_else(string text)
    {
        var list = await site.NewListAsync(Cancel);
        var fields = Fields.Empty.Set(Demand.Title, text).Set(Demand.Key, text).Set(Demand.Story, text);

        var row = await CreateAsync(list, fields);

        var found = (await site.Lists.FindAsync(list, Demand.Key, text, Cancel))!;
        found.ItemId.ShouldBe(row.ItemId);
        found.Fields.ShouldBe(fields);
    }

    [Fact]
    public async Task Any_text_survives_the_round_trip()
    {
        var list = await site.NewListAsync(Cancel);
        // CsCheck draws the samples here and they travel twenty at a time, as single requests would take minutes.
        var samples = new List<Fields>();
        Gen.Select(Gen.String, Gen.String, Gen.Decimal[-1e12m, 1e12m], Gen.DateTime).Array[20].Sample(
            drawn => samples.AddRange(drawn.Select(d => Fields.Empty
                .Set(Demand.Story, d.Item1).Set(Demand.Title, Cut(d.Item2)).Set(Demand.Money, d.Item3)
                .Set(Demand.Due, DateOnly.FromDateTime(Sane(d.Item4))).Set(Demand.Answered, new DateTimeOffset(Sane(d.Item4), TimeSpan.Zero)))),
            iter: 5, threads: 1);

        foreach (var twenty in samples.Chunk(20))
        {
            var results = await site.Lists.RunChainAsync(
                [.. twenty.Select(f => new ChainPart.Create(list, f))], Priority.Background, Cancel);
            results.ShouldAllBe(r => r.IsDone);
        }

        (await AllAsync(list)).Select(r => r.Fields).ShouldBe(samples);
    }

    [Fact]
    public async Task A_row_that_is_gone_is_null_to_read_and_gone_to_write()
    {
        var list = await site.NewListAsync(Cancel);
        var row = await CreateAsync(list, Demand.Full("REQ-1"));

        // SharePoint may count a row on by itself, rarely, so that its tag is no longer the one it was written with.
        PartResult deleted;
        do
            deleted = await site.Lists.DeleteAsync(list, row.ItemId, (await site.Lists.GetAsync(list, row.ItemId, Cancel))!.ETag, Priority.People, Cancel);
        while (deleted is PartResult.Conflict);
        deleted.ShouldBeOfType<PartResult.Done>();

        (await site.Lists.GetAsync(list, row.ItemId, Cancel)).ShouldBeNull();
        (await site.Lists.UpdateAsync(list, row.ItemId, null, Demand.Full("REQ-1"), Priority.People, Cancel)).ShouldBeOfType<PartResult.Gone>();
    }

    [Fact]
    public async Task Several_rows_can_share_an_indexed_value()
    {
        var list = await site.NewListAsync(Cancel);
        await CreateAsync(list, Demand.Full("REQ-1"));
        await CreateAsync(list, Demand.Full("REQ-2"));
        await CreateAsync(list, Demand.Full("REQ-3").Set(Demand.Account, "Fabrikam"));

        var keys = new List<string?>();
        await foreach (var row in site.Lists.FindAllAsync(list, Demand.Account, "O'Brien & Söhne #1 100%+", Cancel)) keys.Add(row.Fields[Demand.Key]);

        keys.ShouldBe(["REQ-1", "REQ-2"]);
    }

    [Fact]
    public async Task A_list_that_was_never_provisioned_is_not_found() =>
        (await Should.ThrowAsync<ListsException>(() => site.Lists.GetAsync(Demand.Named("Nowhere"), "1", Cancel))).Kind.ShouldBe(ListsFault.NotFound);

    private async Task<PartResult.Done> CreateAsync(ListSchema list, Fields fields) =>
        (await site.Lists.CreateAsync(list, fields, Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();

    private async Task UpdateAsync(ListSchema list, PartResult.Done row, Fields fields) =>
        (await site.Lists.UpdateAsync(list, row.ItemId, null, fields, Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();

    private async Task<List<Row>> AllAsync(ListSchema list)
    {
        var rows = new List<Row>();
        await foreach (var row in site.Lists.ReadAllAsync(list, Cancel)) rows.Add(row);
        return rows;
    }

    private static string Cut(string text) => text.Length > 255 ? text[..255] : text;

    /// <summary>SharePoint's calendar begins in 1900.</summary>
    private static DateTime Sane(DateTime any) => new(1900 + (any.Year % 200), any.Month, Math.Min(any.Day, 28), any.Hour, any.Minute, any.Second, DateTimeKind.Utc);
}
