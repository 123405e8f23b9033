using CsCheck;
using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class TextTests
{
    [Fact]
    public void Text_is_never_longer_than_asked_and_short_text_is_left_alone() =>
        Gen.Select(Gen.String, Gen.Int[1, 300]).Sample((text, max) =>
            Text.Cut(text, max).Length <= max && (text.Length > max || Text.Cut(text, max) == text));

    [Fact]
    public void A_family_is_not_torn_apart() => Text.Cut("ab👩‍👩‍👧cd", 6).ShouldBe("ab…");
}
