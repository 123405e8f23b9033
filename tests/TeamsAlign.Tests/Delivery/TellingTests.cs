using Microsoft.Extensions.Options;
using Shouldly;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Delivery;

/// <summary>Who is told of what, when, and who may change it.</summary>
public sealed class TellingTests
{
    private static readonly DateTimeOffset Night = RequestWorld.Now.Date.AddHours(22);
    private readonly Telling telling = new(Options.Create(new TellingOptions()));

    [Theory]
    [InlineData(NoticeKind.Answer, true)]
    [InlineData(NoticeKind.Due, true)]
    [InlineData(NoticeKind.Commit, true)]
    [InlineData(NoticeKind.Shipped, true)]
    [InlineData(NoticeKind.Reminder, true)]
    [InlineData(NoticeKind.DailyDigest, true)]
    [InlineData(NoticeKind.News, false)]
    [InlineData("summary", true)]
    public void At_once_is_only_what_the_rules_name(string kind, bool atOnce)
    {
        var state = new RequestWorld().State;
        telling.Of(state, RequestWorld.Sam.Id, kind, RequestWorld.Now).ShouldBe(atOnce ? WhenTold.Now : WhenTold.NotByItself);
        telling.Of(state, RequestWorld.Sam.Id, kind, Night).ShouldBe(atOnce ? WhenTold.Later : WhenTold.NotByItself);
        telling.Of(state, PersonId.None, kind, Night).ShouldBe(WhenTold.Now, "a conversation has no quiet hours");
    }

    [Fact]
    public void Everybody_chooses_for_themselves_and_can_go_back()
    {
        var world = new RequestWorld();
        world.Do(new SetNotices([new(NoticeKind.Answer, NoticeMode.Off), new(NoticeKind.News, NoticeMode.AtOnce)], "none"), RequestWorld.Sam);

        telling.Of(world.State, RequestWorld.Sam.Id, NoticeKind.Answer, RequestWorld.Now).ShouldBe(WhenTold.NotByItself);
        telling.Of(world.State, RequestWorld.Sam.Id, NoticeKind.News, Night).ShouldBe(WhenTold.Now);
        telling.Of(world.State, RequestWorld.Nadia.Id, NoticeKind.News, RequestWorld.Now).ShouldBe(WhenTold.NotByItself);
        world.State.People["sam"]!.Notices.ShouldBe("answer off, was at once; news at once, was digest");
        world.State.People["sam"]!.Roles.ShouldBe(RequestWorld.Sam.Roles);

        world.Do(new SetNotices([new(NoticeKind.Answer, NoticeMode.AtOnce)], ""), RequestWorld.Sam);
        telling.Of(world.State, RequestWorld.Sam.Id, NoticeKind.Answer, Night).ShouldBe(WhenTold.Later);
        world.State.People["sam"]!.Notices.ShouldBe("news at once, was digest", "the usual is no choice");
    }

    [Fact]
    public void What_makes_no_sense_is_refused_with_what_does()
    {
        var world = new RequestWorld();
        world.Refuse(new SetNotices([new("weather", NoticeMode.Off)]), RequestWorld.Sam).Kind.ShouldBe(RefusalKind.Invalid);
        world.Refuse(new SetNotices([new(NoticeKind.DailyDigest, NoticeMode.Digest)]), RequestWorld.Sam).Sentence
            .ShouldBe("\"The digest each morning\" can be had only so: each morning, not at all.");
        world.Refuse(new SetNotices([], "after lunch"), RequestWorld.Sam).Field.ShouldBe("quiet");
        world.Refuse(new SetNotices([new(NoticeKind.Answer, NoticeMode.AtOnce)]), RequestWorld.Sam).Kind.ShouldBe(RefusalKind.WrongState);
        world.Refuse(new SetNotices([new(NoticeKind.Answer, NoticeMode.Off)]), RequestWorld.Guest).Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Theory]
    [InlineData("ANSWER off", "answer off, was at once")]
    [InlineData("answer digest, was off; nonsense; news ; news maybe", "answer digest, was off")]
    [InlineData("", null)]
    public void What_somebody_wrote_in_the_list_counts_as_far_as_it_can_be_read(string text, string? read) => NoticeChoices.Parse(text).Text.ShouldBe(read);

    [Fact]
    public void The_form_and_what_stands_below_a_message_look_as_reviewed()
    {
        var world = new RequestWorld();
        NoticesCard.For(NoticeChoices.None, telling.Usual, world.State).ShouldBeGolden("notices-usual");
        NoticesCard.For(NoticeChoices.Parse("answer off; digest off"), QuietHours.None, world.State, done: "Saved.").ShouldBeGolden("notices-chosen");
        NoticesCard.For(NoticeChoices.None, telling.Usual, world.State, problem: "Nothing was saved.").ShouldBeGolden("notices-problem");
        NoticesCard.Base().ShouldBeGolden("notices-base");
        var plain = new TeamsAlign.Bots.Cards.AdaptiveCard(new TeamsAlign.Bots.Cards.TextBlock("A message"));
        foreach (var kind in NoticeKind.All)
            foreach (var mode in kind.Modes)
            {
                world.With(world.State.People["sam"]! with { Notices = NoticeChoices.None.With(kind, mode).Text });
                var below = NoticeFooter.Under(plain, new PostedCard("x") { For = RequestWorld.Sam.Id, Kind = kind.Name }, world.State);
                TeamsAlign.Bots.Cards.CardRules.Problems(below).ShouldBeEmpty();
                below.ShouldBeGolden($"below-{kind.Name}-{mode.ToString().ToLowerInvariant()}");
            }
    }
}
