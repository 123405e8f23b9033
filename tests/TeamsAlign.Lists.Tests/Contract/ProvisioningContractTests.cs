using Microsoft.Graph.Models;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

public sealed class ProvisioningContractTests(TestSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_made_once_with_all_that_its_schema_says()
    {
        var schema = Demand.Named(site.NewName());

        var first = await site.Lists.ProvisionAsync([schema], Cancel);
        var second = await site.Lists.ProvisionAsync([schema], Cancel);

        first.Done.ShouldBe([new(schema.Name, null, ProvisionStepKind.ListCreated)]);
        second.Done.ShouldBeEmpty();
        first.Drifts.ShouldBeEmpty();
        second.Drifts.ShouldBeEmpty();
        var columns = (await ListAsync(schema)).Columns.GetAsync(cancellationToken: Cancel);
        var found = (await columns)!.Value!.ToDictionary(c => c.Name!);
        found["Title"].DisplayName.ShouldBe("What they need");
        found["Key"].EnforceUniqueValues.ShouldBe(true);
        found["Key"].Description.ShouldBe("Given once, never again");
        found["Account"].Indexed.ShouldBe(true);
        found["Story"].Text!.AllowMultipleLines.ShouldBe(true);
        found["State"].Choice!.Choices.ShouldBe(["New", "Approved", "Declined"]);
        found["Due"].DateTime!.Format.ShouldBe("dateOnly");
    }

    [Fact]
    public async Task A_later_schema_completes_the_list_and_keeps_its_rows()
    {
        var name = site.NewName();
        var state = Columns.Choice("State", "State", "New");
        await site.Lists.ProvisionAsync([new(name, "", [Columns.Text("Key", "Key"), state])], Cancel);
        await site.Lists.CreateAsync(new(name, "", [Demand.Key]), Fields.Empty.Set(Demand.Key, "REQ-1"), Priority.People, Cancel);

        var report = await site.Lists.ProvisionAsync([Demand.Named(name)], Cancel);

        report.Drifts.ShouldBeEmpty();
        report.Done.ShouldContain(new ProvisionStep(name, "Key", ProvisionStepKind.ColumnCompleted));
        report.Done.ShouldContain(new ProvisionStep(name, "State", ProvisionStepKind.ColumnCompleted));
        report.Done.ShouldContain(new ProvisionStep(name, "Due", ProvisionStepKind.ColumnCreated));
        (await site.Lists.FindAsync(Demand.Named(name), Demand.Key, "REQ-1", Cancel)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_column_of_another_type_is_reported_and_left_alone()
    {
        var name = site.NewName();
        await site.Lists.ProvisionAsync([new(name, "", [Columns.Note("Money", "Money")])], Cancel);

        var report = await site.Lists.ProvisionAsync([new(name, "", [Demand.Money])], Cancel);

        report.Done.ShouldBeEmpty();
        var drift = report.Drifts.ShouldHaveSingleItem();
        (drift.Column, drift.Kind).ShouldBe(("Money", DriftKind.OtherType));
    }

    [Fact]
    public async Task Equal_values_keep_a_column_from_becoming_unique_and_that_is_said()
    {
        var name = site.NewName();
        var plain = new ListSchema(name, "", [Columns.Text("Key", "Key").Indexed()]);
        await site.Lists.ProvisionAsync([plain], Cancel);
        foreach (var _ in Enumerable.Range(0, 2))
            await site.Lists.CreateAsync(plain, Fields.Empty.Set(Demand.Key, "REQ-1"), Priority.People, Cancel);

        var report = await site.Lists.ProvisionAsync([new(name, "", [Demand.Key])], Cancel);

        report.Drifts.ShouldHaveSingleItem().Kind.ShouldBe(DriftKind.UniquenessMissing);
    }

    [Fact]
    public async Task A_renamed_list_is_found_by_its_first_name_and_reported()
    {
        // Only a plain name is also the name in the address.
        var schema = Demand.Named($"Demand{Guid.NewGuid():N}"[..20]);
        await site.Lists.ProvisionAsync([schema], Cancel);
        await (await ListAsync(schema)).PatchAsync(new List { DisplayName = site.NewName() }, cancellationToken: Cancel);

        var report = await site.Lists.ProvisionAsync([schema], Cancel);

        report.Done.ShouldBeEmpty();
        report.Drifts.ShouldHaveSingleItem().Kind.ShouldBe(DriftKind.ListRenamed);
        (await site.Lists.CreateAsync(schema, Demand.Full("REQ-1"), Priority.People, Cancel)).IsDone.ShouldBeTrue();
    }

    private async Task<Microsoft.Graph.Sites.Item.Lists.Item.ListItemRequestBuilder> ListAsync(ListSchema schema) =>
        site.Connection.Graph.Sites[site.Lists.SiteId].Lists[await site.Lists.ListIdAsync(schema, Cancel)];
}
