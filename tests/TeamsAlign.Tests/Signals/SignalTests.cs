using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Signals;
using TeamsAlign.Signals.Api;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Signals;

public sealed class SignalTests
{
    [Fact]
    public void It_becomes_a_request_of_whoever_heard_it_with_demand_of_its_customer_and_both_lead_to_each_other()
    {
        var world = SignalWorld.Having(SignalStatus.Unread);
        var made = world.Do(new MakeRequestOfSignal("SG-1") { Title = "Maps without a network" }, RequestWorld.Priya);

        var (signal, request) = (world.State.Signals["SG-1"]!, world.State.Requests["REQ-2"]!);
        (signal.Request, signal.Demand, signal.TriagedBy).ShouldBe(("REQ-2", "DM-2", RequestWorld.Priya.Id));
        (request.Title, request.Problem, request.AskedBy, request.Status).ShouldBe(("Maps without a network", SignalWorld.Heard, RequestWorld.Sam.Id, RequestStatus.New));
        request.AnswerDue.ShouldNotBeNull();
        var demand = world.State.Demands["DM-2"]!;
        (demand.Account, demand.Quote, demand.AddedBy).ShouldBe(("AC-1", SignalWorld.Heard, RequestWorld.Sam.Id));
        world.State.SignalsOf("REQ-2").Single().Key.ShouldBe("SG-1");
        made.Summary.ShouldBe("Priya Raman made REQ-2 of SG-1");
        world.State.HistoryOf("REQ-2").Single().Summary.ShouldBe(made.Summary);
        world.State.HistoryOfSignal(signal).Select(e => e.Summary).ShouldBe([made.Summary, "Sam Okoye passed on SG-1"]);
    }

    [Fact]
    public void Who_heard_it_asked_for_it_so_separate_hands_hold()
    {
        var world = new RequestWorld();
        world.Do(new CaptureSignal("We need maps.") { Account = "AC-1" }, RequestWorld.Priya);
        world.Do(new MakeRequestOfSignal("SG-1"), RequestWorld.Tomas);
        world.Refuse(new AnswerRequest("REQ-1", RequestMove.Approve), RequestWorld.Priya).Code.ShouldBe("requests.own");
    }

    [Fact]
    public void It_counts_for_a_request_as_one_more_customer()
    {
        var world = SignalWorld.Having(SignalStatus.Unread, account: "AC-2");
        var added = world.Do(new AddSignalToRequest("SG-1", "req-1"), RequestWorld.Priya);
        world.State.AccountsAsking("REQ-1").ShouldBe(["AC-1", "AC-2"], ignoreOrder: true);
        added.Events.OfType<DemandAdded>().Single().By.ShouldBe(RequestWorld.Sam.Id);
        world.State.Signals["SG-1"]!.Request.ShouldBe("REQ-1");
    }

    [Fact]
    public void A_customer_who_asks_already_is_not_counted_twice_and_gets_the_quote()
    {
        var world = SignalWorld.Having(SignalStatus.Unread);
        world.Do(new AddSignalToRequest("SG-1", "REQ-1"), RequestWorld.Priya);
        var demand = world.State.DemandsFor("REQ-1").Single();
        demand.Quote.ShouldBe(SignalWorld.Heard);
        world.State.Signals["SG-1"]!.Demand.ShouldBe(demand.Key);
    }

    [Fact]
    public void Without_a_customer_triage_asks_whose_it_is()
    {
        var world = SignalWorld.Having(SignalStatus.Unread, account: null);
        world.Refuse(new MakeRequestOfSignal("SG-1"), RequestWorld.Priya).Field.ShouldBe("account");
        world.Refuse(new AddSignalToRequest("SG-1", "REQ-1"), RequestWorld.Priya).Field.ShouldBe("account");
        world.Do(new MakeRequestOfSignal("SG-1") { AccountName = "Northwind" }, RequestWorld.Priya);
        world.State.Accounts[world.State.Signals["SG-1"]!.Account]!.Name.ShouldBe("Northwind");
    }

    [Fact]
    public void Which_request_it_counts_for_has_to_be_one_and_one_said_to_be_the_same_passes_it_on()
    {
        var world = SignalWorld.Having(SignalStatus.Unread, account: "AC-2");
        world.Refuse(new AddSignalToRequest("SG-1", " "), RequestWorld.Priya).Field.ShouldBe("request");
        world.Refuse(new AddSignalToRequest("SG-1", "REQ-77"), RequestWorld.Priya).Sentence.ShouldBe("There is no request REQ-77 here.");
        world.Having(RequestStatus.New, "REQ-90", "Maps").Having(RequestStatus.SameAs, "REQ-3", "Same");
        world.Do(new AddSignalToRequest("SG-1", "REQ-3"), RequestWorld.Priya);
        world.State.Signals["SG-1"]!.Request.ShouldBe("REQ-90");
    }

