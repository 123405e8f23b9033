using Shouldly;
using TeamsAlign.Imports;
using Xunit;

namespace TeamsAlign.Tests.Imports;

public sealed class DateOrderTests
{
    [Fact]
    public void One_cell_that_proves_month_first_decides_for_all()
    {
        var order = DateOrder.Infer("close_date", ["4/5/2017", "10/30/2017"]);
        order.Parse("4/5/2017").ShouldBe(new DateOnly(2017, 4, 5));
        order.Said.ShouldBe("Dates in close_date are month/day/year, as 10/30/2017 shows.");
    }

    [Fact]
    public void One_cell_that_proves_day_first_decides_for_all()
    {
        var order = DateOrder.Infer("due", ["4/5/2017", "30.10.2017"]);
        order.Parse("4/5/2017").ShouldBe(new DateOnly(2017, 5, 4));
    }

    [Fact]
    public void Dates_that_could_be_either_are_said() =>
        DateOrder.Infer("due", ["4/5/2017"]).Said.ShouldBe("Dates in due could be read either way; they were taken as month/day/year.");

    [Fact]
    public void A_column_that_proves_both_is_refused() =>
        Should.Throw<ImportException>(() => DateOrder.Infer("due", ["30/1/2017", "1/30/2017"])).Message.ShouldContain("mixes day/month");

    [Theory]
    [InlineData("2008-01-03T11:03:28Z")]
    [InlineData("2008-01-03")]
    public void Standard_dates_need_no_order(string cell) => DateOrder.Infer("opened", [cell]).Parse(cell).ShouldBe(new DateOnly(2008, 1, 3));

    [Theory]
    [InlineData("31/31/2017")]
    [InlineData("soon")]
    [InlineData("2/30/2017")]
    public void Other_text_is_no_date(string cell) => DateOrder.Infer("due", []).Parse(cell).ShouldBeNull();
}
