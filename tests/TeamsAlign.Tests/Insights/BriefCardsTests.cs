using Shouldly;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Insights;

public sealed class BriefCardsTests
{
    [Theory]
    [InlineData("sam")]
    [InlineData("mark")]
    [InlineData("nadia")]
    [InlineData("priya")]
    public void A_brief_looks_as_reviewed_for_each_role(string who) =>
        Card(BriefWorld.Full().State, PlanWorld.Everyone.Single(p => p.Id.Value == who)).ShouldBeGolden($"brief-{who}");

    [Fact]
    public void A_brief_without_a_story_looks_as_reviewed() => Card(BriefWorld.Empty().State, PlanWorld.Mark).ShouldBeGolden("brief-empty-mark");

    [Fact]
    public void What_a_guest_reads_in_a_shared_chat_looks_as_reviewed() => BriefCard.Base("Contoso").ShouldBeGolden("brief-base");

    [Fact]
    public void Choosing_looks_as_reviewed()
    {
        var world = new PlanWorld().With(new Account("AC-2", "Contoso *Health* <b>"));
        BriefCard.Choose("conto", BriefName.Of(world.State, "conto")).ShouldBeGolden("brief-choose-several");
        BriefCard.Choose("contsoo", BriefName.Of(world.State, "contsoo")).ShouldBeGolden("brief-choose-near");
        BriefCard.Choose("zzz", BriefName.Of(world.State, "zzz")).ShouldBeGolden("brief-choose-nobody");
    }

    [Theory]
    [InlineData("Contoso")]
    [InlineData("nobody we know")]
    public void The_base_form_says_the_same_of_known_and_unknown_names(string typed)
    {
        var json = BriefCard.Base(typed).ToJsonElement().GetRawText();
        json.Replace(typed, "…", StringComparison.Ordinal).ShouldBe(BriefCard.Base("Fabrikam").ToJsonElement().GetRawText().Replace("Fabrikam", "…", StringComparison.Ordinal));
        foreach (var secret in new[] { "AC-", "REQ-", "RM-", "€", "Sam" })
            json.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData("<b>**[x](https://evil.example)** =1+1 `code`</b>")]
    [InlineData("👩‍👩‍👧‍👦🏳️‍🌈")]
    [InlineData("שלום עולם")]
    public void Long_and_odd_text_is_carried_and_never_too_large(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        var world = BriefWorld.Empty().With(new Account("AC-1", Text.Cut(text, 255)) { Region = Text.Cut(text, 255), Owner = Text.Cut(text, 255) });
        for (var i = 1; i <= 12; i++)
            world.Asks(i, i % 2 == 0 ? RequestStatus.New : RequestStatus.Declined, Text.Cut(text, 255), reason: Text.Cut(text, 1000));
        var typed = Text.Cut(text, BriefName.LongestName);
        foreach (var card in new[] { Card(world.State, PlanWorld.Priya), BriefCard.Base(typed), BriefCard.Choose(typed, new BriefName(null, [.. world.State.Accounts], IsKnown: true)) })
            card.SizeInBytes().ShouldBeLessThan(28 * 1024);
    }

    private static AdaptiveCard Card(WorkspaceState state, Person viewer) =>
        BriefCard.For(state.Accounts["AC-1"]!, state.Brief(viewer), BriefWorld.Today);
}
