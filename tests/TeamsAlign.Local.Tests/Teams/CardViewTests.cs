using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeamsAlign.Local.Teams;

public sealed class CardViewTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    [Fact]
    public async Task A_card_in_the_answer_is_seen_by_that_person_only_until_the_bot_changes_the_message()
    {
        await teams.Page.InstallAsync(Sample.Group, Sample.Priya);
        var card = await teams.Connector.SendAsync(Sample.Group, Calls.Card("for all"));
        teams.Bot.Answer = _ => CardAnswer("for Priya");

        var answer = await teams.Page.ExecuteAsync(Sample.Group, Sample.Priya, card, "requests.open");
        ((int?)answer["status"]).ShouldBe(200);
        (await SeenAsync(Sample.Priya, card)).ShouldBe("for Priya");
        (await SeenAsync(Sample.Tomas, card)).ShouldBe("for all");

        using var update = await teams.Connector.PutAsJsonAsync(
            Calls.Activities(Sample.Group) + "/" + card, Calls.Card("changed"), TestContext.Current.CancellationToken);
        update.EnsureSuccessStatusCode();
        (await SeenAsync(Sample.Priya, card)).ShouldBe("changed");
    }

    [Fact]
    public async Task An_error_or_a_sentence_in_the_answer_leaves_the_card_as_it_is()
    {
        await teams.Page.InstallAsync(Sample.Group, Sample.Priya);
        var card = await teams.Connector.SendAsync(Sample.Group, Calls.Card("for all"));

        teams.Bot.Answer = _ => Results.Json(new JsonObject
        {
            ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.activity.message", ["value"] = "noted",
        });
        var answer = await teams.Page.ExecuteAsync(Sample.Group, Sample.Priya, card, "requests.open");
        ((string?)answer["body"]?["value"]).ShouldBe("noted");

        teams.Bot.Answer = _ => Results.StatusCode(StatusCodes.Status500InternalServerError);
        answer = await teams.Page.ExecuteAsync(Sample.Group, Sample.Priya, card, "requests.open");
        ((int?)answer["status"]).ShouldBe(500);
        (await SeenAsync(Sample.Priya, card)).ShouldBe("for all");
    }

    [Fact]
    public async Task Where_the_bot_is_not_installed_a_card_can_be_seen_but_not_used()
    {
        var posted = await teams.Page.PostPageAsync($"conversations/{Calls.Esc(Sample.Meeting)}/cards", new()
        {
            ["person"] = Sample.Priya,
            ["attachment"] = Calls.Card("pasted")["attachments"]![0]!.DeepClone(),
        });
        teams.Bot.Drain();
        var answer = await teams.Page.ExecuteAsync(Sample.Meeting, Sample.Tomas, (string)posted["id"]!, "requests.open");

        ((int?)answer["status"]).ShouldBe(403);
        teams.Bot.Drain().ShouldBeEmpty();
    }

    private async Task<string?> SeenAsync(string person, string messageId) => Calls.CardText(
        (await teams.Page.MessagesAsync(Sample.Group, person)).Single(message => (string?)message!["id"] == messageId));

    private static IResult CardAnswer(string text) => Results.Json(new JsonObject
    {
        ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = Calls.CardBody(text),
    });
}
