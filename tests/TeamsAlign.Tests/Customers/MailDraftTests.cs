using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Requests;
using Xunit;

namespace TeamsAlign.Tests.Customers;

public sealed class MailDraftTests
{
    [Theory]
    [InlineData("Short.")]
    [InlineData("Viele Grüße & danke = 100 % #1?")]
    [InlineData("日本語のとても長い文章です。")]
    [InlineData("👩‍👩‍👧‍👦")]
    public void Its_address_is_never_too_long_and_says_what_fits(string piece)
    {
        foreach (var times in new[] { 1, 40, 400 })
        {
            var url = new MailDraft(string.Concat(Enumerable.Repeat(piece, times)), string.Concat(Enumerable.Repeat(piece, times))).Url;
            url.Length.ShouldBeLessThanOrEqualTo(MailDraft.LongestUrl);
            Uri.TryCreate(url, UriKind.Absolute, out var uri).ShouldBeTrue();
            uri!.Scheme.ShouldBe("https");
            var body = System.Web.HttpUtility.ParseQueryString(uri.Query)["body"]!;
            body.ShouldStartWith(piece[..1]);
            if (times == 1)
                body.ShouldBe(piece);
        }
    }

    [Fact]
    public void An_answer_is_drafted_without_the_names_of_customers_people_and_money()
    {
        var world = new RequestWorld().Having(RequestStatus.Declined, title: "Dark mode for CONTOSO");
        var request = world.State.Requests["REQ-1"]! with { Reason = "Fabrikam wanted it too, for half the price." };
        var mail = AnswerMail.Of(request, world.State)!;
        foreach (var secret in new[] { "contoso", "fabrikam", "sam", "tomas", "€" })
            $"{mail.Subject}\n{mail.Body}\n{Uri.UnescapeDataString(mail.Url)}".ShouldNotContain(secret, Case.Insensitive);
        AnswerMail.Of(request with { Title = "Dark mode", Reason = "It hurts the eyes." }, world.State)!.ShouldBe(
            new MailDraft("Your request: Dark mode", "Hello,\n\nThank you for asking for this. We have looked at it carefully and decided not to build it. It hurts the eyes.\n"));
        AnswerMail.Of(request with { Status = RequestStatus.New }, world.State).ShouldBeNull();
    }
}
