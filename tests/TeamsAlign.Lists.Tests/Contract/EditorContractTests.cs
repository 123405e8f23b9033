using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

public sealed class EditorContractTests(TestSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_by_hand_can_be_told_from_one_by_the_application()
    {
        Assert.SkipUnless(site.IsLocal, "Nobody edits by hand in a tenant while this runs.");
        var list = await site.NewListAsync(Cancel);
        var created = (await site.Lists.CreateAsync(list, Demand.Full("REQ-1"), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();
        var mine = (await site.Lists.GetAsync(list, created.ItemId, Cancel))!;
        mine.ModifiedByApplication.ShouldNotBeNull();

        await site.Local.ControlAsync(
            HttpMethod.Post, "edit",
            $$$"""{"list":"{{{await site.Lists.ListIdAsync(list, Cancel)}}}","itemId":"{{{mine.ItemId}}}","fields":{"Money":99},"editor":"Tomas Berg"}""", Cancel);

        var edited = (await site.Lists.GetAsync(list, mine.ItemId, Cancel))!;
        edited.ModifiedByName.ShouldBe("Tomas Berg");
        edited.ModifiedById.ShouldBe("aaaaaaaa-0000-4000-8000-000000000002");
        edited.ModifiedByApplication.ShouldBeNull();
        edited.ETagCounter.ShouldBeGreaterThan(mine.ETagCounter);
        edited.Fields.Changes(mine.Fields).ToJson().ToJsonString().ShouldBe("""{"Money":99}""");
    }
}