    [Theory]
    [InlineData("", "text")]
    [InlineData("long", "text")]
    [InlineData("theme", "theme")]
    [InlineData("account", "account")]
    [InlineData("kind", "kind")]
    public void What_is_missing_or_too_long_is_said_by_its_field(string what, string field)
    {
        var command = new CaptureSignal(what switch { "" => " ", "long" => new string('x', 1001), _ => "Heard" })
        {
            Theme = what == "theme" ? new string('x', 101) : null,
            Account = what == "account" ? "AC-99" : null,
            Kind = what == "kind" ? (SignalKind)77 : SignalKind.Quote,
        };
        new RequestWorld().Refuse(command, RequestWorld.Sam).Field.ShouldBe(field);
    }

    [Fact]
    public void A_theme_is_spelt_as_it_was_before_and_the_segment_is_the_customers()
    {
        var world = new RequestWorld();
        world.With(world.State.Accounts["AC-1"]! with { Segment = "Retail" });
        world.Do(new CaptureSignal("One") { Theme = "Offline maps" }, RequestWorld.Sam);
        world.Do(new CaptureSignal("Two") { Theme = "offline  MAPS", Account = "AC-1" }, RequestWorld.Mark);
        (world.State.Signals["SG-2"]!.Theme, world.State.Signals["SG-2"]!.Segment).ShouldBe(("Offline maps", "Retail"));
    }

    [Fact]
    public void A_stale_card_moves_nothing_and_says_what_happened_since()
    {
        var world = SignalWorld.Having(SignalStatus.Unread);
        var shown = world.State.RowVersion("SG-1");
        world.Do(new SetSignalAside("SG-1", "Known"), RequestWorld.Priya);
        world.Refuse(new MakeRequestOfSignal("SG-1") { RowVersion = shown }, RequestWorld.Tomas).Sentence.ShouldBe("Priya Raman set SG-1 aside. Take that back first to do something else with it.");
        world.Do(new TakeSignalBack("SG-1"), RequestWorld.Tomas);
        world.Refuse(new MakeRequestOfSignal("SG-1") { RowVersion = shown }, RequestWorld.Tomas).Kind.ShouldBe(RefusalKind.Conflict);
    }

    [Fact]
    public void Where_customers_are_hidden_from_product_managers_a_signal_names_none_to_them()
    {
        var world = SignalWorld.Having(SignalStatus.Unread).With(new Setting(WorkspaceSettings.HideCustomerNamesKey, "yes"));
        world.With(world.State.Signals["SG-1"]! with { Source = "Message by Con Toso", SourceLink = "https://teams/contoso" });
        var signal = world.State.Signals["SG-1"]!;
        using var search = new SearchIndex();
        var detail = new SignalViews(world.State, RequestWorld.Priya).Detail(signal, search);
        detail.Signal.Text.ShouldBe("a customer says the competitor shows maps without a network.");
        detail.Signal.Account.ShouldBeNull();
        detail.Source.ShouldBeNull();
        new SignalViews(world.State, RequestWorld.Sam).Row(signal).Account!.Name.ShouldBe("Contoso");
    }

    [Theory]
    [InlineData("Contoso, CONTOSO and Contosoville", "a customer, a customer and Contosoville")]
    [InlineData("Contosoville likes Contoso.", "Contosoville likes a customer.")]
    [InlineData("Contoso Bank", "a customer")]
    [InlineData("C++ (C++)", "C++ (C++)")]
    public void Names_are_left_out_as_words_of_their_own_the_longest_first(string text, string without)
    {
        var world = new RequestWorld().With(new TeamsAlign.Customers.Account("AC-9", "Contoso Bank"));
        CustomerSafe.WithoutNames(text, world.State).ShouldBe(without);
    }

    [Fact]
    public void Who_heard_it_reads_in_the_digest_what_became_of_it_and_nobody_at_once()
    {
        var world = SignalWorld.Having(SignalStatus.Unread);
        var made = world.Do(new SetSignalAside("SG-1", "We know that already."), RequestWorld.Priya, RequestWorld.Now.AddHours(1));
        NoticeKind.Of(NoticeKind.Heard)!.Usual.ShouldBe(NoticeMode.Digest);
        new SignalNotices().For(made.Events.Single(), world.State).Single().To.ShouldBe(RequestWorld.Sam.Id);

        var span = new DigestSpan(world.State, RequestWorld.Now, RequestWorld.Now.AddHours(2), RequestWorld.Now.AddHours(2));
        var line = Digest.Of([new SignalsPart()], RequestWorld.Sam, span).Sections.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
        (line.Key, line.Detail).ShouldBe(("SG-1", "Set aside: We know that already."));
        Digest.Of([new SignalsPart()], RequestWorld.Mark, span).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Whoever_triages_what_they_heard_themselves_is_told_nothing()
    {
        var world = new RequestWorld();
        world.Do(new CaptureSignal("Heard") { Account = "AC-1" }, RequestWorld.Priya);
        var set = world.Do(new SetSignalAside("SG-1", "Old"), RequestWorld.Priya);
        new SignalNotices().For(set.Events.Single(), world.State).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_comes_back_as_it_was_written()
    {
        foreach (var status in Enum.GetValues<SignalStatus>())
        {
            var put = SignalWorld.Having(status).State.Signals["SG-1"]!;
            var signal = put with { TriagedBy = put.TriagedBy.IsNone ? PersonId.None : put.TriagedBy };
            ((Signal)SignalList.Kind.Read(SignalList.Kind.Write(signal))).ShouldBe(signal);
        }
    }
}
