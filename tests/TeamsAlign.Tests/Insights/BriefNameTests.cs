using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Insights;

public sealed class BriefNameTests
{
    private static WorkspaceState State => new PlanWorld().With(
        new Account("AC-1", "Contoso"), new Account("AC-2", "Contoso Health"), new Account("AC-3", "Fabrikam"), new Account("AC-4", "Blue Yonder Airlines")).State;

    [Theory]
    [InlineData("Contoso", "AC-1")]
    [InlineData("  conTOSO ", "AC-1")]
    [InlineData("contoso\nhealth", "AC-2")]
    [InlineData("fab", "AC-3")]
    [InlineData("yonder", "AC-4")]
    [InlineData("ac-4", "AC-4")]
    public void A_name_its_beginning_a_word_of_it_or_a_key_is_enough(string typed, string key) =>
        BriefName.Of(State, typed).One.ShouldNotBeNull().Key.ShouldBe(key);

    [Fact]
    public void Several_are_offered() => Offered("conto", known: true).ShouldBe(["AC-1", "AC-2"]);

    [Theory]
    [InlineData("contsoo", "AC-1 AC-2")]
    [InlineData("Fabricam", "AC-3")]
    [InlineData("airlynes", "AC-4")]
    [InlineData("Contsoo Healht", "AC-2")]
    public void Typing_errors_offer_near_names(string typed, string keys) => string.Join(' ', Offered(typed, known: false)).ShouldBe(keys);

    [Theory]
    [InlineData("zzzzzz")]
    [InlineData("xy")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("🙂")]
    [InlineData("** [x](y) <b> =1+1")]
    public void What_is_like_no_name_offers_none(string? typed) => Offered(typed, known: false).ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_characters_are_like_no_name() => Offered(new string('c', 10_000), known: false).ShouldBeEmpty();

    [Fact]
    public void More_than_can_be_offered_is_said()
    {
        var state = new PlanWorld().With(Enumerable.Range(1, 20).Select(i => new Account($"AC-{i}", $"Adatum {i}"))).State;
        var name = BriefName.Of(state, "adatum");
        (name.Choices.Count, name.HasMore).ShouldBe((BriefName.MostChoices, true));
    }

    private static IEnumerable<string> Offered(string? typed, bool known)
    {
        var name = BriefName.Of(State, typed);
        name.One.ShouldBeNull();
        name.IsKnown.ShouldBe(known);
        return name.Choices.Select(a => a.Key);
    }
}
