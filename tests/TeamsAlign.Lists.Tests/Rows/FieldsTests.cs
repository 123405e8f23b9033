using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Rows;

public sealed class FieldsTests
{
    [Fact]
    public void What_is_set_is_read_back_typed()
    {
        var fields = Demand.Full("REQ-1");

        fields[Demand.Key].ShouldBe("REQ-1");
        fields[Demand.Money].ShouldBe(1234.5m);
        fields[Demand.State].ShouldBe("Approved");
        fields[Demand.Due].ShouldBe(new DateOnly(2026, 3, 29));
        fields[Demand.Answered].ShouldBe(new DateTimeOffset(2026, 3, 1, 7, 30, 15, TimeSpan.Zero));
        fields[Demand.Urgent].ShouldBeTrue();
    }

    [Fact]
    public void Setting_answers_new_fields_and_leaves_the_old_ones_alone()
    {
        var before = Fields.Empty.Set(Demand.Key, "REQ-1");
        var after = before.Set(Demand.Key, "REQ-2");

        before[Demand.Key].ShouldBe("REQ-1");
        after[Demand.Key].ShouldBe("REQ-2");
    }

    [Fact]
    public void Cleared_and_never_mentioned_are_equal_but_only_one_is_written()
    {
        var cleared = Fields.Empty.Set(Demand.Story, "");

        cleared.ShouldBe(Fields.Empty);
        cleared.GetHashCode().ShouldBe(Fields.Empty.GetHashCode());
        cleared.Mentions(Demand.Story).ShouldBeTrue();
        cleared.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Changes_are_what_must_be_written_over_the_row_before()
    {
        var row = Demand.Full("REQ-1");

        var changes = row.Set(Demand.State, "Declined").Set(Demand.Due, null).Changes(row);

        changes.Names.ShouldBe(["Due", "State"]);
        row.Has(changes).ShouldBeFalse();
        row.With(changes).Has(changes).ShouldBeTrue();
    }

    [Fact]
    public void Clearing_what_is_empty_already_is_no_change() =>
        Fields.Empty.Set(Demand.Due, null).Changes(Fields.Empty).IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_line_that_is_too_long_is_refused_before_it_travels() =>
        Should.Throw<ArgumentException>(() => Fields.Empty.Set(Demand.Title, new string('x', 256)));

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("bell\u0007 null\0 tab\t", "bell null tab\t")]
    [InlineData("whole \ud83d\ude00 pair", "whole \ud83d\ude00 pair")]
    [InlineData("\0", null)]
    public void Notes_are_kept_in_the_form_they_come_back_in(string typed, string? kept) =>
        Fields.Empty.Set(Demand.Story, typed)[Demand.Story].ShouldBe(kept);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_sign() =>
        Fields.Empty.Set(Demand.Story, "half \ud83d pair")[Demand.Story].ShouldBe("half \ufffd pair");

    [Fact]
    public void A_line_has_no_line_ends() => Fields.Empty.Set(Demand.Title, "a\r\nb")[Demand.Title].ShouldBe("a b");

    [Theory]
    [InlineData("3.0", "3")]
    [InlineData("0.1", "0.1")]
    [InlineData("123456789012.345678", "123456789012.346")]
    public void Numbers_keep_the_digits_a_list_keeps(string typed, string kept) =>
        Fields.Empty.Set(Demand.Money, decimal.Parse(typed, null))[Demand.Money]?.ToString().ShouldBe(kept);

    [Fact]
    public void A_number_beyond_fifteen_digits_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Fields.Empty.Set(Demand.Money, 1e20m));

    [Fact]
    public void Json_carries_fields_exactly_and_always_in_the_same_form()
    {
        var fields = Demand.Full("REQ-1").Set(Demand.Story, null);
        var other = Fields.Empty.Set(Demand.Urgent, true).With(fields);

        var text = fields.ToJson().ToJsonString();

        other.ToJson().ToJsonString().ShouldBe(text);
        var back = Fields.FromJson(JsonNode.Parse(text)!.AsObject());
        back.ShouldBe(fields);
        back.Mentions(Demand.Story).ShouldBeTrue();
        back.ToJson().ToJsonString().ShouldBe(text);
    }

    [Fact]
    public void Json_of_another_shape_is_refused() =>
        Should.Throw<JsonException>(() => Fields.FromJson(JsonNode.Parse("""{"Key":["a"]}""")!.AsObject()));

    [Fact]
    public void Any_text_and_number_survives_json() =>
        Gen.Select(Gen.String, Gen.Double[-1e14, 1e14], Gen.DateTimeOffset).Sample((text, number, moment) =>
        {
            var fields = Fields.Empty.Set(Demand.Story, text).Set(Demand.Money, (decimal)number).Set(Demand.Answered, moment);
            return Fields.FromJson(JsonNode.Parse(fields.ToJson().ToJsonString())!.AsObject()).Equals(fields);
        });
}
