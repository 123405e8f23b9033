using System.Text.Json;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Rows;

public sealed class RowReaderTests
{
    [Fact]
    public void An_item_is_read_with_its_editor_and_only_the_columns_of_the_schema()
    {
        var row = Read("""{"Title":"Export","Key":"REQ-1","Money":12.50,"Other":"x","Urgent":false}""");

        row.ItemId.ShouldBe("69");
        row.ETagCounter.ShouldBe(12);
        row.ModifiedById.ShouldBe("aaaaaaaa-0000-4000-8000-000000000001");
        row.ModifiedByName.ShouldBe("Priya Raman");
        row.ModifiedByApplication.ShouldBeNull();
        row.Modified.ShouldBe(new DateTimeOffset(2026, 5, 8, 3, 33, 28, TimeSpan.Zero));
        row.Fields.Names.ShouldBe(["Key", "Money", "Title", "Urgent"]);
        row.Fields[Demand.Money].ShouldBe(12.5m);
    }

    [Theory]
    [InlineData("2026-07-04")]
    [InlineData("2026-07-04T10:00:00+02:00")]
    [InlineData("6F1C8A52-0F6E-4C57-9E6A-0C7E7F2F6A11")]
    [InlineData("1E3")]
    public void Text_that_looks_like_something_else_stays_as_it_was_typed(string text) =>
        Read($$"""{"Title":"{{text}}"}""").Fields[Demand.Title].ShouldBe(text);

    [Theory]
    [InlineData("2026-03-29T12:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T08:00:00Z", "2026-03-29")]
    [InlineData("2026-03-28T15:00:00Z", "2026-03-29")]
    [InlineData("2026-03-28T22:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T00:00:00Z", "2026-03-29")]
    public void A_day_set_by_hand_is_the_day_meant_in_any_zone(string stored, string day) =>
        Read($$"""{"Due":"{{stored}}"}""").Fields.ShouldBe(Fields.Empty.Set(Demand.Due, DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("""{"Money":"12,5 EUR"}""")]
    [InlineData("""{"Due":"soon"}""")]
    [InlineData("""{"Urgent":"perhaps?"}""")]
    [InlineData("""{"Money":{"a":1}}""")]
    [InlineData("""{"Money":1e300}""")]
    [InlineData("""{"Title":null}""")]
    public void What_cannot_be_read_is_not_there_and_breaks_nothing(string fields)
    {
        var row = Read(fields);
        row.Fields[Demand.Money].ShouldBeNull();
        row.Fields[Demand.Due].ShouldBeNull();
        row.Fields[Demand.Urgent].ShouldBeFalse();
        row.Fields[Demand.Title].ShouldBeNull();
    }

    [Theory]
    [InlineData("\"e13f0d7e-b4bc-4d54-9d3d-5d3c4c9e1e1f,7\"", 7)]
    [InlineData("e13f0d7e-b4bc-4d54-9d3d-5d3c4c9e1e1f,31", 31)]
    [InlineData("W/\"x\"", 0)]
    public void The_counter_of_an_etag_is_its_number(string etag, long counter) => Row.CounterOf(etag).ShouldBe(counter);

    private static Row Read(string fields)
    {
        using var item = JsonDocument.Parse($$$"""
            {"@odata.etag":"\"e13f0d7e-b4bc-4d54-9d3d-5d3c4c9e1e1f,12\"","id":"69","lastModifiedDateTime":"2026-05-08T03:33:28Z",
             "lastModifiedBy":{"user":{"id":"aaaaaaaa-0000-4000-8000-000000000001","displayName":"Priya Raman"}},"fields":{{{fields}}} }
            """);
        return RowReader.Read(item.RootElement, Demand.Schema);
    }
}
