using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

public sealed class GuessAccountTests
{
    private const string Chat = "19:abc@thread.v2";

    [Theory]
    [InlineData("Contoso wants it", null, null, "AC-1")]
    [InlineData("Contoso and Fabrikam want it", null, null, null)] // two are none
    [InlineData("Contosoville wants it", null, null, null)]
    [InlineData("Contoso Bank wants it", null, null, "AC-3")] // not Contoso
    [InlineData("They want it", "ann@eu.contoso.com", null, "AC-1")]
    [InlineData("They want it", "ann@notcontoso.com", null, null)]
    [InlineData("They want it", "ann", null, null)]
    [InlineData("They want it", null, "Fabrikam rollout", "AC-2")]
    [InlineData("Fabrikam wants it", "ann@contoso.com", "Contoso Bank", "AC-2")] // the message itself counts most
    [InlineData("They want it", "ann@contoso.com", "Fabrikam rollout", "AC-1")] // then its writer
    public void The_surest_sign_counts_and_what_fits_two_is_none(string text, string? mail, string? chatName, string? expected) =>
        GuessAccount.Of(World(), new GuessFrom(text, Chat, chatName) { SenderMail = mail }, null, RequestWorld.Now)?.Account.Key.ShouldBe(expected);

    [Theory]
    [InlineData("https://teams.microsoft.com/l/message/19%3Aabc%40thread.v2/1", "AC-1")]
    [InlineData("https://teams.microsoft.com/l/message/19:abc@thread.v2/1", "AC-1")]
    [InlineData("https://teams.microsoft.com/l/message/19%3Aother%40thread.v2/1", null)]
    [InlineData(null, null)]
    public void A_chat_in_which_one_was_asked_for_is_about_them(string? link, string? expected)
    {
        var state = World().With([new Request("REQ-1", "Ask") { SourceLink = link }, new Demand("DM-1", "REQ-1") { Account = "AC-1" }], "x");
        GuessAccount.Of(state, new GuessFrom("More", Chat, null), null, RequestWorld.Now)?.Account.Key.ShouldBe(expected);
        var two = state.With([new Demand("DM-2", "REQ-1") { Account = "AC-2" }], "x");
        GuessAccount.Of(two, new GuessFrom("More", Chat, null), null, RequestWorld.Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, "AC-2")]
    [InlineData(9, null)] // that was another day's work
    public void Else_whom_the_person_asked_for_last_today(int hoursAgo, string? expected)
    {
        var state = World().With([new Demand("DM-1", "REQ-1") { Account = "AC-2", AddedBy = RequestWorld.Sam.Id, AddedAt = RequestWorld.Now.AddHours(-hoursAgo) }], "x");
        GuessAccount.Of(state, new GuessFrom("More", null, null), RequestWorld.Sam, RequestWorld.Now)?.Account.Key.ShouldBe(expected);
        GuessAccount.Of(state, new GuessFrom("More", null, null), RequestWorld.Mark, RequestWorld.Now).ShouldBeNull();
    }

    [Fact]
    public void What_product_made_of_something_heard_was_not_asked_for()
    {
        var world = new RequestWorld();
        world.Do(new CaptureSignal("They look at a rival") { Account = "AC-2" }, RequestWorld.Sam);
        world.Do(new MakeRequestOfSignal("SG-1"), RequestWorld.Priya);
        GuessAccount.Of(world.State, new GuessFrom("More", null, null), RequestWorld.Sam, RequestWorld.Now).ShouldBeNull();
    }

    private static WorkspaceState World()
    {
        var state = new RequestWorld().State;
        return state.With([state.Accounts["AC-1"]! with { MailDomains = ["contoso.com"] }, new Account("AC-3", "Contoso Bank")], "x");
    }
}
