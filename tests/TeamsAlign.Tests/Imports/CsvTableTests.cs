using System.Text;
using Shouldly;
using TeamsAlign.Imports;
using Xunit;

namespace TeamsAlign.Tests.Imports;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void Quotes_commas_and_line_breaks_stay_inside_their_cell(string byteOrderMark)
    {
        var table = CsvTable.Read(Encoding.UTF8.GetBytes($"{byteOrderMark}id,title\n1,\"A \"\"good\"\", long\nstory\"\n2,Größe 👍\n"));
        table.Headers.ShouldBe(["id", "title"]);
        table.Rows.Select(r => r.Cells[1]).ShouldBe(["A \"good\", long\nstory", "Größe 👍"]);
        table.Rows.Select(r => r.Line).ShouldBe([2, 4]);
    }

    [Fact]
    public void Semicolons_separate_too() => CsvTable.Read("a;b\n1;2\n"u8.ToArray()).Rows.ShouldHaveSingleItem().Cells.ShouldBe(["1", "2"]);

    [Fact]
    public void Something_else_is_refused_whole() => Should.Throw<ImportException>(() => CsvTable.Read([0x50, 0x4B, 3, 4, 0, 0])).Message.ShouldContain("not a CSV file");

    [Fact]
    public void Another_encoding_is_refused_whole() => Should.Throw<ImportException>(() => CsvTable.Read([0x61, 0x0A, 0xE9])).Message.ShouldContain("not in UTF-8");

    [Fact]
    public void An_open_quote_is_refused_with_its_line() => Should.Throw<ImportException>(() => CsvTable.Read("a,b\n1,\"x\n2,y\n"u8.ToArray())).Message.ShouldContain("Line 2");
}
