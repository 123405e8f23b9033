using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Schema;

public sealed class ListSchemaTests
{
    [Theory]
    [InlineData("Two words")]
    [InlineData("Größe")]
    [InlineData("1st")]
    [InlineData("with-dash")]
    [InlineData("")]
    public void A_name_that_sharepoint_would_encode_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => new ListSchema("L", "", [Columns.Text(name, "Shown")]));

    [Fact]
    public void A_column_cannot_be_there_twice() =>
        Should.Throw<ArgumentException>(() => new ListSchema("L", "", [Columns.Text("A", "A"), Columns.Note("a", "Again")]));

    [Fact]
    public void Twenty_indexes_fit_and_no_more()
    {
        Column[] columns = [.. Enumerable.Range(0, 21).Select(i => Columns.Text($"C{i}", "C").Indexed())];

        Should.NotThrow(() => new ListSchema("L", "", columns[..20]));
        Should.Throw<ArgumentException>(() => new ListSchema("L", "", columns));
    }

    [Fact]
    public void Notes_cannot_be_indexed() => Should.Throw<ArgumentException>(() => Columns.Note("N", "N").Indexed());

    [Fact]
    public void Unique_implies_indexed() => Columns.Text("K", "K").Unique().IsIndexed.ShouldBeTrue();
}
