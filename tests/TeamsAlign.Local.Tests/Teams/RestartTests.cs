namespace TeamsAlign.Local.Teams;

public sealed class RestartTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    [Fact]
    public async Task After_a_crash_chats_installs_and_secrets_are_what_they_were()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var card = await teams.Connector.SendAsync(Sample.PriyaChat, Calls.Card("kept"));
        var secret = teams.ClientSecret;
        teams.Bot.Drain();

        await teams.RestartAsync();

        teams.ClientSecret.ShouldBe(secret);
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        teams.Bot.Drain().ShouldBeEmpty();
        var messages = await teams.Page.MessagesAsync(Sample.PriyaChat, Sample.Priya);
        Calls.CardText(messages.Single(message => (string?)message!["id"] == card)).ShouldBe("kept");
        string.CompareOrdinal(await teams.Connector.SendAsync(Sample.PriyaChat, Calls.Text("next")), card).ShouldBePositive();
    }
}
