using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Delivery;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Digests;

public sealed class DigestTests
{
    private static readonly IDigestPart[] Parts = [new DecisionsPart(), new ChangesPart()];

    /// <summary>A Monday at nine; the digest is of eight o'clock.</summary>
    private static readonly DateTimeOffset Now = RequestWorld.Now;

    [Fact]
    public void It_is_sent_once_a_day_to_whoever_has_something_in_it()
    {
        var world = News();
        var sent = new SentNotices();
        var due = new DigestNotices(Parts).Due(world.State, sent, Now).ToArray();

        due.Select(d => d.Notice.To.Value).ShouldBe(["sam", "priya", "tomas"], ignoreOrder: true);
        due.Single(d => d.Notice.To == RequestWorld.Sam.Id).Notice.Preview.ShouldBe("1 change");
        due.ShouldAllBe(d => d.Notice.Kind == NoticeKind.DailyDigest);

        sent.Add(due, Now);
        new DigestNotices(Parts).Due(world.State, sent, Now.AddMinutes(1)).ShouldBeEmpty();
        // Nothing new for Sam by Tuesday; the deciders' queue has not changed, and is in every digest until it is empty.
        new DigestNotices(Parts).Due(world.State, sent, Now.AddDays(1)).Select(d => d.Notice.To.Value).ShouldBe(["priya", "tomas"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2026-11-23T07:59:59Z", false)]
    [InlineData("2026-11-23T08:00:00Z", true)]
    [InlineData("2026-11-23T11:59:00Z", true)]
    [InlineData("2026-11-23T12:00:00Z", false)] // no longer a morning's
    [InlineData("2026-11-22T09:00:00Z", false)] // Sunday
    public void It_comes_in_the_morning_of_working_days(string at, bool comes) =>
        new DigestNotices(Parts).Due(News().State, new SentNotices(), DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).Any().ShouldBe(comes);

    [Fact]
    public void It_tells_what_happened_since_the_one_before_and_nothing_twice()
    {
        var world = News();
        var sent = new SentNotices();
        sent.Add([.. new DigestNotices(Parts).Due(world.State, sent, Now)], Now);
        world.Do(new AddDemand("REQ-1") { AccountName = "Northwind" }, RequestWorld.Nadia, Now.AddHours(3));

        var due = new DigestNotices(Parts).Due(world.State, sent, Now.AddDays(1)).Single(d => d.Notice.To == RequestWorld.Sam.Id);
        var (from, to) = DigestSpan.Read(due.Notice.Place)!.Value;
        from.ShouldBe(Now.AddHours(-1));
        Digest.Of(Parts, RequestWorld.Sam, new DigestSpan(world.State, from, to, Now.AddDays(1))).Sections.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem()
            .Detail.ShouldBe("One more customer wants it");
    }

    [Fact]
    public void Who_stands_in_for_somebody_reads_it_and_who_ended_it_tells_the_other()
    {
        var world = new RequestWorld();
        var day = new DateOnly(2026, 11, 30);
        world.Do(new DelegateDecisions(RequestWorld.Mark.Id, new DateOnly(2026, 11, 23), day), RequestWorld.Nadia, Now.AddHours(-2));
        Line(RequestWorld.Mark).ShouldBe("You decide for Nadia Haddad: From 23 November 2026 to 30 November 2026. The tab's page Approvals shows it and can end it.");
        Line(RequestWorld.Nadia).ShouldBeNull();

        world.Do(new EndDelegation("DG-1"), RequestWorld.Mark, Now.AddHours(-2));
        Line(RequestWorld.Nadia).ShouldBe("Mark Lind decides for you: No longer: it was ended. From 23 November 2026 to 30 November 2026 before.");
        world.Do(new SetNotices([new(NoticeKind.Approval, NoticeMode.Off)]), RequestWorld.Mark);
        Line(RequestWorld.Mark).ShouldBeNull();

        string? Line(Person reader) => new StandingInPart().For(reader, new DigestSpan(world.State, Now.AddDays(-1), Now, Now)).SingleOrDefault() is { } line ? $"{line.Text}: {line.Detail}" : null;
    }

    [Fact]
    public void What_somebody_is_told_at_once_or_not_at_all_is_not_in_it()
    {
        var world = News();
        world.Do(new SetNotices([new(NoticeKind.News, NoticeMode.AtOnce)]), RequestWorld.Sam);
        new DigestNotices(Parts).Due(world.State, new SentNotices(), Now).ShouldNotContain(d => d.Notice.To == RequestWorld.Sam.Id);
        world.Do(new SetNotices([new(NoticeKind.DailyDigest, NoticeMode.Off)]), RequestWorld.Priya);
        new DigestNotices(Parts).Due(world.State, new SentNotices(), Now).Select(d => d.Notice.To.Value).ShouldBe(["tomas"]);
    }

    [Fact]
    public void An_answer_that_somebody_wants_in_the_digest_only_is_there()
    {
        var world = new RequestWorld().Having(RequestStatus.New);
        world.Do(new SetNotices([new(NoticeKind.Answer, NoticeMode.Digest)]), RequestWorld.Sam, Now.AddDays(-3));
        world.Do(new AnswerRequest("REQ-1", RequestMove.Decline) { Reason = "Too dear" }, RequestWorld.Priya, Now.AddHours(-2));
        Digest.Of(Parts, RequestWorld.Sam, Span(world.State)).Sections.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Detail.ShouldBe("Declined");
    }

    [Fact]
    public void The_bottom_line_and_so_the_preview_name_no_customer_and_no_money()
    {
        foreach (var reader in RequestWorld.Everyone)
        {
            var line = Digest.Of(Parts, reader, Span(News().State)).BottomLine;
            foreach (var secret in new[] { "Contoso", "Fabrikam", "€" })
                line.ShouldNotContain(secret, Case.Sensitive);
        }
    }

    [Fact]
    public void It_looks_as_reviewed_for_each_role()
    {
        var state = News().State;
        foreach (var reader in RequestWorld.Everyone.Where(p => !p.IsOutsider))
        {
            var card = DigestCard.For(Digest.Of(Parts, reader, Span(state)), new DateOnly(2026, 11, 20));
            var posted = new PostedCard("digest") { For = reader.Id, Kind = NoticeKind.DailyDigest };
            var whole = NoticeFooter.Under(card, posted, state);
            TeamsAlign.Bots.Cards.CardRules.Problems(whole).ShouldBeEmpty();
            whole.ShouldBeGolden($"digest-{reader.Id.Value}");
        }

        DigestCard.Base().ShouldBeGolden("digest-base");
    }

    [Fact]
    public void Decisions_due_today_come_as_one_message_to_each_decider()
    {
        var world = News();
        world.With(world.State.Requests["REQ-2"]! with { AnswerDue = new DateOnly(2026, 11, 23) });
        var due = new DecisionsDueToday().Due(world.State, new SentNotices(), Now).ToArray();
        due.Select(d => (d.Notice.To.Value, d.Notice.Preview)).ShouldBe([("priya", "REQ-2 is due today"), ("tomas", "REQ-2 is due today")]);
        new DecisionsDueToday().Due(world.State, new SentNotices(), Now.AddHours(-2)).ShouldBeEmpty();
        world.Do(new AnswerRequest("REQ-2", RequestMove.Approve), RequestWorld.Priya);
        new DecisionsDueToday().Due(world.State, new SentNotices(), Now).ShouldBeEmpty();
    }

    private static DigestSpan Span(WorkspaceState state) => new(state, Now.AddDays(-3), Now, Now);

    /// <summary>Sam's request is planned and somebody else wants it too; another one waits, and one is overdue.</summary>
    private static RequestWorld News()
    {
        var world = new RequestWorld().Having(RequestStatus.Approved).Having(RequestStatus.New, "REQ-2", "Night colours").Having(RequestStatus.New, "REQ-3", "Export to Excel");
        world.With(world.State.Requests["REQ-3"]! with { AnswerDue = new DateOnly(2026, 11, 20) });
        world.Do(new AddDemand("REQ-1") { Account = "AC-2" }, RequestWorld.Nadia, Now.AddHours(-20));
        world.Happened(Now.AddHours(-19), new RequestFollowedPlan("REQ-1", RequestStatus.Approved, RequestStatus.Planned) { To = [RequestWorld.Sam.Id] });
        world.With(world.State.Requests["REQ-1"]! with { Status = RequestStatus.Planned });
        return world;
    }
}
