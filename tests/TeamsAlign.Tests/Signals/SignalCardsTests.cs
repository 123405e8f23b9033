using Shouldly;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Signals;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Signals;

public sealed class SignalCardsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string, string> EveryStatusAndRole()
    {
        var all = new TheoryData<string, string>();
        foreach (var status in Enum.GetNames<SignalStatus>())
            foreach (var person in new[] { "priya", "sam" })
                all.Add(status, person);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStatusAndRole))]
    public void A_signal_looks_as_reviewed_for_each_status_and_role(string statusName, string personId)
    {
        var state = SignalWorld.Having(Enum.Parse<SignalStatus>(statusName)).State;
        Card(state, personId).ShouldBeGolden($"signal-{statusName.ToLowerInvariant()}-{personId}");
    }

    [Fact]
    public void One_without_a_customer_asks_whose_it_is() =>
        Card(SignalWorld.Having(SignalStatus.Unread, account: null).State, "priya").ShouldBeGolden("signal-nobody-priya");

    [Fact]
    public void A_move_that_was_not_taken_stands_open_with_what_was_typed()
    {
        var state = SignalWorld.Having(SignalStatus.Unread).State;
        Card(state, "priya", new SignalDraft(SignalMove.AddDemand, "There is no request REQ-77 here.", "request") { Request = "REQ-77" }).ShouldBeGolden("signal-unread-priya-refused");
    }

    [Fact]
    public void The_base_form_gives_away_nothing_but_that_something_was_heard()
    {
        var state = SignalWorld.Having(SignalStatus.Unread).State;
        var card = SignalCard.Base(state.Signals["SG-1"]!);
        foreach (var secret in new[] { "contoso", "maps", "sam", "competitor" })
            card.ToJsonElement().GetRawText().ShouldNotContain(secret, Case.Insensitive);
        card.ShouldBeGolden("signal-base");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_form_looks_as_reviewed(bool inDialog)
    {
        var state = new RequestWorld().State;
        SignalFormCard.Of(new SignalForm { Text = SignalWorld.Heard, Account = "AC-1" }, [.. state.Accounts.OrderBy(a => a.Key)], [], inDialog, everyCustomer: true)
            .ShouldBeGolden(inDialog ? "signal-form-dialog" : "signal-form");
    }

    [Fact]
    public void The_form_marks_what_is_wrong_and_keeps_what_was_typed()
    {
        var state = new RequestWorld().State;
        var form = new SignalForm { Text = " ", Theme = new string('x', 101), Kind = "Nonsense" };
        SignalFormCard.Of(form, [.. state.Accounts.OrderBy(a => a.Key)], form.ToCommand().Problems(state), inDialog: true, everyCustomer: true).ShouldBeGolden("signal-form-problems");
    }

    [Fact]
    public void After_sending_it_says_who_reads_it()
    {
        var state = SignalWorld.Having(SignalStatus.Unread).State;
        SignalFormCard.Sent(state.Signals["SG-1"]!, state).ShouldBeGolden("signal-sent");
    }

    private static AdaptiveCard Card(WorkspaceState state, string personId, SignalDraft? draft = null) => SignalCard.For(
        state.Signals["SG-1"]!, RequestWorld.Everyone.First(p => p.Id.Value == personId), state, Today, [state.Requests["REQ-1"]!], draft: draft);
}
