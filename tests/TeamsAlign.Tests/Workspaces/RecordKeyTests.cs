using System.Collections.Immutable;
using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class RecordKeyTests
{
    [Theory]
    [InlineData("REQ-12", "REQ", 12)]
    [InlineData(" req-12 ", "REQ", 12)]
    public void A_key_is_read_in_any_letter_case(string text, string prefix, int number) => RecordKey.Parse(text).ShouldBe((prefix, number));

    [Theory]
    [InlineData("REQ-0")]
    [InlineData("REQ-012")]
    [InlineData("REQ12")]
    [InlineData("REQ-99999999999")]
    [InlineData("TOOLONG-1")]
    [InlineData("")]
    public void Other_text_is_no_key(string text) => RecordKey.Parse(text).ShouldBeNull();

    [Fact]
    public void Counters_only_rise()
    {
        var counters = ImmutableDictionary<string, int>.Empty.Add("REQ", 12);
        RecordKey.Raise(counters, "REQ-3")["REQ"].ShouldBe(12);
        RecordKey.Raise(counters, "REQ-40")["REQ"].ShouldBe(40);
    }

    [Fact]
    public void A_renamed_key_is_replaced_whole()
    {
        var note = Lists.Columns.Note("Links", "Links");
        var intent = new Intent("Demand", "DM-1", "s", true, Lists.Fields.Empty.Set(note, "REQ-1; REQ-12 and XREQ-1"));
        Renaming.Apply(intent, new Dictionary<string, string> { ["REQ-1"] = "REQ-7" }).Fields.Note(note).ShouldBe("REQ-7; REQ-12 and XREQ-1");
    }
}
