using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using Xunit;

namespace TeamsAlign.Tests.Requests;

public sealed class DraftTests
{
    private readonly FakeTimeProvider time = new(RequestWorld.Now);
    private readonly PersonId sam = RequestWorld.Sam.Id;

    [Fact]
    public void A_draft_is_of_one_person_at_one_place_and_the_last_one_counts()
    {
        var drafts = new KeptDrafts(time);
        drafts.Keep(sam, "here", Sent("""{"need":"One"}"""));
        drafts.Keep(sam, "here", Sent("""{"need":"Two"}"""));
        CaptureForm.Read(drafts.Find(sam, "here")!.Data).Need.ShouldBe("Two");
        drafts.Find(RequestWorld.Mark.Id, "here").ShouldBeNull();
        drafts.Find(sam, "there").ShouldBeNull();
        drafts.Drop(sam, "here");
        drafts.Find(sam, "here").ShouldBeNull();
    }

    [Fact]
    public void It_goes_after_three_days()
    {
        var drafts = new KeptDrafts(time);
        drafts.Keep(sam, "here", Sent("""{"need":"One"}"""));
        time.Advance(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        drafts.Find(sam, "here").ShouldNotBeNull();
        time.Advance(TimeSpan.FromSeconds(1));
        drafts.Find(sam, "here").ShouldBeNull();
    }

    [Fact]
    public void Of_one_person_only_so_many_are_kept_the_oldest_goes_first()
    {
        var drafts = new KeptDrafts(time);
        for (var i = 0; i <= KeptDrafts.MostOfOne; i++)
        {
            drafts.Keep(sam, $"{i}", Sent("""{"need":"One"}"""));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        drafts.Find(sam, "0").ShouldBeNull();
        drafts.Find(sam, "1").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"draft":"here","step":"requests.send","sourceLink":"https://x"}""")] // nothing that somebody fills in
    [InlineData("""{"need":"  "}""")]
    [InlineData("""[1]""")]
    public void Nothing_filled_in_is_no_draft(string sent)
    {
        var drafts = new KeptDrafts(time);
        drafts.Keep(sam, "here", Sent(sent));
        drafts.Find(sam, "here").ShouldBeNull();
    }

    [Fact]
    public void More_than_a_card_can_hold_is_no_draft()
    {
        var drafts = new KeptDrafts(time);
        drafts.Keep(sam, "here", Sent(JsonSerializer.Serialize(new { need = new string('x', FormDraft.Longest) })));
        drafts.Find(sam, "here").ShouldBeNull();
    }

    [Fact]
    public void A_form_comes_back_without_a_customer_who_is_gone_and_one_that_is_as_it_begins_was_not_left()
    {
        var state = new RequestWorld().State;
        var begins = new CaptureForm { Need = "From the message", Account = "AC-1", Guess = "Contoso is named here.", SourceLink = "https://x" };
        var draft = FormDraft.Of(Sent("""{"need":"Changed","account":"AC-99","deal":"DL-1"}"""), RequestWorld.Now)!;
        var resumed = begins.Resumed(draft, state);
        (resumed.Need, resumed.Account, resumed.Deal, resumed.Guess, resumed.SourceLink, resumed.BegunAt).ShouldBe(("Changed", null, null, null, "https://x", RequestWorld.Now));
        begins.Resumed(FormDraft.Of(Sent("""{"need":"From the message","account":"AC-1"}"""), RequestWorld.Now)!, state).BegunAt.ShouldBeNull();
    }

    private static SubmittedData Sent(string json) => new(JsonSerializer.Deserialize<JsonElement>(json));
}
