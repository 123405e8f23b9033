using Shouldly;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class ValueMarksTests
{
    private static readonly TextColumn Title = Columns.Title("Title");
    private static readonly NumberColumn Impact = Columns.Number("Impact", "Impact");
    private static readonly Fields Ours = Fields.Empty.Set(Impact, 3).Set(Title, "New");
    private static readonly Fields Before = Fields.Empty.Set(Impact, 1).Set(Title, "Old ");

    [Fact]
    public void What_is_as_it_was_has_not_changed() => ValueMarks.Changed(ValueMarks.Of(Ours, Before), Ours, Fields.Empty.Set(Title, "Old").Set(Impact, 1.0m)).ShouldBeEmpty();

    [Fact]
    public void A_value_that_somebody_cleared_has_changed() => ValueMarks.Changed(ValueMarks.Of(Ours, Before), Ours, Fields.Empty.Set(Title, "Old ")).ShouldBe(["Impact"]);

    [Fact]
    public void Any_spelling_of_the_same_counts() =>
        ValueMarks.Changed(ValueMarks.Of(Ours, Before), Ours, Before.Set(Title, "old"), Before).ShouldBeEmpty();

    [Fact]
    public void Marks_of_other_columns_say_nothing() => ValueMarks.Changed(ValueMarks.Of(Fields.Empty.Set(Title, "x"), Before), Ours, Fields.Empty).ShouldBeEmpty();
}
