using Shouldly;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Informing;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Tests.Delivery;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Informing;

/// <summary>S7: who informs whom, who may say so, what the list shows, when it reminds.</summary>
public sealed class InformingTests
{
    private static readonly DateTimeOffset Now = RequestWorld.Now;

    public static TheoryData<string, bool> EverybodyAndFabrikam() => new()
    {
        // Fabrikam is in the Americas and was added by Nadia, whose scope is EMEA; its owner is none of us.
        { "priya", true }, { "tomas", true }, { "nadia", true }, { "sam", false }, { "mark", false }, { "eva", false }, { "ada", false }, { "guest", false },
    };

    [Theory]
    [MemberData(nameof(EverybodyAndFabrikam))]
    public void It_is_said_by_the_owner_who_added_it_a_sales_manager_in_scope_or_a_product_manager(string personId, bool may)
    {
        var world = ShipWorld.Shipped();
        var person = RequestWorld.Everyone.First(p => p.Id.Value == personId);
        if (may)
        {
            world.Do(new MarkInformed("REQ-1", ["DM-3"]), person);
            var demand = world.State.Demands["DM-3"]!;
            (demand.InformedBy, demand.InformedByName, demand.InformedAt).ShouldBe((person.Id, person.Name, Now));
        }
        else
        {
            world.Refuse(new MarkInformed("REQ-1", ["DM-3"]), person).Kind.ShouldBe(RefusalKind.NotAllowed);
        }
    }

    [Fact]
    public void A_sales_manager_says_it_in_scope_only_and_an_owner_of_their_own()
    {
        var world = ShipWorld.Shipped();
        world.Refuse(new MarkInformed("REQ-2", ["DM-4"]), RequestWorld.Nadia).Sentence
            .ShouldBe("Sam Okoye tells this customer, or Mark Lind, who added them; a sales manager of theirs and those who decide for product may say so too.");
        world.Do(new MarkInformed("REQ-1", ["DM-1"]), RequestWorld.Nadia);
        world.Do(new MarkInformed("REQ-2", ["DM-4"]), RequestWorld.Sam).Summary.ShouldBe("Sam Okoye told 1 customer that REQ-2 shipped");
    }

    [Fact]
    public void What_cannot_be_is_refused_with_a_sentence()
    {
        var world = ShipWorld.Shipped();
        world.Refuse(new MarkInformed("REQ-9", ["DM-1"]), RequestWorld.Sam).Kind.ShouldBe(RefusalKind.NotFound);
        world.Refuse(new MarkInformed("REQ-1", ["DM-4"]), RequestWorld.Sam).Kind.ShouldBe(RefusalKind.NotFound, "DM-4 wants another request");
        world.Refuse(new MarkInformed("REQ-1", []), RequestWorld.Sam).Kind.ShouldBe(RefusalKind.Invalid);
        world.Refuse(new MarkInformed("REQ-1", [.. Enumerable.Range(1, 99).Select(n => $"DM-{n}")]), RequestWorld.Sam).Kind.ShouldBe(RefusalKind.Invalid);
        world.Refuse(new MarkInformed("REQ-1", ["DM-1"]) { Undo = true }, RequestWorld.Sam).Kind.ShouldBe(RefusalKind.WrongState);
        world.Do(new MarkInformed("REQ-1", ["DM-1"]), RequestWorld.Nadia);
        world.Refuse(new MarkInformed("REQ-1", ["DM-1"]), RequestWorld.Sam).Sentence.ShouldBe("Nadia Haddad told this customer already; nothing was changed.");
        world.Do(new MarkInformed("REQ-1", ["DM-1"]) { Undo = true }, RequestWorld.Sam);
        world.State.Demands["DM-1"]!.IsInformed.ShouldBeFalse();
        ShipWorld.Shipped(RequestStatus.InProgress).Refuse(new MarkInformed("REQ-1", ["DM-1"]), RequestWorld.Sam).Sentence
            .ShouldBe("REQ-1 has not shipped, so there is nothing to tell yet.");
    }

    [Fact]
    public void Each_list_holds_a_persons_own_customers_once_and_their_lost_deals()
    {
        var state = ShipWorld.Shipped().State;
        var sam = ShipList.Of(state, "RM-1", RequestWorld.Sam.Id, ShipWorld.Today)!;
        sam.Customers.Select(c => (c.Name, string.Join(' ', c.Requests.Select(r => r.Key)))).ShouldBe([("Contoso", "REQ-1 REQ-2"), ("Northwind", "REQ-2")]);
        sam.Lost.Select(d => d.Key).ShouldBe(["DL-2"]);
        ShipList.Of(state, "RM-1", RequestWorld.Nadia.Id, ShipWorld.Today)!.Customers.Select(c => c.Name).ShouldBe(["Fabrikam"]);
        ShipList.Of(state, "RM-1", RequestWorld.Mark.Id, ShipWorld.Today)!.IsEmpty.ShouldBeTrue();
        ShipList.Of(state, "RM-1", RequestWorld.Sam.Id, ShipWorld.Today.AddMonths(12))!.Lost.ShouldBeEmpty("twelve months are over");
    }

    [Fact]
    public void A_request_is_on_the_list_of_the_item_it_shipped_with_last()
    {
        var world = ShipWorld.Shipped();
        world.With(new PlanItem("RM-2", "Night mode") { Status = PlanStatus.Shipped, ShippedOn = ShipWorld.Today }, world.State.Requests["REQ-2"]! with { PlanItems = ["RM-1", "RM-2"] });
        ShipList.Of(world.State, "RM-1", RequestWorld.Sam.Id, ShipWorld.Today)!.Customers.Single().Requests.Single().Key.ShouldBe("REQ-1");
        ShipList.Of(world.State, "RM-2", RequestWorld.Sam.Id, ShipWorld.Today)!.Customers.Select(c => c.Name).ShouldBe(["Contoso", "Northwind"]);
    }

    [Fact]
    public void Shipping_tells_each_of_them_once_however_many_requests_ship_and_nobody_who_joins_later()
    {
        var world = ShipWorld.Shipped(RequestStatus.InProgress);
        var item = world.State.PlanItems["RM-1"]! with { Status = PlanStatus.Shipped };
        var changed = RequestFollowsPlan.Apply(world.State, [item], []);
        var events = DomainEventJson.Read(DomainEventJson.Write([.. RequestFollowsPlan.Events(world.State, changed)]));
        world.With([item, .. changed]);
        world.Do(new AddDemand("REQ-1") { AccountName = "Late Ltd" }, RequestWorld.Eva);

        var notices = events.SelectMany(e => new ShipNotices().For(e, world.State)).DistinctBy(n => n.Once).ToArray();
        notices.Select(n => n.To.Value).ShouldBe(["sam", "nadia"], ignoreOrder: true);
        notices.ShouldAllBe(n => n.Subject == "RM-1" && n.Preview == "RM-1 shipped: customers to inform");
    }

    [Fact]
    public void Two_reminders_come_after_three_and_seven_working_days_and_then_it_stops()
    {
        var world = ShipWorld.Shipped();
        var sent = new SentNotices();
        sent.Add([new DueNotice("ship.RM-1.sam", Notice.For(RequestWorld.Sam.Id, NoticeKind.Shipped, ShipListFace.FaceName, "RM-1", ""))], Now);
        List<DateTimeOffset> came = [];
        for (var day = 0; day < 30; day++)
        {
            var due = new ShipReminders().Due(world.State, sent, Now.AddDays(day)).ToArray();
            due.ShouldAllBe(d => d.Notice.Kind == NoticeKind.Reminder && d.Notice.To == RequestWorld.Sam.Id && d.Notice.Preview == "2 customers of RM-1 not informed yet");
            came.AddRange(due.Select(_ => Now.AddDays(day)));
            sent.Add(due, Now.AddDays(day));
        }

        // From Monday the 23rd: Thursday the 26th and, with a weekend between, Wednesday the 2nd.
        came.Select(d => d.Day).ShouldBe([26, 2]);
        // Reminders are lists too, but nobody is reminded of a reminder; and who is done is not reminded.
        foreach (var (request, demands) in new[] { ("REQ-1", "DM-1"), ("REQ-2", "DM-2"), ("REQ-2", "DM-4") })
            world.Do(new MarkInformed(request, [demands]), RequestWorld.Sam);
        var fresh = new SentNotices();
        fresh.Add([new DueNotice("ship.RM-1.sam", Notice.For(RequestWorld.Sam.Id, NoticeKind.Shipped, ShipListFace.FaceName, "RM-1", ""))], Now);
        new ShipReminders().Due(world.State, fresh, Now.AddDays(3)).ShouldBeEmpty();
    }

    [Fact]
    public void The_list_looks_as_reviewed()
    {
        var world = ShipWorld.Shipped();
        Golden("ship-sam", RequestWorld.Sam);
        Golden("ship-nadia", RequestWorld.Nadia);
        Golden("ship-nobody-mark", RequestWorld.Mark);
        world.Do(new MarkInformed("REQ-2", ["DM-4"]), RequestWorld.Nadia with { Scope = null });
        Golden("ship-some-sam", RequestWorld.Sam);
        world.Do(new MarkInformed("REQ-1", ["DM-1"]), RequestWorld.Sam);
        world.Do(new MarkInformed("REQ-2", ["DM-2"]), RequestWorld.Sam);
        Golden("ship-all-sam", RequestWorld.Sam);
        world.With(world.State.PlanItems["RM-1"]! with { MaySayOverride = MaySay.Nothing });
        world.Do(new MarkInformed("REQ-1", ["DM-1"]) { Undo = true }, RequestWorld.Sam);
        Golden("ship-nothing-to-say-sam", RequestWorld.Sam);

        void Golden(string name, Person viewer)
        {
            var card = ShipListCard.For(ShipList.Of(world.State, "RM-1", viewer.Id, ShipWorld.Today)!, viewer, world.State, ShipWorld.Today);
            var whole = NoticeFooter.Under(card, new PostedCard("x") { For = viewer.Id, Kind = NoticeKind.Shipped }, world.State);
            CardRules.Problems(whole).ShouldBeEmpty();
            whole.ShouldBeGolden(name);
        }
    }

    [Fact]
    public void A_list_of_many_customers_with_long_names_and_words_still_travels()
    {
        var world = ShipWorld.Shipped();
        var title = string.Concat(Enumerable.Repeat("寿司👩‍👩‍👧‍👦", 60))[..250];
        world.With(world.State.PlanItems["RM-1"]! with { Title = title, CustomerWording = string.Concat(Enumerable.Repeat("とても長い文章。", 200)), WordingValidUntil = ShipWorld.Today.AddDays(9) },
            world.State.Requests["REQ-1"]! with { Title = title });
        foreach (var n in Enumerable.Range(100, 40))
            world.With(new TeamsAlign.Customers.Account($"AC-{n}", $"{title[..200]} {n}") { Owner = "Sam Okoye" }, new Demand($"DM-{n}", "REQ-1") { Account = $"AC-{n}", AddedBy = RequestWorld.Mark.Id });
        var list = ShipList.Of(world.State, "RM-1", RequestWorld.Sam.Id, ShipWorld.Today)!;
        list.Customers.Count.ShouldBe(42);
        CardRules.Problems(ShipListCard.For(list, RequestWorld.Sam, world.State, ShipWorld.Today)).ShouldBeEmpty();
    }
}
